"""The slips of a hand: one letter left out, or two that changed places."""


def slips(word: str) -> list[str]:
    """The word and its near misspellings that keep the first and the last letter (an ending is often another word)."""
    left_out = [word[:at] + word[at + 1 :] for at in range(1, len(word) - 1)]
    swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 2)]
    return list(dict.fromkeys([word, *left_out, *swapped]))
