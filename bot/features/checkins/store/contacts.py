"""People at an organisation: every look-up asks for the owner too."""

from sqlalchemy import ColumnElement, Row, delete, func, insert, select, update

from bot.engine.turn import Turn
from bot.features.checkins.rules.organisation import Contact
from bot.features.checkins.store.plan_tables import contact as table


def add(turn: Turn, new: Contact) -> None:
    """Keep somebody."""
    turn.db.execute(
        insert(table).values(
            id=new.id,
            membership_id=turn.me.id,
            organisation_id=new.organisation,
            added_at=turn.now,
            **_words(turn, new),
        )
    )


def find(turn: Turn, contact_id: str) -> Contact | None:
    """The member's contact with this id; None when it is gone or somebody else's."""
    row = turn.db.execute(select(table).where(_mine(turn), table.c.id == contact_id)).first()
    return _contact(turn, row) if row else None


def at(turn: Turn, organisation_id: str, most: int, skip: int = 0) -> list[Contact]:
    """The people at an organisation, the newest first."""
    there = select(table).where(_mine(turn), table.c.organisation_id == organisation_id)
    found = there.order_by(table.c.added_at.desc(), table.c.id).limit(most).offset(skip)
    return [_contact(turn, row) for row in turn.db.execute(found)]


def how_many(turn: Turn, organisation_id: str) -> int:
    """How many there are at an organisation."""
    there = select(func.count()).where(_mine(turn), table.c.organisation_id == organisation_id)
    return int(turn.db.execute(there).scalar_one())


def change(turn: Turn, changed: Contact) -> None:
    """Keep another name or way."""
    turn.db.execute(update(table).where(_mine(turn), table.c.id == changed.id).values(**_words(turn, changed)))


def remove(turn: Turn, contact_id: str) -> None:
    """Erase somebody."""
    turn.db.execute(delete(table).where(_mine(turn), table.c.id == contact_id))


def _mine(turn: Turn) -> ColumnElement[bool]:
    return table.c.membership_id == turn.me.id


def _words(turn: Turn, kept: Contact) -> dict[str, bytes | None]:
    reach = turn.seal(table.c.reach, kept.id, kept.reach) if kept.reach else None
    return {"name": turn.seal(table.c.name, kept.id, kept.name), "reach": reach}


def _contact(turn: Turn, row: Row[tuple[object, ...]]) -> Contact:
    reach = turn.unseal(table.c.reach, row.id, row.reach) if row.reach else ""
    return Contact(row.id, row.organisation_id, turn.unseal(table.c.name, row.id, row.name), reach)
