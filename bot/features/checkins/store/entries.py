"""Entries: every look-up asks for the owner too."""

from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Column, Row, Select, delete, func, insert, select, update

from bot.engine.turn import BaseTurn, Turn
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.store.tables import entry as table


def add(turn: Turn, new: Entry) -> None:
    """Keep a new entry of this member."""
    turn.db.execute(
        insert(table).values(
            id=new.id, membership_id=turn.me.id, kind=new.kind, logged_at=new.at, **_changeable(turn, new)
        )
    )


def find(turn: Turn, entry_id: str) -> Entry | None:
    """The member's entry with this id; None when it is gone or somebody else's."""
    row = turn.db.execute(_mine(turn).where(table.c.id == entry_id)).first()
    return _entry(turn, row) if row else None


def newest(turn: Turn, most: int, skip: int = 0) -> list[Entry]:
    """Entries, newest first."""
    newest_first = _mine(turn).order_by(table.c.logged_at.desc(), table.c.id.desc())
    return [_entry(turn, row) for row in turn.db.execute(newest_first.limit(most).offset(skip))]


def since(turn: Turn, moment: datetime) -> list[Entry]:
    """Entries after a moment, without their words."""
    rows = turn.db.execute(_mine(turn).where(table.c.logged_at > moment))
    return [_bare(row) for row in rows]


def everything(turn: Turn) -> list[Entry]:
    """All entries, oldest first."""
    return [_entry(turn, row) for row in turn.db.execute(_mine(turn).order_by(table.c.logged_at, table.c.id))]


def at_organisation(turn: Turn, organisation_id: str, most: int, skip: int = 0) -> list[Entry]:
    """Entries that are filed under an organisation, newest first."""
    filed = _mine(turn).where(table.c.organisation_id == organisation_id)
    newest_first = filed.order_by(table.c.logged_at.desc(), table.c.id.desc())
    return [_entry(turn, row) for row in turn.db.execute(newest_first.limit(most).offset(skip))]


def how_many_at(turn: Turn, organisation_id: str, until: datetime | None = None) -> int:
    """How many entries are filed under an organisation, up to a moment."""
    filed = select(func.count()).where(table.c.membership_id == turn.me.id, table.c.organisation_id == organisation_id)
    return int(turn.db.execute(filed.where(table.c.logged_at <= until) if until else filed).scalar_one())


def file(turn: Turn, entry_id: str, organisation_id: str | None) -> None:
    """File an entry under an organisation, or under none."""
    filed = update(table).where(table.c.id == entry_id, table.c.membership_id == turn.me.id)
    turn.db.execute(filed.values(organisation_id=organisation_id))


def organisation_of(turn: Turn, entry_id: str) -> str:
    """The id of the organisation that an entry is filed under; "" for none."""
    filed = select(table.c.organisation_id).where(table.c.id == entry_id, table.c.membership_id == turn.me.id)
    return turn.db.execute(filed).scalar() or ""


def name_organisation(turn: Turn, organisation_id: str, name: str) -> None:
    """Write another name into the entries that are filed under an organisation; "" takes it out."""
    mine = select(table.c.id).where(table.c.membership_id == turn.me.id, table.c.organisation_id == organisation_id)
    for entry_id in turn.db.execute(mine).scalars().all():
        sealed = _sealed(turn, table.c.organisation, entry_id, name)
        turn.db.execute(update(table).where(table.c.id == entry_id).values(organisation=sealed))


def counted(turn: Turn) -> tuple[int, int]:
    """How many entries there are, and how many tries stand behind them."""
    numbers = select(func.count(), func.coalesce(func.sum(table.c.several), 0))
    entries, tries = turn.db.execute(numbers.where(table.c.membership_id == turn.me.id)).one()
    return int(entries), int(tries)


def who_logged(turn: BaseTurn, since: datetime, until: datetime) -> set[str]:
    """The memberships that logged something in a span."""
    there = select(table.c.membership_id).where(table.c.logged_at > since, table.c.logged_at <= until)
    return set(turn.db.execute(there.distinct()).scalars())


def last_one_at(turn: Turn) -> datetime | None:
    """When the member last logged "this was the one"."""
    return last_one_of(turn, turn.me.id)


def last_one_of(turn: BaseTurn, membership_id: str) -> datetime | None:
    """When somebody last logged "this was the one"."""
    when = select(func.max(table.c.logged_at))
    found: datetime | None = turn.db.execute(
        when.where(table.c.membership_id == membership_id, table.c.weight == "one")
    ).scalar()
    return found


def last_hard_at(turn: BaseTurn, membership_id: str) -> datetime | None:
    """When a member last logged one that stung, or was the one."""
    when = select(func.max(table.c.logged_at)).where(table.c.membership_id == membership_id)
    found: datetime | None = turn.db.execute(when.where(table.c.weight.in_(("stung", "one")))).scalar()
    return found


def first_at(turn: BaseTurn, membership_id: str) -> datetime | None:
    """When a member logged their first one."""
    when = select(func.min(table.c.logged_at)).where(table.c.membership_id == membership_id)
    found: datetime | None = turn.db.execute(when).scalar()
    return found


def weighty(turn: Turn, since: datetime) -> list[Entry]:
    """Entries after a moment that stung or were the one, without their words."""
    heavy = _mine(turn).where(table.c.weight.in_(("stung", "one")), table.c.logged_at > since)
    return [_bare(row) for row in turn.db.execute(heavy)]


def change(turn: Turn, changed: Entry) -> None:
    """Keep the new details of an entry."""
    turn.db.execute(
        update(table)
        .where(table.c.id == changed.id, table.c.membership_id == turn.me.id)
        .values(**_changeable(turn, changed))
    )


def remove(turn: Turn, entry_id: str) -> None:
    """Erase an entry."""
    turn.db.execute(delete(table).where(table.c.id == entry_id, table.c.membership_id == turn.me.id))


def _mine(turn: Turn) -> Select[tuple[object, ...]]:
    return select(table).where(table.c.membership_id == turn.me.id)


def _changeable(turn: Turn, entry: Entry) -> dict[str, object]:
    return {
        "stage": entry.stage,
        "weight": entry.weight,
        "several": entry.several,
        "choice": entry.choice,
        "organisation": _sealed(turn, table.c.organisation, entry.id, entry.organisation),
        "note": _sealed(turn, table.c.note, entry.id, entry.note),
    }


def _sealed(turn: Turn, column: Column[bytes], row: str, words: str) -> bytes | None:
    return turn.seal(column, row, words) if words else None


def _bare(row: Row[tuple[object, ...]]) -> Entry:
    return Entry(
        id=row.id,
        kind=row.kind,
        at=row.logged_at,
        stage=row.stage,
        weight=row.weight,
        several=row.several,
        choice=row.choice,
    )


def _entry(turn: Turn, row: Row[tuple[object, ...]]) -> Entry:
    organisation = turn.unseal(table.c.organisation, row.id, row.organisation) if row.organisation else ""
    note = turn.unseal(table.c.note, row.id, row.note) if row.note else ""
    return replace(_bare(row), organisation=organisation, note=note)
