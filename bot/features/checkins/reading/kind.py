"""Kind sentences in a letter. What is shown stands in the letter: nothing is put into anybody's mouth."""

from collections.abc import Iterator

from bot.features.checkins.reading.book import books
from bot.features.checkins.reading.scope import AROUND, Scope
from bot.features.checkins.reading.text import Found, Read, plain, read
from bot.features.checkins.rules.letters import MOST_QUOTED, Kindness

_STRONG = "strong_"


def kindnesses(letter: str) -> list[Kindness]:
    """The kind sentences of a letter, in its order; each once, as the strongest thing it says."""
    text = read(plain(letter))
    said: dict[str, tuple[int, Kindness]] = {}
    for at, one in _all(text):
        known = said.get(one.sentence)
        if known is None or (one.strong and not known[1].strong):
            said[one.sentence] = (known[0] if known else at, one)
    return [one for _, one in sorted(said.values(), key=lambda found: found[0])]


def _all(text: Read) -> Iterator[tuple[int, Kindness]]:
    for language, book in books("kind").items():
        found = text.find(book)
        scope = Scope(text, found)
        kind = (one for one in found if one.name not in AROUND and not scope.denied(one))
        yield from ((one.first, _kindness(text, one, language)) for one in kind)


def _kindness(text: Read, found: Found, language: str) -> Kindness:
    sentence = text.sentence(found)
    lines = (sentence, text.clause(found))
    line = next((one for one in lines if len(one) <= MOST_QUOTED), "")
    strong = found.name.startswith(_STRONG)
    return Kindness(sentence, found.name.partition("_")[2], strong, line, language)
