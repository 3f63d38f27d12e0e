"""How much is said: a whole card, one line, or hardly anything."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum

from bot.features.checkins.rules.entry import Entry

WEEK = timedelta(days=7)
SAME_DAY = timedelta(hours=12)
BURST = 3
MANY = 5
BREAK_OFFERED = timedelta(days=30)
PERSON_OFFERED = timedelta(days=14)


class Manner(Enum):
    """FEEL_FIRST asks what the member wants, LINE is one sentence, MANY says it is a lot, RECEIPT that it is kept."""

    FEEL_FIRST = "feel_first"
    LINE = "line"
    MANY = "many"
    RECEIPT = "receipt"


def manner(entry: Entry, week: Sequence[Entry], just_log: bool) -> Manner:
    """How to meet a new entry. `week` holds the entries of the last seven days, this one included."""
    if just_log:
        return Manner.RECEIPT
    if entry.weight == "one":
        return Manner.FEEL_FIRST
    if tries(week) >= MANY:
        return Manner.MANY
    return Manner.LINE if _is_light(entry) else Manner.FEEL_FIRST


def tries(entries: Sequence[Entry]) -> int:
    """How many tries stand behind these entries."""
    return sum(entry.several for entry in entries)


def is_low_day(entry: Entry, week: Sequence[Entry]) -> bool:
    """Whether this is a day for the member's person: the one, or the second that stung in a week."""
    if entry.weight == "one":
        return True
    return entry.weight == "stung" and sum(one.weight in ("stung", "one") for one in week) >= 2


def is_held_up(entry: Entry, week: Sequence[Entry]) -> bool:
    """Whether an earlier entry of the same day has shown already who is there. For the one it is shown again."""
    before = [one for one in week if entry.at - SAME_DAY < one.at < entry.at]
    low = (is_low_day(one, [other for other in week if other.at <= one.at]) for one in before)
    return entry.weight != "one" and any(low)


def may_offer_break(last: datetime | None, now: datetime) -> bool:
    """Whether the last offer of a break was long enough ago."""
    return last is None or now - last >= BREAK_OFFERED


def may_offer_person(last: datetime | None, now: datetime) -> bool:
    """Whether the last question for somebody to tell was long enough ago."""
    return last is None or now - last >= PERSON_OFFERED


def makes_a_burst(entry: Entry, week: Sequence[Entry]) -> bool:
    """Whether this entry is the one that makes them many: it is said once, not with each that follows."""
    return entry.weight != "one" and tries(week) - entry.several < BURST <= tries(week)


def within_a_week(entries: Sequence[Entry], now: datetime) -> tuple[Entry, ...]:
    """The entries of the last seven days."""
    return tuple(entry for entry in entries if entry.at > now - WEEK)


def _is_light(entry: Entry) -> bool:
    return entry.weight == "small" or (entry.stage == "applied" and entry.weight != "stung")
