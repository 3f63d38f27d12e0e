"""What is due later, as rows. Putting the same name and key again moves it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, cast

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, select, update

from bot.engine.schema.time import agenda
from bot.engine.sending.budget import arrives, times_of
from bot.engine.storage.hot import HotChange, HotInsert, HotSelect

if TYPE_CHECKING:
    from bot.engine.turn import BaseTurn, Planned, Turn

Same = tuple[str, str, str]
"""Name, subject and key."""

LEASE = timedelta(seconds=60)
MOST_ATTEMPTS = 5
SHOWN = timedelta(days=7)
TOGETHER = 100
"""So many items fit into one statement."""


class Entangled(Exception):
    """One of the items that ring together is gone, or wants to move or drop another: each has to ring by itself."""


class Due(NamedTuple):
    """An item that is due. `name` is the timer's.

    `fence` counts the claims, `attempts` those since it was put there.
    """

    id: str
    fence: int
    attempts: int
    name: str
    key: str
    community: str | None
    member: str | None

    @property
    def same(self) -> Same:
        """What it is unique by."""
        return self.name, self.member or self.community or "", self.key


class Item(Struct, frozen=True):
    """Something of a feature on a member's agenda; `name` is the feature's own."""

    name: str
    key: str
    at: datetime


class Whose(Struct, frozen=True):
    """The member, or the community, or (both None) the whole bot that an item is about."""

    community: str | None
    member: str | None = None

    @property
    def subject(self) -> str:
        """What the item is unique for, with its name and key."""
        return self.member or self.community or ""


def put(turn: BaseTurn, name: str, whose: Whose, at: datetime, key: str) -> None:
    """Put an item on the agenda, or move it."""
    _keep_apart(turn, (name, whose.subject, key))
    if _MOVED.run(turn.db, called=name, of=whose.subject, about=key, at=at):
        return
    owner = {"subject": whose.subject, "membership_id": whose.member, "community_id": whose.community}
    unclaimed = {"attempts": 0, "lease_until": None, "fence": 0}
    _PUT.run(turn.db, {"id": turn.new_id(), "name": name, "key": key, "due_at": at, **owner, **unclaimed})


def drop(turn: BaseTurn, name: str, subject: str, key: str) -> bool:
    """Take an item off the agenda; whether it was there."""
    _keep_apart(turn, (name, subject, key))
    return bool(_DROPPED.run(turn.db, called=name, of=subject, about=key))


def plan(turn: Turn) -> Sequence[Planned]:
    """A member's items of the next seven days that have a sentence to show and bring nothing that they have stopped."""
    from bot.engine.members import mutes
    from bot.engine.turn import Planned

    rows = turn.db.execute(
        select(agenda.c.name, agenda.c.key, agenda.c.due_at)
        .where(agenda.c.membership_id == turn.me.id, agenda.c.due_at <= turn.now + SHOWN)
        .order_by(agenda.c.due_at)
    )
    stopped = mutes.stopped(turn)
    comes_at_all = (row for row in rows if not mutes.lasts(stopped, _kind(turn, row.name), row.due_at))
    found = ((row, turn.label("plan", row.name)) for row in comes_at_all)
    return [
        Planned(row.name, row.key, label, row.due_at, comes(turn, row.name, row.due_at))
        for row, label in found
        if label is not None
    ]


def comes(turn: Turn, name: str, at: datetime) -> datetime:
    """When a member sees at the soonest what a timer brings that rings then."""
    owner, _, timer = name.partition(".")
    any_hour = any(feature.name == owner and timer in feature.at_any_hour for feature in turn.registry.features)
    return at if any_hour else arrives(times_of(turn.me), at)


def _kind(turn: Turn, name: str) -> str:
    """The kind of message that a timer brings."""
    owner, _, timer = name.partition(".")
    brings = next((one.brings for one in turn.registry.features if one.name == owner), {})
    return f"{owner}.{brings.get(timer, timer)}"


