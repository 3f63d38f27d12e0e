"""Looking back: what went right, one thing to change, and what came of it later."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec import Struct

from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.steps import is_day_0

HONEST = ("cv", "questions", "answers")
"""Was the application made for this role? Questions for them? Answers about one's own work?"""

YES, NO, NOT_THIS_TIME = "yes", "no", "none"

LOOK_BACK = timedelta(days=90)
ONE_A = timedelta(days=30)
_CONTACT = ("networking", "informational")


class Reflection(Struct, frozen=True):
    """What the member wrote about an entry."""

    entry: str
    at: datetime
    went_right: str = ""
    to_change: str = ""
    came_of_it: str = ""


def may_reflect(entry: Entry, now: datetime) -> bool:
    """Never on the first day, and never for who wanted to be heard or left alone."""
    return not is_day_0(entry, now) and not entry.wants_no_advice


def asks_honestly(entry: Entry) -> bool:
    """Whether the three honest questions are about something like this: an application, not a contact or a silence."""
    return entry.kind not in (*_CONTACT, "silence") and entry.stage not in ("no_answer", "talked", "met", "asked")


def to_prepare(answers: Mapping[str, str]) -> str:
    """The one thing to prepare, "" where all was done: then nothing is left to improve."""
    return next((question for question in HONEST if answers.get(question) == NO), "")


def may_look_back(entry: Entry, last: datetime | None, now: datetime) -> bool:
    """For what weighed, once; at most one a month in all."""
    weighed = entry.weight in ("stung", "one") and not entry.wants_no_advice
    return weighed and (last is None or now - last >= ONE_A)
