"""What the patterns of one language hear in a text."""

from collections.abc import Iterator

from msgspec import Struct

from bot.engine.lexicon.patterns import Page
from bot.features.care.screening.levels import Kind, Level
from bot.features.care.screening.own import own, signs
from bot.features.care.screening.quiet import present, without_quiet
from bot.features.care.screening.third import third

QUIET = ("idioms", "denied", "past")


class Heard(Struct, frozen=True):
    """One thing that was heard: how heavy, whom it is about, and the lists that it stood in."""

    level: Level
    kind: Kind
    signs: frozenset[str] = frozenset()


def heard(page: Page) -> list[Heard]:
    """What a page says; where it says nothing, what it says quietly, at level none."""
    return list(_said(page)) or [Heard(Level.NONE, Kind.OWN, frozenset(name for name in QUIET if page.hit(name)))]


def _said(page: Page) -> Iterator[Heard]:
    clear = present(without_quiet(page))
    about_others, rest = third(clear)
    if found := signs(rest):
        yield Heard(own(found), Kind.OWN, found | {"again"} if page.hit("again") else found)
    if clear.hit("urging"):
        yield Heard(Level.URGENT, Kind.URGING, frozenset({"urging"}))
    if about_others:
        yield Heard(about_others, Kind.THIRD, frozenset({"third", f"third {about_others.word}"}))
    if present(page.without("harmless")).hit("abuse"):
        yield Heard(Level.LOOK, Kind.ABUSE, frozenset({"abuse"}))