def items(db: Connection, feature: str, member: str) -> list[Item]:
    """What a feature has on a member's agenda, soonest first."""
    mine = select(agenda.c.name, agenda.c.key, agenda.c.due_at).where(
        agenda.c.membership_id == member, agenda.c.name.startswith(f"{feature}.", autoescape=True)
    )
    rows = db.execute(mine.order_by(agenda.c.due_at, agenda.c.id))
    return [Item(row.name.removeprefix(f"{feature}."), row.key, row.due_at) for row in rows]


def look(db: Connection, now: datetime, most: int) -> list[Due]:
    """Up to `most` items that are due and that nobody has tried, the one due first first. They stay as they are."""
    return [*_LOOKED.all(db, now=now, most=most)]


def claim(db: Connection, now: datetime) -> Due | None:
    """Lease the first of these. Attempts count before the try, so that a poisonous one ends."""
    return cast("Due | None", _LEASED.first(db, now=now, until=now + LEASE))


def claim_tried(db: Connection, now: datetime) -> Due | None:
    """Lease the first one that failed before, or that somebody died of."""
    return cast("Due | None", _LEASED_AGAIN.first(db, now=now, until=now + LEASE))


def is_any_tried(db: Connection, now: datetime) -> bool:
    """Whether there is such a one."""
    return _ANY_TRIED.first(db, now=now) is not None


def take(db: Connection, item: Due) -> bool:
    """Remove a claimed item; False when somebody else has it, or it was dropped or moved meanwhile."""
    return bool(_TAKEN.run(db, item=item.id, mine=item.fence))


def take_all(db: Connection, items: Sequence[Due], now: datetime) -> bool:
    """Remove up to TOGETHER items that nobody has tried; False where not all are, and the turn is to be undone."""
    ids = _FREE | {place: item.id for place, item in zip(_PLACES, items, strict=False)}
    return _ALL_TAKEN.run(db, now=now, **ids) == len(items)


def _keep_apart(turn: BaseTurn, same: Same) -> None:
    if same in turn.ringing:
        raise Entangled


_NEW = (agenda.c.due_at <= bindparam("now"), agenda.c.lease_until.is_(None))
_TRIED = (agenda.c.due_at <= bindparam("now"), agenda.c.lease_until < bindparam("now"))
_COLUMNS = (  # of a Due
    agenda.c.id,
    agenda.c.fence,
    agenda.c.attempts,
    agenda.c.name,
    agenda.c.key,
    agenda.c.community_id,
    agenda.c.membership_id,
)


def _leased(*which: ColumnElement[bool]) -> HotSelect:
    first = select(agenda.c.id).where(*which).order_by(agenda.c.due_at).limit(1).with_for_update(skip_locked=True)
    counted = {"attempts": agenda.c.attempts + 1, "fence": agenda.c.fence + 1, "lease_until": bindparam("until")}
    return HotSelect(update(agenda).where(agenda.c.id.in_(first)).values(**counted).returning(*_COLUMNS), Due._make)


_LOOKED = HotSelect(select(*_COLUMNS).where(*_NEW).order_by(agenda.c.due_at).limit(bindparam("most")), Due._make)
_LEASED, _LEASED_AGAIN = _leased(*_NEW), _leased(*_TRIED)
_ANY_TRIED = HotSelect(select(agenda.c.id).where(*_TRIED).limit(1))
_TAKEN = HotChange(
    delete(agenda).where(
        agenda.c.id == bindparam("item"), agenda.c.fence == bindparam("mine"), agenda.c.lease_until.is_not(None)
    )
)
_PLACES = [f"item{n}" for n in range(TOGETHER)]
_FREE = dict.fromkeys(_PLACES, "")
_THESE = agenda.c.id.in_([bindparam(place) for place in _PLACES])
_ALL_TAKEN = HotChange(delete(agenda).where(_THESE, *_NEW))
_SAME = (
    agenda.c.name == bindparam("called"),
    agenda.c.subject == bindparam("of"),
    agenda.c.key == bindparam("about"),
)
_MOVED = HotChange(update(agenda).where(*_SAME).values(due_at=bindparam("at"), attempts=0, lease_until=None))
_DROPPED = HotChange(delete(agenda).where(*_SAME))
_PUT = HotInsert(insert(agenda))
