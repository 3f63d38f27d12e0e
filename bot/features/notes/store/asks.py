"""Who would like to hear from someone, and who was invited to write to them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, func, insert, select, update

from bot.engine.keeping.retention import remove
from bot.engine.turn import BaseTurn, CommunityTurn, Turn
from bot.features.notes.rules.notes import KEPT
from bot.features.notes.store.tables import ask as table
from bot.features.notes.store.tables import invitation
from bot.features.notes.store.whose import accounts_here


class Ask(Struct, frozen=True):
    """`shared` are full keys of sentences; `came` how many wrote, `wanted` how many are to have an invitation by now.

    Over once `over_at` is set.
    """

    id: str
    asker: str
    shared: tuple[str, ...]
    asked_at: datetime
    own: bool = False
    came: int = 0
    wanted: int = 0
    over_at: datetime | None = None


class Invitation(Struct, frozen=True):
    """One helper and the exchange in which they may write. `state`: open, passed or wrote."""

    exchange: str
    helper: str
    ask: str
    state: str


def add(turn: Turn, new: Ask) -> None:
    """A new ask of this member."""
    row = {"id": new.id, "membership_id": turn.me.id, "shared": " ".join(new.shared), "own": new.own}
    turn.db.execute(insert(table).values(asked_at=new.asked_at, **row))


def find(turn: BaseTurn, ask_id: str) -> Ask | None:
    """An ask by id, whoever looks."""
    row = turn.db.execute(select(table).where(table.c.id == ask_id)).first()
    return _ask(row) if row else None


def current(turn: Turn) -> Ask | None:
    """The one that goes on, of any account of this member."""
    mine = table.c.membership_id.in_(accounts_here(turn, turn.me)), table.c.over_at.is_(None)
    row = turn.db.execute(select(table).where(*mine).order_by(table.c.asked_at.desc())).first()
    return _ask(row) if row else None


def since(turn: Turn, moment: datetime) -> int:
    """How often this member has asked since then."""
    mine = select(func.count()).where(table.c.membership_id.in_(accounts_here(turn, turn.me)))
    return int(turn.db.execute(mine.where(table.c.asked_at > moment)).scalar_one())


def everything(turn: Turn) -> list[Ask]:
    """All asks of this member, oldest first."""
    mine = select(table).where(table.c.membership_id == turn.me.id).order_by(table.c.asked_at)
    return [_ask(row) for row in turn.db.execute(mine)]


def close(turn: BaseTurn, ask_id: str) -> bool:
    """It is over; False when it was before."""
    still = update(table).where(table.c.id == ask_id, table.c.over_at.is_(None))
    return bool(turn.db.execute(still.values(over_at=turn.now)).rowcount)


def start(turn: BaseTurn, ask_id: str) -> None:
    """Its hours count from now."""
    turn.db.execute(update(table).where(table.c.id == ask_id).values(asked_at=turn.now))


def want(turn: BaseTurn, ask_id: str, wanted: int) -> None:
    """So many are to be invited by now."""
    turn.db.execute(update(table).where(table.c.id == ask_id).values(wanted=wanted))


def one_more(turn: BaseTurn, ask_id: str) -> None:
    """Somebody wrote."""
    turn.db.execute(update(table).where(table.c.id == ask_id).values(came=table.c.came + 1))


def invite(turn: BaseTurn, ask_id: str, helper: str, exchange: str) -> None:
    """A helper was invited."""
    row = {"exchange_id": exchange, "membership_id": helper, "ask_id": ask_id, "asked_at": turn.now}
    turn.db.execute(insert(invitation).values(state="open", **row))


def invited(turn: BaseTurn, ask_id: str) -> Sequence[Invitation]:
    """Everybody who was invited for an ask."""
    rows = turn.db.execute(select(invitation).where(invitation.c.ask_id == ask_id).order_by(invitation.c.asked_at))
    return [_invitation(row) for row in rows]


def invitation_of(turn: BaseTurn, exchange: str) -> Invitation | None:
    """The invitation behind an exchange."""
    row = turn.db.execute(select(invitation).where(invitation.c.exchange_id == exchange)).first()
    return _invitation(row) if row else None


def open_for(turn: BaseTurn, helpers: Sequence[str]) -> Sequence[Invitation]:
    """Invitations that these helpers have not answered."""
    theirs = invitation.c.membership_id.in_(helpers), invitation.c.state == "open"
    return [_invitation(row) for row in turn.db.execute(select(invitation).where(*theirs))]


def invited_at(turn: BaseTurn, helper: str) -> Sequence[datetime]:
    """When a helper was invited."""
    theirs = select(invitation.c.asked_at).where(invitation.c.membership_id == helper)
    return turn.db.execute(theirs.order_by(invitation.c.asked_at)).scalars().all()


def answer(turn: BaseTurn, exchange: str, state: str) -> bool:
    """An open invitation was answered; False when it was before."""
    waiting = invitation.c.exchange_id == exchange, invitation.c.state == "open"
    return bool(turn.db.execute(update(invitation).where(*waiting).values(state=state)).rowcount)


def sweep(turn: CommunityTurn, limit: int) -> int:
    """Forget asks of 28 days ago."""
    return remove(turn.db, table, table.c.asked_at < turn.now - KEPT, limit)


def _ask(row: Row[Any]) -> Ask:
    return Ask(
        row.id, row.membership_id, tuple(row.shared.split()), row.asked_at, row.own, row.came, row.wanted, row.over_at
    )


def _invitation(row: Row[Any]) -> Invitation:
    return Invitation(row.exchange_id, row.membership_id, row.ask_id, row.state)
