"""Other explanations: reasons that lie with the other side."""

from msgspec import Struct

from bot.features.checkins.rules.entry import Entry

HIRING = ("fit", "budget", "timing", "insider", "volume")
CONTACT = ("busy", "moment", "buried", "need")


class Reasons(Struct, frozen=True):
    """What a member picked, and said in their own words."""

    picked: tuple[str, ...] = ()
    words: str = ""


def reasons_for(entry: Entry) -> tuple[str, ...]:
    """The reasons that can be picked for an entry."""
    return CONTACT if entry.kind in ("networking", "informational") else HIRING
