"""Erasing a person: their rows in this transaction, their key right after its commit."""

from functools import partial

from sqlalchemy import delete, select

from bot.engine.schema.people import membership, person
from bot.engine.turn import Turn


def erase(turn: Turn) -> None:
    """Everything of this person goes, in every community; what a feature keeps by right it keeps itself."""
    owner = turn.me.person
    for feature in turn.registry.features:
        if feature.forget:
            turn.as_feature(feature, feature.forget)
    turn.db.execute(delete(membership).where(membership.c.person_id == owner))
    turn.db.execute(delete(person).where(person.c.id == owner))
    turn.erased = True
    turn.after.append(partial(turn.vault.forget, owner))


def keyless(turn: Turn, owners: list[str]) -> list[str]:
    """Of these key owners, those who are no longer people: their keys were to go when the bot was stopped."""
    known = set(turn.db.execute(select(person.c.id).where(person.c.id.in_(owners))).scalars())
    return [owner for owner in owners if owner not in known]
