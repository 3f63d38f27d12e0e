"""Organisations of a member: every look-up asks for the owner too, by name through a keyed hash."""

from datetime import datetime

from sqlalchemy import ColumnElement, Integer, Row, bindparam, delete, exists, func, insert, select, update

from bot.engine.storage.hot import HotChange, HotSelect
from bot.engine.turn import Turn
from bot.features.checkins.rules.organisation import Organisation, due_after, folded
from bot.features.checkins.store import entries
from bot.features.checkins.store.plan_tables import contact, waiting
from bot.features.checkins.store.plan_tables import organisation as table
from bot.features.checkins.store.tables import entry

_PURPOSE = "checkins.organisation"
_FIRST = HotSelect(
    select(table.c.reconnect_at)
    .where(table.c.membership_id == bindparam("member"), table.c.reconnect_at.is_not(None))
    .order_by(table.c.reconnect_at)
    .limit(1)
)
_DUE = HotSelect(
    select(table.c.id, table.c.days)
    .where(
        table.c.membership_id == bindparam("member"),
        table.c.reconnect_at <= bindparam("now", type_=table.c.reconnect_at.type),
    )
    .order_by(~exists().where(contact.c.organisation_id == table.c.id), table.c.reconnect_at, table.c.id)
    .limit(bindparam("most", type_=Integer))
)

_LIST = HotChange(
    update(table)
    .where(table.c.id == bindparam("listed"))
    .values(listed_at=bindparam("now"), reconnect_at=bindparam("again"))
)


def by_name(turn: Turn, name: str) -> Organisation | None:
    """The member's organisation of this name, however it was typed."""
    row = turn.db.execute(select(table).where(_mine(turn), table.c.mark == _mark(turn, name))).first()
    return _organisation(turn, row) if row else None


def named(turn: Turn, name: str) -> Organisation:
    """The same, made where it is new."""
    known = by_name(turn, name)
    if known:
        return known
    new = Organisation(turn.new_id(), name, turn.now)
    new = Organisation(new.id, name, turn.now, new.days, due_after(turn.now, new.days))
    turn.db.execute(
        insert(table).values(
            id=new.id,
            membership_id=turn.me.id,
            days=new.days,
            reconnect_at=new.reconnect_at,
            used_at=new.used_at,
            **_name(turn, new.id, name),
        )
    )
    return new


def find(turn: Turn, organisation_id: str) -> Organisation | None:
    """The member's organisation with this id; None when it is gone or somebody else's."""
    row = turn.db.execute(select(table).where(_mine(turn), table.c.id == organisation_id)).first()
    return _organisation(turn, row) if row else None


def starting(turn: Turn, start: str) -> Organisation | None:
    """The member's organisation whose id begins like this, as the value of a button carries it."""
    found = table.c.id.startswith(start, autoescape=True)
    row = turn.db.execute(select(table).where(_mine(turn), found)).first()
    return _organisation(turn, row) if row and start else None


def newest(turn: Turn, most: int, skip: int = 0) -> list[Organisation]:
    """Organisations, the last used first."""
    found = select(table).where(_mine(turn)).order_by(table.c.used_at.desc(), table.c.id)
    return [_organisation(turn, row) for row in turn.db.execute(found.limit(most).offset(skip))]


def how_many(turn: Turn) -> int:
    """How many there are."""
    return int(turn.db.execute(select(func.count()).select_from(table).where(_mine(turn))).scalar_one())


def everything(turn: Turn) -> list[Organisation]:
    """All of them, the last used first."""
    return newest(turn, how_many(turn))


def touch(turn: Turn, organisation_id: str, at: datetime) -> None:
    """Something happened there: the days until a reminder count from now."""
    known = find(turn, organisation_id)
    if known:
        used = max(at, known.used_at)
        values = {"used_at": used, "reconnect_at": due_after(used, known.days)}
        turn.db.execute(update(table).where(_mine(turn), table.c.id == known.id).values(**values))


def set_days(turn: Turn, organisation_id: str, days: int) -> None:
    """Remind after so many days from now, or never (0)."""
    values = {"days": days, "reconnect_at": due_after(turn.now, days)}
    turn.db.execute(update(table).where(_mine(turn), table.c.id == organisation_id).values(**values))


def first_due(turn: Turn) -> datetime | None:
    """When the first reminder is due."""
    row = _FIRST.first(turn.db, member=turn.me.id)
    found: datetime | None = row.reconnect_at if row else None
    return found


def put_on_list(turn: Turn, most: int) -> int:
    """Put those whose reminder is due on a list of now, where the member knows somebody first; how many there are.

    Their next reminder is as many days from now as the member has set.
    """
    found = _DUE.all(turn.db, member=turn.me.id, now=turn.now, most=most)
    for row in found:
        _LIST.run(turn.db, listed=row.id, now=turn.now, again=due_after(turn.now, row.days))
    return len(found)


def on_list(turn: Turn, listed_at: datetime | None) -> list[Organisation]:
    """Those that stood on the list of that moment."""
    found = select(table).where(_mine(turn), table.c.listed_at == listed_at).order_by(table.c.used_at, table.c.id)
    return [_organisation(turn, row) for row in turn.db.execute(found)] if listed_at else []


def rename(turn: Turn, organisation_id: str, name: str) -> None:
    """Give it another name, in its entries too. The name is not one that another of theirs has."""
    values = _name(turn, organisation_id, name)
    turn.db.execute(update(table).where(_mine(turn), table.c.id == organisation_id).values(**values))
    entries.name_organisation(turn, organisation_id, name)


def merge(turn: Turn, gone: Organisation, into: Organisation) -> None:
    """Put all of one under another, which keeps its name; the first is gone."""
    entries.name_organisation(turn, gone.id, into.name)
    for filed in (entry, contact, waiting):
        mine = (filed.c.membership_id == turn.me.id) & (filed.c.organisation_id == gone.id)
        turn.db.execute(update(filed).where(mine).values(organisation_id=into.id))
    turn.db.execute(delete(table).where(_mine(turn), table.c.id == gone.id))
    used = max(gone.used_at, into.used_at)
    values = {"used_at": used, "reconnect_at": due_after(used, into.days)}
    turn.db.execute(update(table).where(_mine(turn), table.c.id == into.id).values(**values))


def remove(turn: Turn, organisation_id: str) -> None:
    """Erase it, with the people there; its entries stay, without its name."""
    entries.name_organisation(turn, organisation_id, "")
    turn.db.execute(delete(table).where(_mine(turn), table.c.id == organisation_id))


def _mine(turn: Turn) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _mark(turn: Turn, name: str) -> bytes:
    """Of one member only: two who write the same name have marks that nobody can tell to be of one."""
    return turn.vault.fingerprint(_PURPOSE, f"{turn.me.id}:{folded(name)}")


def _name(turn: Turn, organisation_id: str, name: str) -> dict[str, bytes]:
    return {"mark": _mark(turn, name), "name": turn.seal(table.c.name, organisation_id, name)}


def _organisation(turn: Turn, row: Row[tuple[object, ...]]) -> Organisation:
    name = turn.unseal(table.c.name, row.id, row.name)
    return Organisation(row.id, name, row.used_at, row.days, row.reconnect_at)
