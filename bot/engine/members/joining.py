"""Two accounts of one person: one leads, and has the settings and the budget of both. Each keeps words and key.

What a person has stopped stays stopped, when accounts are joined and when they part (PRODUCT P5).
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from bot.engine.members import blocks, people
from bot.engine.schema.people import person, stopped_kind
from bot.engine.storage.hot import HotSelect

_FOLLOWING = HotSelect(select(person.c.id).where(person.c.joined_to == bindparam("lead")).order_by(person.c.id))
Stops = dict[str, datetime | None]
"""Kinds of message that are stopped, and until when; None until the person says otherwise."""


def join(db: Connection, led: str, lead: str) -> None:
    """From now on one. Both are ids of persons who lead; those who follow `led` come along."""
    ours, theirs = _row(db, lead), _row(db, led)
    people.change(db, lead, **_settings(ours, theirs), **_limits(ours, theirs))
    _stop(db, lead, _both(_stops(db, lead), _stops(db, led)))
    db.execute(update(person).where(people.joined(led)).values(joined_to=lead))
    blocks.spread(db, lead)


def part(db: Connection, lead: str) -> None:
    """Each by itself again, with the settings from before; what was stopped meanwhile stays stopped for all."""
    ours, stops = _row(db, lead), _stops(db, lead)
    for led in following(db, lead):
        people.change(db, led, **_limits(_row(db, led), ours))
        _stop(db, led, _both(_stops(db, led), stops))
    db.execute(update(person).where(person.c.joined_to == lead).values(joined_to=None))


def following(db: Connection, lead: str) -> list[str]:
    """The persons who are joined to this one."""
    return [row.id for row in _FOLLOWING.all(db, lead=lead)]


def _settings(ours: Row[Any], theirs: Row[Any]) -> dict[str, object]:
    """What the one that leads has not set comes from the other; quiet hours go with their zone."""
    found: dict[str, object] = {} if ours.language else {"language": theirs.language}
    if ours.zone is None:
        found |= {name: getattr(theirs, name) for name in ("zone", "quiet_from", "quiet_until")}
    return found


def _limits(ours: Row[Any], theirs: Row[Any]) -> dict[str, object]:
    """The later end of a break and the smaller number of messages."""
    breaks = [at for at in (ours.break_until, theirs.break_until) if at is not None]
    numbers = [most for most in (ours.counted_per_week, theirs.counted_per_week) if most is not None]
    return {"break_until": max(breaks, default=None), "counted_per_week": min(numbers, default=None)}


def _both(ours: Stops, theirs: Stops) -> Stops:
    return {kind: _longer(kind, ours, theirs) for kind in {*ours, *theirs}}


def _longer(kind: str, ours: Stops, theirs: Stops) -> datetime | None:
    ends = [stops[kind] for stops in (ours, theirs) if kind in stops]
    known = [end for end in ends if end is not None]
    return max(known) if len(known) == len(ends) else None


def _row(db: Connection, person_id: str) -> Row[Any]:
    return db.execute(select(person).where(person.c.id == person_id)).one()


def _stops(db: Connection, person_id: str) -> Stops:
    mine = select(stopped_kind.c.kind, stopped_kind.c.until).where(stopped_kind.c.person_id == person_id)
    return {row.kind: row.until for row in db.execute(mine)}


def _stop(db: Connection, person_id: str, stops: Stops) -> None:
    db.execute(delete(stopped_kind).where(stopped_kind.c.person_id == person_id))
    for kind in sorted(stops):
        db.execute(insert(stopped_kind).values(person_id=person_id, kind=kind, until=stops[kind]))
