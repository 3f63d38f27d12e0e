"""Letters that members got, and the kind sentences in them."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.steps import reply_is_worth_it

MOST_KEPT = 5
"""Letters of one entry."""
MOST_SHOWN = 6
MOST_QUOTED = 240
"""Characters of a sentence that a reply can quote."""
_BEST_FIRST = ("door", "roles", "touch", "praise", "file", "wish")


class Letter(Struct, frozen=True):
    """A letter that the member chose to keep with an entry."""

    id: str
    entry: str
    words: str
    at: datetime


class Kindness(Struct, frozen=True):
    """A kind sentence, as it stands in the letter.

    `kind`: door (come again), roles (other ones), touch (keep in touch), praise, file (on file), wish. `strong`: it
    was written for somebody; else it is one that most letters have. `line` is the part of it that can be quoted, ""
    when even that is too long. `language` is whose phrases found it.
    """

    sentence: str
    kind: str
    strong: bool
    line: str
    language: str

    @property
    def quoted(self) -> str:
        """Which way of quoting fits it."""
        if self.kind == "wish":
            return "wish"
        if not self.strong:
            return "usual"
        return "door" if self.kind == "roles" else self.kind


def best(found: Sequence[Kindness]) -> Kindness | None:
    """The one to quote back: written for somebody rather than usual, an open door rather than praise."""
    lines = [one for one in found if one.line]
    return min(lines, key=lambda one: (not one.strong, _BEST_FIRST.index(one.kind)), default=None)


def offer_for(entry: Entry, line: Kindness | None, *, resting: bool) -> str:
    """Which reply is offered with a line: "reply" where one is worth it, "anyway" where it is not, "" for none.

    A line that was written for somebody is worth an answer. Nothing is offered within a rest, nor to who chose to vent
    or to log alone.
    """
    if line is None or resting or entry.wants_no_advice:
        return ""
    return "reply" if line.strong or reply_is_worth_it(entry) else "anyway"
