"""One interviewer for one ask."""

from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, Select, insert, or_, select, update

from bot.engine.turn import BaseTurn, Turn
from bot.features.interviews.rules.states import AGREED, DONE, RUNS, SAID
from bot.features.interviews.store.tables import ask, meeting

WEEK = timedelta(days=7)


class Meeting(Struct, frozen=True):
    """`giver` interviews `asker`; either is "" once they are gone. `exchange` is "" before both confirmed."""

    id: str
    ask: str
    asker: str
    giver: str
    state: str
    at: datetime
    message: str
    exchange: str
    place: str
    link: str

    def other(self, member: str) -> str:
        """The other side's membership."""
        return self.giver if member == self.asker else self.asker


def add(turn: BaseTurn, ask_id: str, giver: str, state: str, at: datetime) -> str:
    """Somebody is asked to interview; the id of it."""
    new = turn.new_id()
    values = {"ask_id": ask_id, "membership_id": giver, "state": state, "at": at, "made_at": turn.now}
    turn.db.execute(insert(meeting).values(id=new, **values))
    return new


def put(turn: BaseTurn, meeting_id: str, **values: object) -> None:
    """Change what is known of it: state, at, message, exchange_id, place."""
    turn.db.execute(update(meeting).where(meeting.c.id == meeting_id).values(**values))


def set_place(turn: Turn, meeting_id: str, place: str, link: str) -> None:
    """Where the two meet."""
    sealed = turn.seal(meeting.c.link, meeting_id, link) if link else None
    put(turn, meeting_id, place=place, link=sealed)


def find(turn: BaseTurn, meeting_id: str) -> Meeting | None:
    """A meeting, whoever looks."""
    return _first(turn, _ALL.where(meeting.c.id == meeting_id))


def mine(turn: Turn, meeting_id: str) -> Meeting | None:
    """One of this member's, on either side; a foreign id is like a missing one."""
    found = find(turn, meeting_id)
    return found if found and turn.me.id in (found.asker, found.giver) else None


def of_exchange(turn: BaseTurn, exchange_id: str) -> Meeting | None:
    """The one that is in touch there."""
    return _first(turn, _ALL.where(meeting.c.exchange_id == exchange_id))


def of_ask(turn: BaseTurn, ask_id: str) -> list[Meeting]:
    """All of an ask, in order."""
    return _several(turn, _ALL.where(meeting.c.ask_id == ask_id))


def running(turn: BaseTurn, member: str) -> list[Meeting]:
    """What somebody is asked for or has before them, on either side."""
    theirs = or_(meeting.c.membership_id == member, ask.c.membership_id == member)
    return _several(turn, _ALL.where(theirs, meeting.c.state.in_(RUNS)))


def given(turn: Turn) -> list[Meeting]:
    """All that this member was asked to interview in."""
    return _several(turn, _ALL.where(meeting.c.membership_id == turn.me.id))


def taken_since(turn: BaseTurn, giver: str) -> int:
    """How many interviews somebody took on within a week."""
    took = meeting.c.state.in_((SAID, AGREED, DONE))
    recent = meeting.c.made_at > turn.now - WEEK
    return len(_several(turn, _ALL.where(meeting.c.membership_id == giver, took, recent)))


def met(turn: BaseTurn, asker: str) -> list[str]:
    """Who has interviewed somebody before."""
    found = _several(turn, _ALL.where(ask.c.membership_id == asker, meeting.c.state == DONE))
    return [one.giver for one in found if one.giver]


def union_of(turn: BaseTurn, key: str) -> str | None:
    """The union that an ask or a meeting belongs to."""
    found = find(turn, key)
    asker = turn.db.execute(select(ask.c.membership_id).where(ask.c.id == (found.ask if found else key))).scalar()
    owner = turn.member(asker) if asker else None
    return owner.union if owner else None


_ALL = (
    select(meeting, ask.c.membership_id.label("asker"))
    .join(ask, ask.c.id == meeting.c.ask_id)
    .order_by(meeting.c.made_at, meeting.c.id)
)


def _first(turn: BaseTurn, wanted: Select[Any]) -> Meeting | None:
    return next(iter(_several(turn, wanted)), None)


def _several(turn: BaseTurn, wanted: Select[Any]) -> list[Meeting]:
    return [_meeting(turn, row) for row in turn.db.execute(wanted).all()]


def _meeting(turn: BaseTurn, row: Row[Any]) -> Meeting:
    link = turn.unseal(meeting.c.link, row.id, row.link) if row.link else ""
    sides = row.asker, row.membership_id or ""
    return Meeting(row.id, row.ask_id, *sides, row.state, row.at, row.message, row.exchange_id or "", row.place, link)
