"""Everything the bot keeps about one person, ready for JSON."""

from typing import Any

import msgspec
from sqlalchemy import select

from bot.engine import openings
from bot.engine.members import mutes, people, roles
from bot.engine.schema.delivery import outbox as messages
from bot.engine.schema.people import membership, person
from bot.engine.schema.time import agenda
from bot.engine.sending import outbox
from bot.engine.turn import Turn


def collect(turn: Turn) -> dict[str, Any]:
    """The engine's own rows and what every feature's `export` hook gives.

    What belongs to the community in which it was asked for stands at the top, the others under "other communities":
    those of joined accounts too.
    """
    others = [one for one in people.of_lead(turn.db, turn.me.lead) if one.id != turn.me.id]
    elsewhere = [_of_community(Turn(turn, other, turn.caller)) for other in others]
    return {
        "made_at": turn.now.isoformat(),
        "person": _person(turn),
        **_of_community(turn),
        **({"other communities": elsewhere} if elsewhere else {}),
    }


def _of_community(turn: Turn) -> dict[str, Any]:
    features = {f.name: turn.as_feature(f, f.export) for f in turn.registry.features if f.export}
    joined = select(membership.c.agreed_at, membership.c.left_at).where(membership.c.id == turn.me.id)
    account = people.real_account(turn.db, turn.vault, turn.me.account)
    who = {"platform": account.platform, "account": account.id}
    return {
        "membership": {**who, **_plain(turn.db.execute(joined).one())},
        "messages": _messages(turn),
        "plan": _plan(turn),
        **features,
    }


def _person(turn: Turn) -> dict[str, Any]:
    row = turn.db.execute(select(person).where(person.c.id == turn.me.person)).one()
    account = people.real_account(turn.db, turn.vault, turn.me.account)
    stopped = {kind: until.isoformat() if until else None for kind, until in mutes.stopped(turn).items()}
    held = sorted(roles.of(turn.db, turn.me))
    return {**_plain(row), "platform": account.platform, "account": account.id, "roles": held, "stopped": stopped}


def _plan(turn: Turn) -> dict[str, Any]:
    """What is due later, and the forms that stand open with what was written into them."""
    due = select(agenda.c.name, agenda.c.due_at).where(agenda.c.membership_id == turn.me.id)
    drafts = {name: openings.reopen(turn, key) for name, key in openings.unfinished(turn)}
    return {
        "agenda": [_plain(row) for row in turn.db.execute(due)],
        "open_forms": {name: msgspec.to_builtins(page) for name, page in drafts.items()},
    }


def _messages(turn: Turn) -> list[dict[str, Any]]:
    """What the bot wrote or is about to; the words of those that still wait."""
    mine = select(messages).where(messages.c.membership_id == turn.me.id).order_by(messages.c.due_at)
    shown = ("kind", "state", "due_at", "sent_at")
    return [
        {**_plain(row, shown), **({"words": outbox.card_of(turn.vault, row).plain} if row.card else {})}
        for row in turn.db.execute(mine)
    ]


def _plain(row: Any, wanted: tuple[str, ...] | None = None) -> dict[str, Any]:
    """Columns by name, moments in ISO 8601."""
    found = row._mapping.items()
    return {
        name: getattr(value, "isoformat", lambda v=value: v)()
        for name, value in found
        if wanted is None or name in wanted
    }
