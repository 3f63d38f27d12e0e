"""Learns the weights of the screening from the lines in tests/care/sets: `make weights`. Takes some minutes.

The lines that measured.held() keeps back are never learned from. How it works: docs/screening.md.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.engine.lexicon.features import features, in_company, places
from bot.engine.lexicon.fold import fold
from bot.engine.lexicon.pieces import spans, telling
from bot.engine.lexicon.weights import Weights, written
from bot.features.care.screening.book import WEIGHTS, books, known, meanings
from bot.features.care.screening.levels import Kind, Level
from bot.features.care.screening.phrases import heard
from bot.features.care.screening.weighed import ABOUT, AROUND, FIRES, URGENT
from care.calm import calm
from care.learner import Example, learn
from care.measured import BLIND, Line, held, lines
from care.misspelt import misspelt
from care.pieced import pieced

PUT_TOGETHER = ("mail", "wording", "calm", "pieced")
TWINS = ("more6", "more7", "more8")
THRICE = 3
"""Near twins of what must fire, and what must fire against them: few lines, and each counts so often."""
MEASURED = ("first", "second", "third", "sixth", "seventh")
"""Blind sets that have told what they can since newer ones are there: each had a writer of its own."""
TRUST = 10.0
KEEP = {FIRES: 60_000, URGENT: 8_000}
KEPT_OF_A_KIND = 500
KINDS = {
    Kind.THIRD: {"third", "third_person"},
    Kind.ABUSE: {"abuse"},
    Kind.URGING: {"urging", "urging_peer"},
}


@dataclass(frozen=True)
class Studied:
    """A line, and the features of each of its pieces."""

    line: Line
    shown: Sequence[Sequence[str]]


def study(line: Line) -> Studied:
    folded = fold(line.text)
    signs = (
        set() if line.shaped else {name for book in books() for one in heard(book.page(folded)) for name in one.signs}
    )
    lists = [f"list {name}" for name in sorted(signs)]
    words = telling(folded.split(), known())
    read = places(words, meanings()[line.language], line.language)
    shown = [features(read[span]) for span in spans(len(words))]
    return Studied(line, [[*one, *lists] for one in in_company(shown, AROUND)])


def questions(studied: Sequence[Studied]) -> dict[str, Weights]:
    """Everything that is asked of a text, learned from these lines."""
    first = learn(_examples(studied), TRUST)
    heaviest = [Studied(one.line, [max(one.shown, key=first.score)]) for one in studied]
    chosen = [top if one.line.level else one for one, top in zip(studied, heaviest, strict=True)]
    found = {FIRES: learn(_examples(chosen), TRUST, keep=KEEP[FIRES])}
    firing = [one for one in heaviest if one.line.level]
    now = [Example(one.shown[0], one.line.level == Level.URGENT) for one in firing]
    found[URGENT] = learn(now, TRUST, keep=KEEP[URGENT])
    for kind in ABOUT:
        asked = [Example(one.shown[0], kind_of(one.line) == kind) for one in firing]
        found[kind.value] = learn(asked, TRUST, keep=KEPT_OF_A_KIND)
    return found


def kind_of(line: Line) -> Kind:
    return next((kind for kind, tags in KINDS.items() if line.tag in tags), Kind.OWN)


def _examples(studied: Iterable[Studied]) -> list[Example]:
    return [Example(piece, one.line.level > Level.NONE) for one in studied for piece in one.shown]


def learned() -> list[Line]:
    """All that is learned from."""
    written = [line for line in (*lines(), *calm(), *pieced()) if not held(line)]
    written += [line for line in lines(BLIND) if line.source in MEASURED]
    by_hand = (line for line in written if not line.source.startswith(PUT_TOGETHER))
    twins = [line for line in written if line.source.startswith(TWINS)]
    return [*written, *misspelt(by_hand), *twins * (THRICE - 1)]


def main() -> None:
    studied = [study(line) for line in learned()]
    WEIGHTS.write_text("\n".join(written(questions(studied))) + "\n", "utf-8")


if __name__ == "__main__":
    main()
