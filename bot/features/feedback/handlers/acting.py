"""Speaking for somebody who does not act now, and who a request is shown to."""

from datetime import timedelta

from bot.chat.responses import Problems
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn, Turn
from bot.features.feedback.rules.states import Request
from bot.features.feedback.store import queue

TOPIC = "feedback.review"
LINGER = "linger"
OPEN_AFTER = timedelta(days=3)
"""How long two stay in touch after feedback was given, or where something was written before a claim lapsed."""
LAPSED = timedelta(days=1)
"""The same where nothing was: whoever waits may have no more than three conversations, and is to find somebody else."""


def as_member(turn: BaseTurn, member: Member) -> Turn:
    """A turn of somebody else within this one."""
    there = Turn(turn, member, None)
    there.feature = turn.feature
    return there


def linger(turn: BaseTurn, asker: str, exchange: str, stay: timedelta = OPEN_AFTER) -> None:
    """Until when two stay in touch. It is on the asker's agenda, so it goes with them."""
    member = turn.member(asker)
    if member is not None:
        as_member(turn, member).later(LINGER, turn.now + stay, exchange)


def here(turn: Turn, request_id: str) -> Request | None:
    """A request of this union; one of elsewhere is like a missing one."""
    found = queue.find(turn, request_id)
    asker = turn.member(found.asker) if found else None
    return found if asker and asker.union == turn.union else None


def where(turn: Turn, key: str) -> str | None:
    """The union that a request belongs to."""
    return queue.union_of(turn, key)


def name_problem(turn: Turn, name: MemberText) -> Problems | None:
    """A name is read by others as it stands: nothing else has a place in it."""
    wrong = exchanges.name_problem(turn, turn.me, name)
    return Problems({"name": turn.say("name-only")}) if wrong else None
