"""What can be said in a report, and who may decide it: pure."""

from collections.abc import Collection
from datetime import datetime, timedelta

from msgspec import Struct

WHATS = ("unkind", "harm", "unwanted", "selling", "minor", "other")
OUTCOMES = ("stopped", "harmless")
REPORT, APPEAL = "report", "appeal"
SENTENCES = ("1", "2")
"""Of those that are ready to send; the first goes out by itself when none was chosen in time."""
NOTHING = "0"
CHOOSE_WITHIN = timedelta(minutes=30)
FREE_AFTER = timedelta(hours=24)
LATE = timedelta(hours=48)
"""After so long without a decision, whoever waits for it hears that it still waits."""
KEPT = timedelta(days=90)
UPHELD_KEPT = timedelta(days=365)


class Case(Struct, frozen=True):
    """Where a report stands. `parties` are marks of both sides' accounts, `taken` is the person who has it."""

    parties: frozenset[bytes]
    taken: str | None
    taken_at: datetime | None
    outcome: str


def is_party(case: Case, marks: Collection[bytes]) -> bool:
    """Whether somebody with these accounts sits on either side."""
    return not case.parties.isdisjoint(marks)


def has(case: Case, person: str) -> bool:
    """Whether this person has it in hand."""
    return not case.outcome and case.taken == person


def is_free(case: Case, now: datetime) -> bool:
    """Whether it can be taken: nobody has it, or somebody has had it for a day."""
    if case.outcome:
        return False
    return case.taken is None or case.taken_at is None or case.taken_at <= now - FREE_AFTER


def may_hear_appeal(person: str, decider: str | None, others: Collection[str]) -> bool:
    """Another moderator than the one who decided, where there is one. `others` are all who could."""
    return person != decider or not set(others) - {person}


def waits_for(outcome: str, appealed_at: datetime | None, appeal_outcome: str) -> str:
    """What is still to be decided: the report, or the appeal against what was decided; "" for nothing."""
    if not outcome:
        return REPORT
    return APPEAL if appealed_at and not appeal_outcome else ""
