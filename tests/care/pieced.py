"""Lines of all that members write to the bot, put together from pieces: the weights learn from them.

Quiet ones (replies, letters, notes, plans, goals, feedback, reasons, harsh words) and, against them, urgent ones that
say a means, a time or goodbye. The pieces are in tests/care/pieces; none stands in tests/care/fresh, which measures.
"""

import random
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.features.care.screening.levels import Level
from care.measured import Line

PIECES = Path(__file__).parent / "pieces"
_SLOT = re.compile(r"\{([a-z]+)(\d?)\}")
_TRIES = 50
_NO_PIECES = {"many", "level"}


def pieced() -> Iterator[Line]:
    """The same lines every time, in five languages."""
    for path in sorted(PIECES.glob("*.toml")):
        for genre, table in tomllib.loads(path.read_text("utf-8")).items():
            level = Level[table.get("level", "none").upper()]
            pieces = {name: text.split("\n")[:-1] for name, text in table.items() if name not in _NO_PIECES}
            for text in _made(pieces, table["many"], random.Random(f"{path.stem} {genre}")):
                yield Line(level, path.stem, genre, text, "pieced")


def _made(pieces: Mapping[str, list[str]], many: int, chance: random.Random) -> list[str]:
    """`many` different texts, or as many as come of it; {s} and {s2} are different pieces of one list."""
    frames = pieces["frames"]
    made = (_filled(frames[number % len(frames)], pieces, chance) for number in range(many * _TRIES))
    found: dict[str, None] = {}
    for text in made:
        found[text] = None
        if len(found) == many:
            break
    return list(found)


def _filled(frame: str, pieces: Mapping[str, list[str]], chance: random.Random) -> str:
    names = dict.fromkeys(name for name, _ in _SLOT.findall(frame))
    drawn = {name: iter(chance.sample(pieces[name], min(3, len(pieces[name])))) for name in names}
    text = _SLOT.sub(lambda slot: next(drawn[slot[1]]), frame)
    return text[:1].upper() + text[1:]
