"""`onward pack FILE`: whether a pack would be taken, with the line and the reason of everything that is wrong."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.engine.language.fluent import Wording
from bot.features.encouragement.rules.pack_reading import BadPack, read
from bot.features.encouragement.views import packs as views

_FOLDER = Path(__file__).parent / "wording"


def pack(lines: Iterable[str]) -> Iterator[str]:
    """A line and a reason for each problem, a tab between; else how many entries there are."""
    say = Wording({"encouragement": _FOLDER}).say("encouragement", "en")
    try:
        file = read("\n".join(lines))
    except BadPack as bad:
        yield from (f"{one.line}\t{views.wrong(say, one.wrong).plain}" for one in bad.problems)
        return
    yield f"{file.pack}\t{file.language}\t{len(file.entries)}"
