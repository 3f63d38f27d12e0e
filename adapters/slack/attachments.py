"""What of a card travels as a file. Pure."""

from bot.chat.cards import Card, Document, Picture, Quote

MOST_QUOTE = 3000
MOST_QUOTES = 6000
"""Characters of one quote, and of all quotes of a card, that fit beside the card's own words."""


def long_quotes(card: Card) -> dict[int, Document]:
    """Quotes that do not fit, as text files, by their place in the card."""
    found: dict[int, Document] = {}
    shown = 0
    for place, part in enumerate(card.parts):
        if not isinstance(part, Quote):
            continue
        words = part.text.clean
        if len(words) > MOST_QUOTE or shown + len(words) > MOST_QUOTES:
            found[place] = Document(f"text-{len(found) + 1}.txt", words.encode())
        else:
            shown += len(words)
    return found


def documents(card: Card) -> tuple[Document, ...]:
    """All that is shared as a file of its own, in reading order."""
    quotes = long_quotes(card)
    parts = (quotes.get(place, part) for place, part in enumerate(card.parts))
    return tuple(part for part in parts if isinstance(part, Document))


def pictures(card: Card) -> tuple[Picture, ...]:
    """The pictures, in reading order."""
    return tuple(part for part in card.parts if isinstance(part, Picture))
