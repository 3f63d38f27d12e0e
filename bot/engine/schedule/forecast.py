"""What the bot will write to members by itself, as numbers that say nothing about fewer than five (rule E4)."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import select

from bot.chat.text import Text
from bot.engine.base_turn import BaseTurn
from bot.engine.keeping.numbers import Numbers
from bot.engine.members import communities, people
from bot.engine.schema.delivery import outbox
from bot.engine.schema.people import membership, person
from bot.engine.schema.time import agenda


class Expected(Struct, frozen=True):
    """One kind, and how many people it is for; None where that is too few to say."""

    label: Text
    people: int | None


def private(turn: BaseTurn, until: datetime) -> Sequence[Expected]:
    """What is on the agenda of members, and waits to be sent to them, up to a moment; by kind."""
    if turn.union is None:
        return ()
    numbers = Numbers({*people.leads(turn.db, turn.union).values()})
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for prefix, name, lead in (*_timers(turn, until), *_messages(turn, until)):
        found[prefix, name].add(lead)
    labelled = ((turn.label(prefix, name), who) for (prefix, name), who in sorted(found.items()))
    return [Expected(label, numbers.count(who)) for label, who in labelled if label is not None]


def _timers(turn: BaseTurn, until: datetime) -> list[tuple[str, str, str]]:
    rows = (
        select(agenda.c.name, person.c.joined_to, person.c.id)
        .join(membership, membership.c.id == agenda.c.membership_id)
        .join(person, person.c.id == membership.c.person_id)
        .where(membership.c.community_id.in_(_sides(turn)), agenda.c.due_at <= until)
    )
    return [("plan", row.name, row.joined_to or row.id) for row in turn.db.execute(rows)]


def _messages(turn: BaseTurn, until: datetime) -> list[tuple[str, str, str]]:
    rows = (
        select(outbox.c.kind, person.c.joined_to, person.c.id)
        .join(membership, membership.c.id == outbox.c.membership_id)
        .join(person, person.c.id == membership.c.person_id)
        .where(outbox.c.community_id.in_(_sides(turn)), outbox.c.state == "waiting", outbox.c.due_at <= until)
    )
    return [("kind", row.kind, row.joined_to or row.id) for row in turn.db.execute(rows)]


def _sides(turn: BaseTurn) -> Sequence[str]:
    return communities.sides(turn.db, turn.union) if turn.union else ()
