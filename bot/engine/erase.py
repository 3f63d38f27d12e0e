"""Erasing a person: their rows in this transaction, their key right after its commit."""

from collections.abc import Iterable
from functools import partial

from sqlalchemy import Connection, delete, select

from bot.engine import joining
from bot.engine.schema.people import membership, person
from bot.engine.turn import Turn
from bot.engine.vault import COMMUNITY


def erase(turn: Turn) -> None:
    """Everything of this person goes, in every community; what a feature keeps by right it keeps itself."""
    owner = turn.me.person
    for feature in turn.registry.features:
        if feature.forget:
            turn.as_feature(feature, feature.forget)
    joining.part(turn.db, owner)
    turn.db.execute(delete(membership).where(membership.c.person_id == owner))
    turn.db.execute(delete(person).where(person.c.id == owner))
    turn.erased = True
    turn.after.append(partial(turn.vault.forget, owner))


def keyless(db: Connection, owners: Iterable[str]) -> set[str]:
    """Of these owners of keys, the people who are no more: their keys were to go when the bot was stopped."""
    known = set(db.execute(select(person.c.id)).scalars())
    return {owner for owner in owners if not owner.startswith(COMMUNITY) and owner not in known}
