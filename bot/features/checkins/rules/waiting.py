"""Waiting for an answer: a day ahead, what was written before it, and the day on which a silence is closed."""

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.features.checkins.rules.entry import KINDS as LOGGED

AHEAD = ("decision", "interview")
KINDS = tuple(kind for kind in LOGGED if kind != "silence")
CONTACTS = ("networking", "informational")
_ALIKE = (CONTACTS, ("job", "internship"))
"""Kinds that people do not always tell apart."""
SILENT_AFTER = timedelta(days=14)
LONGER = timedelta(days=14)
LONGEST = timedelta(days=366)
LONG = timedelta(days=7)
MEANWHILE_AFTER = timedelta(days=3)
MEANWHILE_APART = timedelta(days=30)

MORNING = time(9)
LATER_IN_THE_MORNING = time(10)


class Waiting(Struct, frozen=True):
    """An answer that is ahead. `organisation` is an id; `entry` the one that ended it.

    `state` is open, no, silence, left (closed without a word), or paused (a role was accepted meanwhile).
    """

    id: str
    kind: str
    ahead: str
    day: date
    closes: date
    added: date
    organisation: str = ""
    if_no: str = ""
    tell: str = ""
    script: str = ""
    state: str = "open"
    entry: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the answer is still ahead."""
        return self.state == "open"

    @property
    def has_plan(self) -> bool:
        """Whether anything was written for the case of a no."""
        return bool(self.if_no or self.tell)


def closes_by_itself(day: date) -> date:
    """When a silence is closed unless the member names a day."""
    return day + SILENT_AFTER


def wrong_day(day: date | None, today: date) -> str | None:
    """The sentence about a day that cannot be taken, if any."""
    if day is None:
        return "problem-day-needed"
    if day < today:
        return "problem-wait-past"
    return "problem-wait-far" if day - today > LONGEST else None


def wrong_closing(closes: date | None, day: date) -> str | None:
    """The sentence about a closing day that cannot be taken, if any."""
    if closes is None:
        return None
    if closes <= day:
        return "problem-closes-early"
    return "problem-wait-far" if closes - day > LONGEST else None


def moments(waiting: Waiting) -> Iterator[tuple[str, date, time]]:
    """(timer, day, clock) of what belongs to a waiting, on the member's own clock; also what has passed."""
    if waiting.ahead == "interview":
        yield "prepare", waiting.day - timedelta(days=1), LATER_IN_THE_MORNING
    elif waiting.script:
        yield "script", waiting.day, MORNING
    yield "silent", waiting.closes, LATER_IN_THE_MORNING


def meanwhile(waiting: Waiting) -> date | None:
    """The day for one other action, where the wait is long enough for one."""
    return waiting.added + MEANWHILE_AFTER if waiting.day - waiting.added >= LONG else None


def first_free_day(open_ones: Sequence[Waiting], today: date) -> date:
    """The first day, from today on, that is neither one of those ahead nor the eve of one."""
    taken = {one.day - before for one in open_ones for before in (timedelta(), timedelta(days=1))}
    return next(day for n in range(len(taken) + 1) if (day := today + timedelta(days=n)) not in taken)


def longer(waiting: Waiting, today: date) -> Waiting:
    """The same with two more weeks before the silence is closed."""
    return replace(waiting, closes=max(waiting.closes, today) + LONGER)


def stage_of(waiting: Waiting) -> str:
    """How far it had come, for the entry that ends it in silence."""
    if waiting.kind in CONTACTS:
        return ""
    return "interview" if waiting.ahead == "interview" else "applied"


def answered(open_ones: Sequence[Waiting], kind: str, organisation: str, today: date) -> list[Waiting]:
    """Those that an entry of this kind may be the answer to, the nearest day first.

    What waits for the same organisation is it. What waits for another one, or for something else, is not.
    """
    there = [one for one in open_ones if organisation and one.organisation == organisation]
    likely = [one for one in open_ones if not (organisation and one.organisation) and _alike(one.kind, kind)]
    return sorted(there or likely, key=lambda one: abs(one.day - today))


def _alike(waited: str, logged: str) -> bool:
    return logged in ("silence", waited) or any({waited, logged} <= {*kinds} for kinds in _ALIKE)
