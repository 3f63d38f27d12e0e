"""Everything the bot keeps about one person, ready for JSON."""

from typing import Any

import msgspec
from sqlalchemy import select

from bot.engine import mutes, openings, people
from bot.engine.schema.delivery import outbox
from bot.engine.schema.people import person
from bot.engine.schema.time import agenda
from bot.engine.turn import Turn


def collect(turn: Turn) -> dict[str, Any]:
    """The engine's own rows and what every feature's `export` hook gives."""
    features = {f.name: turn.as_feature(f, f.export) for f in turn.registry.features if f.export}
    return {
        "made_at": turn.now.isoformat(),
        "person": _person(turn),
        "messages": _messages(turn),
        "plan": _plan(turn),
        **features,
    }


def _person(turn: Turn) -> dict[str, Any]:
    row = turn.db.execute(select(person).where(person.c.id == turn.me.person)).one()
    account = people.real_account(turn.db, turn.vault, turn.me.account)
    plain = {name: getattr(value, "isoformat", lambda v=value: v)() for name, value in row._mapping.items()}
    stopped = {kind: until.isoformat() if until else None for kind, until in mutes.stopped(turn).items()}
    roles = sorted(people.roles(turn.db, turn.me))
    return {**plain, "platform": account.platform, "account": account.id, "roles": roles, "stopped": stopped}


def _plan(turn: Turn) -> dict[str, Any]:
    """What is due later, and the forms that stand open with what was written into them."""
    due = select(agenda.c.name, agenda.c.due_at).where(agenda.c.membership_id == turn.me.id)
    drafts = {name: openings.reopen(turn, key) for name, key in openings.unfinished(turn)}
    return {
        "agenda": [{"name": row.name, "due_at": row.due_at.isoformat()} for row in turn.db.execute(due)],
        "open_forms": {name: msgspec.to_builtins(page) for name, page in drafts.items()},
    }


def _messages(turn: Turn) -> list[dict[str, Any]]:
    mine = select(outbox.c.kind, outbox.c.state, outbox.c.due_at, outbox.c.sent_at).where(
        outbox.c.membership_id == turn.me.id
    )
    return [
        {
            "kind": row.kind,
            "state": row.state,
            "due_at": row.due_at.isoformat(),
            "sent_at": row.sent_at.isoformat() if row.sent_at else None,
        }
        for row in turn.db.execute(mine.order_by(outbox.c.due_at))
    ]
