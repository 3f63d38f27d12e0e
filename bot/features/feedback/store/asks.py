"""What was asked for: the asker's words, sealed with their key."""

from datetime import datetime, timedelta
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Column, Row, delete, insert, or_, select, update

from bot.chat.text import MemberText
from bot.engine.exchanges import Draft
from bot.engine.keeping.retention import remove
from bot.engine.keys.vault import Unreadable
from bot.engine.turn import BaseTurn, CommunityTurn, Turn
from bot.features.feedback.rules.states import SETTLED
from bot.features.feedback.store.tables import request

DRAFT_KEPT = timedelta(days=7)
WORDS_KEPT = timedelta(days=14)
KEPT = timedelta(days=365)
NO_WORDS = MemberText("")


_drafts = msgspec.json.Decoder(Draft)


class Ask(Struct, frozen=True):
    """The words of a request. `own` says that both go by their own names; `name` is the asker's then.

    `draft` is the text with what was seen in its words when they were written, and stands sealed with it; `few`: its
    asker knows that a pen name hides nobody.
    """

    id: str
    asker: str
    kind: str
    question: MemberText
    draft: Draft
    written_at: datetime
    own: bool = False
    name: MemberText = NO_WORDS
    finished: str = ""
    by: datetime | None = None
    words: int = 0
    state: str = "draft"
    helped: str = ""
    few: bool = False

    @property
    def text(self) -> MemberText:
        """What is to be read."""
        return MemberText(self.draft.text)


def add(turn: Turn, new: Ask) -> None:
    """Keep a draft of this member."""
    values = _changeable(turn, new)
    row = {"id": new.id, "membership_id": turn.me.id, "written_at": new.written_at, "state": "draft"}
    turn.db.execute(insert(request).values(**row, **values))


def change(turn: Turn, new: Ask) -> None:
    """Keep a changed draft of this member."""
    own = request.c.id == new.id, request.c.membership_id == turn.me.id, request.c.state == "draft"
    turn.db.execute(update(request).where(*own).values(**_changeable(turn, new)))


def find(turn: BaseTurn, request_id: str) -> Ask | None:
    """Whoever asks."""
    row = turn.db.execute(select(request).where(request.c.id == request_id)).first()
    return _ask(turn, row) if row else None


def mine(turn: Turn, request_id: str) -> Ask | None:
    """This member's own."""
    found = find(turn, request_id)
    return found if found and found.asker == turn.me.id else None


def my_draft(turn: Turn, request_id: str) -> Ask | None:
    """This member's own, while it was not sent."""
    found = mine(turn, request_id)
    return found if found and found.state == "draft" else None


def all_of(turn: Turn) -> list[Ask]:
    """Everything this member asked for, newest first."""
    wanted = select(request).where(request.c.membership_id == turn.me.id)
    return [_ask(turn, row) for row in turn.db.execute(wanted.order_by(request.c.written_at.desc()))]


def drafts(turn: Turn) -> list[Ask]:
    """What this member has not sent, newest first."""
    wanted = select(request).where(request.c.membership_id == turn.me.id, request.c.state == "draft")
    return [_ask(turn, row) for row in turn.db.execute(wanted.order_by(request.c.written_at.desc()))]


def throw_away(turn: Turn, request_id: str) -> bool:
    """A draft of this member; whether there was one."""
    own = request.c.id == request_id, request.c.membership_id == turn.me.id, request.c.state == "draft"
    return bool(turn.db.execute(delete(request).where(*own)).rowcount)


def set_own(turn: Turn, request_id: str, name: MemberText) -> None:
    """Both go by their own names after all."""
    own = request.c.id == request_id, request.c.membership_id == turn.me.id
    values = {"own": True, "name": turn.seal(request.c.name, request_id, name.value)}
    turn.db.execute(update(request).where(*own).values(**values))


def note_few(turn: BaseTurn, request_id: str) -> None:
    """Its asker was told that a pen name hides nobody now."""
    turn.db.execute(update(request).where(request.c.id == request_id).values(few=True))


def set_helped(turn: Turn, request_id: str, helped: str) -> None:
    """The asker's own answer."""
    own = request.c.id == request_id, request.c.membership_id == turn.me.id
    turn.db.execute(update(request).where(*own).values(helped=helped))


def sweep_drafts(turn: CommunityTurn, limit: int) -> int:
    """Forget drafts of a week ago."""
    return remove(
        turn.db, request, (request.c.state == "draft") & (request.c.written_at < turn.now - DRAFT_KEPT), limit
    )


def sweep_words(turn: CommunityTurn, limit: int) -> int:
    """Forget the words of what was settled two weeks ago."""
    sealed = or_(request.c.question.is_not(None), request.c.text.is_not(None), request.c.name.is_not(None))
    old = request.c.state.in_(SETTLED), request.c.settled_at < turn.now - WORDS_KEPT, sealed
    found = turn.db.execute(select(request.c.id).where(*old).limit(limit)).scalars().all()
    if found:
        wordless = {"question": None, "text": None, "name": None}
        turn.db.execute(update(request).where(request.c.id.in_(found)).values(**wordless))
    return len(found)


def sweep(turn: CommunityTurn, limit: int) -> int:
    """Forget that somebody asked, a year later."""
    return remove(turn.db, request, request.c.settled_at < turn.now - KEPT, limit)


def _changeable(turn: Turn, ask: Ask) -> dict[str, object]:
    def seal(column: Column[Any], words: MemberText) -> bytes | None:
        return turn.seal(column, ask.id, words.value) if words.value else None

    return {
        "kind": ask.kind,
        "question": seal(request.c.question, ask.question),
        "text": turn.seal(request.c.text, ask.id, msgspec.json.encode(ask.draft)),
        "name": seal(request.c.name, ask.name),
        "own": ask.own,
        "finished": ask.finished,
        "by": ask.by,
        "words": ask.words,
    }


def _ask(turn: BaseTurn, row: Row[Any]) -> Ask:
    kept = _opened(turn, request.c.text, row.id, row.text)
    return Ask(
        id=row.id,
        asker=row.membership_id,
        kind=row.kind,
        question=MemberText(_opened(turn, request.c.question, row.id, row.question)),
        draft=_drafts.decode(kept) if kept else Draft(""),
        written_at=row.written_at,
        own=row.own,
        name=MemberText(_opened(turn, request.c.name, row.id, row.name)),
        finished=row.finished,
        by=row.by,
        words=row.words,
        state=row.state,
        helped=row.helped,
        few=row.few,
    )


def _opened(turn: BaseTurn, column: Column[Any], row: str, blob: bytes | None) -> str:
    """What was sealed; nothing when its key was forgotten."""
    try:
        return turn.unseal(column, row, blob) if blob else ""
    except Unreadable:
        return ""
