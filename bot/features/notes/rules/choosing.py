"""Who is asked next, and who gets a note that has no name on it: whoever has waited longest."""

from collections.abc import Iterable
from datetime import UTC, datetime

from msgspec import Struct

_NEVER = datetime.min.replace(tzinfo=UTC)


class Helper(Struct, frozen=True):
    """Somebody who offered to be there. `load` are invitations a week, `lately` those of the last seven days."""

    id: str
    load: int
    lately: int
    asked_at: datetime | None
    awake: bool
    same_language: bool = True


class Reader(Struct, frozen=True):
    """Somebody who takes kind notes, and when one came last. `lead` is the person: they may have two accounts."""

    id: str
    lead: str
    encouraged_at: datetime | None


def next_helpers(helpers: Iterable[Helper], most: int) -> list[Helper]:
    """Those to ask now: awake and below their load, in the asker's language first, then the least recently asked."""
    free = [one for one in helpers if one.awake and one.lately < one.load]
    return sorted(free, key=lambda one: (not one.same_language, one.asked_at or _NEVER, one.id))[:most]


def next_readers(readers: Iterable[Reader], before: datetime) -> list[Reader]:
    """In which order a note is tried on them: the least recently encouraged first.

    Nobody to whom one came after `before`. Of a person with two accounts the one is tried that comes first, and what
    came to the other counts.
    """
    last: dict[str, datetime] = {}
    first: dict[str, Reader] = {}
    for one in sorted(readers, key=lambda one: one.id):
        first.setdefault(one.lead, one)
        last[one.lead] = max(last.get(one.lead, _NEVER), one.encouraged_at or _NEVER)
    waiting = [one for lead, one in first.items() if last[lead] <= before]
    return sorted(waiting, key=lambda one: (last[one.lead], one.id))
