"""Words that were written for somebody, until they are given and for a while after: sealed with their writer's key."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, delete, func, insert, select, update

from bot.engine.exchanges import Draft
from bot.engine.keeping.retention import remove
from bot.engine.turn import BaseTurn, CommunityTurn, Turn
from bot.features.notes.rules.notes import FOR_OTHERS, KEPT, UNDECIDED, Kind, State
from bot.features.notes.store.tables import note as table
from bot.features.notes.store.whose import accounts_here

_drafts = msgspec.json.Decoder(Draft)


class Note(Struct, frozen=True):
    """`writer` is their membership. `about` is an exchange (heard, thanks) or an ask; `for_id` whom it is for."""

    id: str
    writer: str
    kind: Kind
    draft: Draft
    written_at: datetime
    state: State = "ready"
    about: str = ""
    for_id: str | None = None
    own: bool = False


def add(turn: Turn, new: Note) -> None:
    """Keep a note of this member."""
    row = {"id": new.id, "membership_id": turn.me.id, "kind": new.kind, "state": new.state, "about": new.about}
    words = turn.seal(table.c.words, new.id, msgspec.json.encode(new.draft))
    turn.db.execute(insert(table).values(for_id=new.for_id, own=new.own, words=words, written_at=new.written_at, **row))


def find(turn: BaseTurn, note_id: str) -> Note | None:
    """A note by id, whoever asks."""
    row = turn.db.execute(select(table).where(table.c.id == note_id)).first()
    return _note(turn, row) if row else None


def mine(turn: Turn, note_id: str) -> Note | None:
    """A note that this member wrote; None when it is gone or somebody else's."""
    found = find(turn, note_id)
    return found if found and found.writer in {turn.me.id, *(one.id for one in turn.others)} else None


def all_mine(turn: Turn) -> list[Note]:
    """Everything this member wrote, oldest first."""
    wanted = select(table).where(table.c.membership_id == turn.me.id)
    return [_note(turn, row) for row in turn.db.execute(wanted.order_by(table.c.written_at, table.c.id))]


def ahead(turn: Turn) -> list[Note]:
    """What this member has written ahead and is not given yet, oldest first."""
    return [one for one in all_mine(turn) if one.kind == "ahead" and one.state != "given"]


def how_many_ahead(turn: Turn) -> int:
    """The same as a number, unopened."""
    mine = select(func.count()).where(table.c.membership_id.in_(accounts_here(turn, turn.me)))
    wanted = mine.where(table.c.kind == "ahead", table.c.state != "given")
    return int(turn.db.execute(wanted).scalar_one())


def ahead_by(turn: BaseTurn, writers: Sequence[str]) -> list[Note]:
    """What these have written ahead and can be given now, the oldest first."""
    ready = table.c.kind == "ahead", table.c.state == "ready", table.c.membership_id.in_(writers)
    return [_note(turn, row) for row in turn.db.execute(select(table).where(*ready).order_by(table.c.written_at))]


def of_ask(turn: BaseTurn, ask_id: str) -> Note | None:
    """The own words of an ask, if there are any."""
    row = turn.db.execute(select(table).where(table.c.kind == "ask", table.c.about == ask_id)).first()
    return _note(turn, row) if row else None


def was_given_for(turn: BaseTurn, ask_id: str) -> bool:
    """Whether something that was written ahead was given for an ask."""
    given = table.c.kind == "ahead", table.c.about == ask_id
    return turn.db.execute(select(table.c.id).where(*given).limit(1)).first() is not None


def give_for(turn: BaseTurn, note_id: str, ask_id: str) -> None:
    """What was written ahead is given now, for an ask."""
    turn.db.execute(update(table).where(table.c.id == note_id).values(state="given", about=ask_id))


def settle(turn: BaseTurn, note_id: str, before: State, after: State) -> bool:
    """From one state to another; False when it was in a third."""
    changed = update(table).where(table.c.id == note_id, table.c.state == before)
    return bool(turn.db.execute(changed.values(state=after)).rowcount)


def reseal(turn: Turn, note_id: str, draft: Draft) -> None:
    """The draft after a decision about it. In a turn of its writer."""
    words = turn.seal(table.c.words, note_id, msgspec.json.encode(draft))
    turn.db.execute(update(table).where(table.c.id == note_id).values(words=words))


def throw_away(turn: BaseTurn, note_id: str) -> None:
    """As if it had never been written."""
    turn.db.execute(delete(table).where(table.c.id == note_id))


def who_wrote(turn: BaseTurn, since: datetime, until: datetime) -> set[str]:
    """The memberships that wrote words for somebody else in a span, whether they were given or not."""
    words = table.c.kind.in_(FOR_OTHERS), table.c.state.in_(("ready", "given"))
    there = select(table.c.membership_id).where(*words, table.c.written_at > since, table.c.written_at <= until)
    return set(turn.db.execute(there.distinct()).scalars())


def sweep(turn: CommunityTurn, limit: int) -> int:
    """Forget what was written 28 days ago; what was written ahead stays until it is given."""
    kept = (table.c.kind == "ahead") & (table.c.state != "given")
    return remove(turn.db, table, ~kept & (table.c.written_at < turn.now - KEPT), limit)


def sweep_undecided(turn: CommunityTurn, limit: int) -> int:
    """Forget what its writer has not decided about for a day."""
    return remove(turn.db, table, (table.c.state == "asked") & (table.c.written_at < turn.now - UNDECIDED), limit)


def _note(turn: BaseTurn, row: Row[Any]) -> Note:
    draft = _drafts.decode(turn.unseal(table.c.words, row.id, row.words))
    where = {"state": row.state, "about": row.about, "for_id": row.for_id, "own": row.own}
    return Note(row.id, row.membership_id, row.kind, draft, row.written_at, **where)
