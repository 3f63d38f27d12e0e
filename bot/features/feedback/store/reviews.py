"""What reviewers write: a draft that is kept, and what became of it."""

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Column, Row, delete, func, insert, select, update

from bot.chat.text import MemberText
from bot.engine.keys.vault import Unreadable
from bot.engine.turn import BaseTurn, CommunityTurn, Turn
from bot.features.feedback.store.asks import NO_WORDS, WORDS_KEPT
from bot.features.feedback.store.tables import review


class Review(Struct, frozen=True):
    """One reviewer's part in one request. `keep` and `change` are theirs; `piece` what was passed on."""

    id: str
    request: str
    reviewer: str
    exchange: str
    taken_at: datetime
    keep: MemberText = NO_WORDS
    change: MemberText = NO_WORDS
    piece: str = ""
    given_at: datetime | None = None


def add(turn: Turn, request_id: str, reviewer: str, exchange: str) -> None:
    """Somebody took a request; once more, where a coordinator takes what they had before: their draft stays."""
    same = review.c.request_id == request_id, review.c.membership_id == reviewer
    taken = {"exchange_id": exchange, "taken_at": turn.now}
    if not turn.db.execute(update(review).where(*same).values(**taken)).rowcount:
        row = {"id": turn.new_id(), "request_id": request_id, "membership_id": reviewer, **taken}
        turn.db.execute(insert(review).values(**row))


def mine(turn: Turn, request_id: str) -> Review | None:
    """This member's part in a request."""
    own = review.c.request_id == request_id, review.c.membership_id == turn.me.id
    row = turn.db.execute(select(review).where(*own)).first()
    return _review(turn, row) if row else None


def find(turn: BaseTurn, review_id: str) -> Review | None:
    """By its id, whoever asks."""
    row = turn.db.execute(select(review).where(review.c.id == review_id)).first()
    return _review(turn, row) if row else None


def of_exchange(turn: BaseTurn, exchange_id: str) -> Review | None:
    """The one that an exchange was opened for."""
    row = turn.db.execute(select(review).where(review.c.exchange_id == exchange_id)).first()
    return _review(turn, row) if row else None


def of_piece(turn: BaseTurn, piece_id: str) -> Review | None:
    """The one that became this piece."""
    row = turn.db.execute(select(review).where(review.c.piece_id == piece_id)).first()
    return _review(turn, row) if row else None


def of_request(turn: BaseTurn, request_id: str) -> list[Review]:
    """All parts in a request, the first one first."""
    wanted = select(review).where(review.c.request_id == request_id).order_by(review.c.taken_at, review.c.id)
    return [_review(turn, row) for row in turn.db.execute(wanted)]


def all_of(turn: Turn) -> list[Review]:
    """Everything this member took, oldest first."""
    wanted = select(review).where(review.c.membership_id == turn.me.id).order_by(review.c.taken_at, review.c.id)
    return [_review(turn, row) for row in turn.db.execute(wanted)]


def keep_draft(turn: Turn, review_id: str, keep: MemberText, change: MemberText) -> None:
    """Keep what they wrote so far."""
    own = review.c.id == review_id, review.c.membership_id == turn.me.id
    turn.db.execute(
        update(review)
        .where(*own)
        .values(
            keep=turn.seal(review.c.keep, review_id, keep.value) if keep.value else None,
            change=turn.seal(review.c.change, review_id, change.value) if change.value else None,
        )
    )


def note_given(turn: BaseTurn, review_id: str, piece_id: str | None, *, given: bool) -> None:
    """It was passed on, or waits for a moderator; None: it was not passed on."""
    at = turn.now if given else None
    turn.db.execute(update(review).where(review.c.id == review_id).values(piece_id=piece_id, given_at=at))


def how_many_given(turn: BaseTurn, member: str) -> int:
    """How many reviews somebody has given."""
    count = select(func.count()).where(review.c.membership_id == member, review.c.given_at.is_not(None))
    return int(turn.db.execute(count).scalar_one())


def who_gave(turn: BaseTurn, since: datetime, until: datetime) -> set[str]:
    """The memberships that gave a review in a span."""
    there = select(review.c.membership_id).where(review.c.given_at > since, review.c.given_at <= until)
    return set(turn.db.execute(there.distinct()).scalars())


def forget(turn: BaseTurn, request_id: str, member: str) -> None:
    """Somebody's part in a request, with their draft."""
    turn.db.execute(delete(review).where(review.c.request_id == request_id, review.c.membership_id == member))


def sweep_words(turn: CommunityTurn, limit: int) -> int:
    """Forget drafts and what was given two weeks after it was taken or given."""
    at = func.coalesce(review.c.given_at, review.c.taken_at)
    worded = review.c.keep.is_not(None) | review.c.change.is_not(None)
    old = select(review.c.id).where(worded, at < turn.now - WORDS_KEPT).limit(limit)
    found = turn.db.execute(old).scalars().all()
    if found:
        turn.db.execute(update(review).where(review.c.id.in_(found)).values(keep=None, change=None))
    return len(found)


def _review(turn: BaseTurn, row: Row[Any]) -> Review:
    def words(column: Column[Any], blob: bytes | None) -> MemberText:
        try:
            return MemberText(turn.unseal(column, row.id, blob) if blob else "")
        except Unreadable:
            return MemberText("")

    return Review(
        id=row.id,
        request=row.request_id,
        reviewer=row.membership_id,
        exchange=row.exchange_id or "",
        taken_at=row.taken_at,
        keep=words(review.c.keep, row.keep),
        change=words(review.c.change, row.change),
        piece=row.piece_id or "",
        given_at=row.given_at,
    )
