"""Learns what offers weigh from the lines in tests/moderation, against quiet lines of the crisis sets: `make weights`.

Nothing is learned from the third blind set.
"""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.engine.lexicon.weights import written
from bot.features.care.screening.levels import Level
from bot.features.moderation.solicitation import folded_of, named, plain_of, sign_of, signs_in
from bot.features.moderation.together import read_in
from bot.features.moderation.weighed import HELD, WEIGHTS, shown
from care.learner import Example, learn
from care.measured import lines

HERE = Path(__file__).parent
SEEN = ("first", "second")
TRUST = 10.0
KEEP = 6_000
SHARE = 0.25
"""Of the quiet lines."""


def learned() -> Iterator[tuple[str, bool]]:
    """(text, whether it is held)."""
    for name in ("held", "honest"):
        for row in _rows(HERE / "sets" / f"{name}.tsv"):
            yield row[-1], name == "held"
    for name in SEEN:
        for wanted, _, text in _rows(HERE / "blind" / f"{name}.tsv"):
            yield text, wanted == "1"
    yield from ((line.text, False) for line in lines() if line.level == Level.NONE and _is_taken(line.text))


def examples(some: Iterable[tuple[str, bool]]) -> Iterator[Example]:
    """Of a text that is held, the first piece; of others, all. An address in it needs no weight."""
    for text, held in some:
        plain = plain_of(text, ())
        if sign_of(plain, calls=False):
            continue
        folded = folded_of(plain)
        read = read_in(folded)
        pieces = shown(read, signs_in(plain, named(folded, read)))
        yield from (Example(piece, held) for piece in (pieces[:1] if held else pieces))


def _rows(path: Path) -> list[list[str]]:
    return [row.split("\t") for row in path.read_text("utf-8").splitlines() if row]


def _is_taken(text: str) -> bool:
    return hashlib.sha256(text.encode()).digest()[1] < 256 * SHARE


def main() -> None:
    weights = learn(list(examples(learned())), TRUST, keep=KEEP)
    WEIGHTS.write_text("\n".join(written({HELD: weights})) + "\n", "utf-8")


if __name__ == "__main__":
    main()
