"""Where a sent message stands at its platform, and which of ours one there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, bindparam, select

from bot.chat.messages import Receipt
from bot.engine.keys.vault import Vault
from bot.engine.schema.delivery import outbox
from bot.engine.storage.hot import HotSelect

if TYPE_CHECKING:
    from bot.engine.turn import Turn

_RECEIPT = "outbox.receipt"
_receipts = msgspec.json.Decoder(Receipt)
_ANSWERED = HotSelect(select(outbox.c.id).where(outbox.c.mark == bindparam("mark")).order_by(outbox.c.written_at))


def sealed_receipt(vault: Vault, owner: str, message_id: str, receipt: Receipt) -> bytes:
    """A receipt as it is kept. `owner` is a person's id or "community:<id>"."""
    return vault.seal(owner, _RECEIPT, message_id, msgspec.json.encode(receipt))


def receipt_of(db: Connection, vault: Vault, message_id: str | None) -> Receipt | None:
    """Where an earlier message stands at the platform."""
    if message_id is None:
        return None
    sealed = db.execute(select(outbox.c.receipt).where(outbox.c.id == message_id)).scalar()
    return _receipts.decode(vault.open(_RECEIPT, message_id, sealed)) if sealed else None


def mark_of(vault: Vault, account: str, message: str) -> bytes:
    """By which a message of ours is found when one of our accounts answers it."""
    return vault.fingerprint("receipt", f"{account}:{message}")


def answered(turn: Turn, message: str) -> list[str]:
    """Our ids of what stands in a message to this member, oldest first; `message` is the platform's id of it."""
    mark = mark_of(turn.vault, turn.me.account, message)
    return [row.id for row in _ANSWERED.all(turn.db, mark=mark)]


def union_of(turn: Turn, message_id: str) -> str | None:
    """The union in which a message was written, of those that this event can be about."""
    owner = turn.db.execute(select(outbox.c.membership_id).where(outbox.c.id == message_id)).scalar()
    return next((one.union for one in turn.others if one.id == owner), None)
