"""Codes that are valid for minutes and used once, kept as a keyed hash only; and how often somebody guessed."""

from datetime import datetime, timedelta

from sqlalchemy import delete, func, insert, select

from bot.engine.turn import Turn
from bot.features.community.store.tables import attempt, code

_FIELD = "community.code"


def put(turn: Turn, purpose: str, plain: str, until: datetime) -> None:
    """Keep a code of this member; an earlier one for the same purpose is worth nothing from now on."""
    turn.db.execute(delete(code).where(code.c.membership_id == turn.me.id, code.c.purpose == purpose))
    turn.db.execute(delete(code).where(code.c.expires_at <= turn.now))
    row = {"mark": _mark(turn, purpose, plain), "membership_id": turn.me.id, "purpose": purpose, "expires_at": until}
    turn.db.execute(insert(code).values(**row))


def maker(turn: Turn, purpose: str, plain: str) -> str | None:
    """Whose valid code this is, by membership; None for a wrong, used or old one."""
    known = select(code.c.membership_id).where(
        code.c.mark == _mark(turn, purpose, plain), code.c.purpose == purpose, code.c.expires_at > turn.now
    )
    found: str | None = turn.db.execute(known).scalar()
    return found


def use_up(turn: Turn, purpose: str, plain: str) -> None:
    """Nobody can use it again."""
    turn.db.execute(delete(code).where(code.c.mark == _mark(turn, purpose, plain)))


def note_wrong(turn: Turn) -> None:
    """This person typed a wrong one."""
    turn.db.execute(insert(attempt).values(id=turn.new_id(), person_id=turn.me.lead, at=turn.now))


def wrong_within(turn: Turn, span: timedelta) -> int:
    """How often this person typed a wrong one lately; older ones, of anybody, are forgotten."""
    mine = attempt.c.person_id == turn.me.lead
    turn.db.execute(delete(attempt).where(attempt.c.at <= turn.now - span))
    return turn.db.execute(select(func.count()).select_from(attempt).where(mine)).scalar_one()


def _mark(turn: Turn, purpose: str, plain: str) -> bytes:
    return turn.vault.fingerprint(_FIELD, f"{purpose}:{plain}")
