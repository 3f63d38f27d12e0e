"""Events that were already answered: a repeat gets the same answer and has no second effect."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, bindparam, insert, select

from bot.chat.responses import Outcome, Reply, Silence
from bot.engine.keeping.retention import remove
from bot.engine.keys.vault import Unreadable, Vault
from bot.engine.schema.doors import inbox
from bot.engine.storage.hot import HotInsert, HotSelect

if TYPE_CHECKING:
    from bot.engine.turn import BaseTurn

KEPT = timedelta(days=7)
_FIELD = "inbox.outcome"
_decoder: msgspec.json.Decoder[Outcome] = msgspec.json.Decoder(Outcome)
_SEEN = HotSelect(select(inbox.c.outcome).where(inbox.c.event == bindparam("mark")))
_REMEMBER = HotInsert(insert(inbox))
_ACTED = HotSelect(
    select(inbox.c.event).where(inbox.c.seen_at > bindparam("since"), inbox.c.person_id == bindparam("who")).limit(1)
)


class Answered(Struct, frozen=True):
    """An event that was seen before, with the answer it got."""

    outcome: Outcome


def mark_of(vault: Vault, event_id: str) -> bytes:
    """What stands for an event in the inbox."""
    return vault.fingerprint("event", event_id)


def seen(db: Connection, vault: Vault, mark: bytes) -> Answered | None:
    """The answer that this event got, or None when it is new."""
    row = _SEEN.first(db, mark=mark)
    if row is None:
        return None
    return Answered(_read(vault, mark, row.outcome) if row.outcome else Silence())


def remember(
    db: Connection,
    vault: Vault,
    mark: bytes,
    now: datetime,
    person: str | None = None,
    outcome: Outcome | None = None,
) -> None:
    """Keep the mark of an event, and the sealed answer when it belongs to a person."""
    sealed = vault.seal(person, _FIELD, mark.hex(), msgspec.json.encode(outcome)) if person and outcome else None
    _REMEMBER.run(db, {"event": mark, "seen_at": now, "person_id": person, "outcome": sealed})


def acted_since(db: Connection, person: str, since: datetime) -> bool:
    """Whether somebody has used, pressed or written anything since then."""
    return _ACTED.first(db, since=since, who=person) is not None


def is_once(outcome: Outcome) -> bool:
    """Whether nothing is kept of an answer."""
    return isinstance(outcome, Reply) and outcome.once


def sweep(turn: BaseTurn, limit: int) -> int:
    """Forget events older than seven days."""
    return remove(turn.db, inbox, inbox.c.seen_at < turn.now - KEPT, limit)


def _read(vault: Vault, mark: bytes, sealed: bytes) -> Outcome:
    try:
        return _decoder.decode(vault.open(_FIELD, mark.hex(), sealed))
    except Unreadable:
        return Silence()
