"""Who may meet others through the bot, and who may help: pure."""

from datetime import datetime, timedelta

from msgspec import Struct

HERE_FOR = timedelta(days=14)
MEETING = frozenset({"relay", "match", "match_asked", "note", "hearing", "buddy", "invitation"})
"""Local names of the message kinds and matches that put a member in touch with another."""
ARRIVING = frozenset({"relay"})
"""Those of an exchange that stands: its end reaches also somebody who is not put in touch any more."""
HELPING = frozenset({"hearing", "invitation"})
"""Those that ask a member to help."""


class Standing(Struct, frozen=True):
    """What is known of a member. `adult` is None until they were asked; `since` is when they came."""

    adult: bool | None
    since: datetime
    upheld: int = 0
    granted: bool = False
    asked: bool = False
    removed: bool = False


def open_from(who: Standing) -> datetime:
    """When the two weeks are over."""
    return who.since + HERE_FOR


def why_not(who: Standing, now: datetime, *, approval: bool) -> str:
    """Why a member may not help now; "" when they may. `approval`: organisers want to say yes first."""
    if not who.adult:
        return "age"
    if who.upheld or (who.removed and not who.granted):
        return "closed"
    if now < open_from(who):
        return "new"
    if approval and not who.granted:
        return "waiting" if who.asked else "approval"
    return ""


def may_meet(who: Standing, *, stopped: bool) -> bool:
    """Whether a relay may reach them or come from them."""
    return who.adult is True and not stopped
