"""Events that were already answered: a repeat gets the same answer and has no second effect."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.chat.responses import Outcome, Silence
from bot.engine.hot import HotInsert, HotSelect
from bot.engine.schema.doors import inbox
from bot.engine.vault import Unreadable, Vault

KEPT = timedelta(days=7)
_FIELD = "inbox.outcome"
_decoder: msgspec.json.Decoder[Outcome] = msgspec.json.Decoder(Outcome)
_SEEN = HotSelect(select(inbox.c.outcome).where(inbox.c.event == bindparam("mark")))
_REMEMBER = HotInsert(insert(inbox))


@dataclass(frozen=True, slots=True)
class Answered:
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


def sweep(db: Connection, now: datetime) -> None:
    """Forget events older than seven days."""
    db.execute(delete(inbox).where(inbox.c.seen_at < now - KEPT))


def _read(vault: Vault, mark: bytes, sealed: bytes) -> Outcome:
    try:
        return _decoder.decode(vault.open(_FIELD, mark.hex(), sealed))
    except Unreadable:
        return Silence()
