"""Opening a pen name's account takes two people; in danger one may go first: pure."""

from datetime import datetime, timedelta

from msgspec import Struct

from bot.features.moderation.rules.reports import KEPT, LATE

DANGERS = ("life", "minor")
REVIEW_WITHIN = timedelta(hours=24)
LONGEST_WAIT = timedelta(days=30)
NEEDED = 3
"""Moderators below which setup warns: a party, one who asks and one who agrees."""


class Asked(Struct, frozen=True):
    """Where a request stands, by persons: joined accounts are one."""

    asked: str | None
    second: str | None
    danger: str
    state: str
    review: str


def notice_at(now: datetime, made_at: datetime) -> datetime:
    """When the member is told after a wait: before the report is forgotten, for then nobody knows of it any more."""
    return max(now, min(now + LONGEST_WAIT, made_at + KEPT - REVIEW_WITHIN))


def looked(review: str, asked_at: datetime, now: datetime) -> str:
    """What came of the second look: "right", "wrong", "lapsed" once its day is over, "" while it may still come."""
    return review or ("lapsed" if now >= asked_at + REVIEW_WITHIN else "")


def answer_within(danger: str) -> timedelta:
    """How long a second moderator has before organisers are told."""
    return REVIEW_WITHIN if danger else LATE


def waits(danger: str, state: str, review: str) -> bool:
    """Whether a second moderator has not answered yet."""
    return not review if danger else state == "asked"


def may_second(who: str, one: Asked) -> bool:
    """Whether this person is another than the one who asked."""
    return one.state == "asked" and one.asked is not None and who != one.asked


def may_review(who: str, one: Asked) -> bool:
    """Whether this person may look at what one did alone."""
    return bool(one.danger) and not one.review and who != one.asked


def may_open(who: str, one: Asked) -> bool:
    """Whether the account is shown to this person now: only to the one who asked, and to nobody alone."""
    if who != one.asked or one.state != "agreed":
        return False
    return bool(one.danger) or one.second not in (None, one.asked)
