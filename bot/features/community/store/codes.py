"""Codes that are valid for minutes and used once, kept as a keyed hash only; and how often somebody guessed."""

from datetime import datetime

from sqlalchemy import delete, func, insert, select

from bot.engine.keeping.retention import remove
from bot.engine.turn import CommunityTurn, Turn
from bot.features.community.rules.codes import WITHIN
from bot.features.community.store.tables import attempt, code

_FIELD = "community.code"


def put(turn: Turn, purpose: str, plain: str, until: datetime) -> None:
    """Keep a code of this member; an earlier one for the same purpose is worth nothing from now on."""
    turn.db.execute(delete(code).where(code.c.membership_id == turn.me.id, code.c.purpose == purpose))
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


def wrong_lately(turn: Turn) -> int:
    """How many wrong ones of this person still count."""
    lately = attempt.c.person_id == turn.me.lead, attempt.c.at > turn.now - WITHIN
    return turn.db.execute(select(func.count()).select_from(attempt).where(*lately)).scalar_one()


def sweep(turn: CommunityTurn, limit: int) -> int:
    """Forget codes that are too old to be used, and wrong ones that no longer count."""
    return remove(turn.db, code, code.c.expires_at <= turn.now, limit) or remove(
        turn.db, attempt, attempt.c.at <= turn.now - WITHIN, limit
    )


def _mark(turn: Turn, purpose: str, plain: str) -> bytes:
    return turn.vault.fingerprint(_FIELD, f"{purpose}:{plain}")
