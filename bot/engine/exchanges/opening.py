"""Opening an exchange between two members."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from sqlalchemy import insert

from bot.chat.text import MemberText
from bot.engine.base_turn import BaseTurn
from bot.engine.exchanges import names, rows
from bot.engine.exchanges.carrying import asked_kind, carry, match_kind, possible
from bot.engine.exchanges.values import Exchange, Seat, Side
from bot.engine.members import blocks
from bot.engine.members.member import Member
from bot.engine.schema.exchanges import exchange

MOST_OPEN = 3
OPENED_PER_DAY = 10
DAY = timedelta(days=1)

Apart = Literal["not ready", "same", "elsewhere", "blocked"]
Hindrance = Apart | Literal["full", "many", "unreachable", "not now"]


def hindrance(turn: BaseTurn, one: Member, other: Member, *, asked: Member | None = None) -> Hindrance | None:
    """Why these two cannot be put in touch now; None when they can. Never shown to either of them.

    `asked` is the one of them who asked for it themselves, if one did.

    not ready: screening, reports or the question of age are missing. same: one person. elsewhere: not of one union.
    full, many: three exchanges are open, or ten were opened within a day. unreachable: the last DM did not arrive.
    not now: a feature's `allows` says so of "exchange.match", or of "exchange.match_asked" for who asked.
    """
    between = apart(turn, one, other)
    return between or _hindered(turn, one, asked=asked) or _hindered(turn, other, asked=asked)


def apart(turn: BaseTurn, one: Member, other: Member) -> Apart | None:
    """What stands between these two for good, or until the bot is set up; None when nothing does."""
    if not possible(turn.registry):
        return "not ready"
    if one.lead == other.lead:
        return "same"
    if one.union != other.union:
        return "elsewhere"
    return "blocked" if blocked(turn, one, other) else None


def blocked(turn: BaseTurn, one: Member, other: Member) -> bool:
    """Whether a block stands between two members, by whichever of their accounts."""
    return blocks.between(turn.db, blocks.marks_of(turn.db, one.lead), blocks.marks_of(turn.db, other.lead))


def hindered(turn: BaseTurn, member: Member, *, asked: bool = False) -> bool:
    """Whether somebody cannot be put in touch with anybody now. `asked`: they asked for it themselves."""
    return _hindered(turn, member, asked=member if asked else None) is not None


def open_between(
    turn: BaseTurn, topic: str, key: str, one: Side, other: Side, *, asked: Member | None = None
) -> Exchange | None:
    """Put two members in touch, and tell both; None when something hinders it. `one` sits first.

    `topic` is "feature.what", `key` that feature's own id, at most 26 characters. Raises ValueError for a name that
    is empty or over 40 characters; one that is no name, but words that would be asked about or held, hinders it too.
    """
    if hindrance(turn, one.member, other.member, asked=asked) or not names.fit(turn, one, other):
        return None
    found = seated(turn, (topic, key), one, other)
    for seat in found.seats:
        carry(turn, "opened", found, seat)
    return found


def seated(turn: BaseTurn, about: tuple[str, str], one: Side, other: Side, *, one_way: bool = False) -> Exchange:
    """An exchange between these two, of which neither has been told. `about` is the topic and its key."""
    opened, (topic, key), union = turn.new_id(), about, one.member.union
    where = {"union_id": union, "topic": topic, "key": key, "opened_at": turn.now, "one_way": one_way}
    turn.db.execute(insert(exchange).values(id=opened, **where))
    first, second = (
        _seat(turn, opened, number, side, name)
        for number, (side, name) in enumerate(zip((one, other), names.given(turn, one, other), strict=True))
    )
    return Exchange(opened, union, topic, key, turn.now, None, "", (first, second), one_way, first.id)


def _seat(turn: BaseTurn, opened: str, number: int, side: Side, name: MemberText) -> Seat:
    mark = rows.mark_of(turn, side.member)
    seated = Seat(turn.new_id(), side.member.id, mark, name, side.own_name is not None)
    rows.add_seat(turn, opened, number, seated, side.member)
    return seated


def _hindered(turn: BaseTurn, member: Member, *, asked: Member | None) -> Hindrance | None:
    open_now, opened = rows.busy(turn, member.lead, turn.now - DAY)
    if open_now >= MOST_OPEN:
        return "full"
    if opened >= OPENED_PER_DAY:
        return "many"
    if not turn.reachable(member.id):
        return "unreachable"
    kind = asked_kind if asked and asked.id == member.id else match_kind
    return None if turn.allowed(member.id, kind(turn.registry)) else "not now"
