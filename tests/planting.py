"""A row about one person in every table there is, found by reflection, with a canary in every field of it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Date, Integer, LargeBinary, String, Table, insert, select, update

from bot.engine.keys.sealed import place
from bot.engine.keys.vault import Vault
from bot.engine.schema import metadata
from bot.engine.storage import revisions
from bot.engine.storage.columns import Sealed, UTCDateTime

CANARY = "cnry"
ABOUT_NOBODY = {
    "care_holding": "sealed dates, found by a keyed hash; test_the_export_and_the_end of care erases it",
    "community": "which guild or workspace",
    "community_channel": "what the bot may not do in a channel",
    "community_pinned": "where the start message stands",
    "occurrence": "which day a schedule has seen",
    "buddies_pair": "from when until when two go together; who they are is in the seats",
    "encouragement_shown": "which text came in which place of a community's order",
    "encouragement_quiet": "in which channel nothing is posted, and until when",
    "encouragement_schedule": "when to post what in which channel",
    "encouragement_post": "that a post stands in a channel, and whether anybody used its button",
    "encouragement_weekly": "when a weekly thread opens in which channel",
    "encouragement_untold": "what organisers are to hear of a schedule",
    "exchange": "two seats, and what they are about",
    "block": "keyed fingerprints of two accounts",
    "pen_name": "a keyed fingerprint of a name between two accounts",
    "erasure": "a keyed fingerprint, for some seconds",
    "rotation": "how far a rotation is",
    "moderation_helpers": "what organisers want to be asked first",
    "moderation_upheld": "the keyed mark of an account against which a report was upheld",
    "notes_sent": "how many kind notes came from the keyed mark of an account on a day",
    "moderation_log": "what was opened and by whom, sealed for the community; not whose account",
}
"""Tables whose rows are about no person. A new one is added with its reason, or has a row that goes with a person."""
STAYS = {"seat": "without a name: the other side's exchange has two"}
"""Tables whose rows stay when a person goes, with nothing of theirs in them but a keyed fingerprint."""
ROOTS = ("person", "account", "membership")
_WHEN = datetime(2099, 3, 2, 9, 0, tzinfo=UTC)  # nothing of it is due


@dataclass
class Planted:
    """The sealed bytes that were written, by field, and the ids of the rows."""

    sealed: dict[str, bytes] = field(default_factory=dict)
    keys: dict[str, dict[str, Any]] = field(default_factory=dict)


def tables() -> list[Table]:
    """Every table of the engine and the features, parents first."""
    revisions.discover()
    return [table for table in metadata.sorted_tables if not table.name.startswith("garden")]


def about_people() -> list[Table]:
    """Those whose rows hang on a person."""
    found: dict[str, Table] = {}
    for table in tables():
        if table.name in ROOTS or any(key.column.table.name in found for key in table.foreign_keys):
            found[table.name] = table
    return list(found.values())


def plant(db: Connection, vault: Vault, membership_id: str) -> Planted:
    """Rows in every table about people, all of this member; canaries in their own rows too."""
    planted, numbers = Planted(), count(1)
    planted.keys |= _ids(db, membership_id)
    for name in ROOTS:
        table = metadata.tables[name]
        words = {c.name: _value(c, planted, next(numbers)) for c in table.columns if _is_free(c)}
        row = _seal(table, vault, planted, {**planted.keys[name], **words})
        if words:
            db.execute(update(table).where(table.c.id == row["id"]).values(**row))
    planted.keys["exchange"] = _exchange(db, planted)
    planted.keys["buddies_pair"] = _pair(db, planted)
    for table in about_people():
        if table.name not in ROOTS:
            values = {c.name: _value(c, planted, next(numbers)) for c in table.columns}
            db.execute(insert(table).values(**_seal(table, vault, planted, values)))
            planted.keys[table.name] = values
    return planted


def _ids(db: Connection, membership_id: str) -> dict[str, dict[str, Any]]:
    membership = metadata.tables["membership"]
    row = db.execute(select(membership).where(membership.c.id == membership_id)).one()
    ids = {"person": row.person_id, "account": row.account_id, "membership": row.id, "community": row.community_id}
    return {name: {"id": value} for name, value in ids.items()}


def _exchange(db: Connection, planted: Planted) -> dict[str, Any]:
    """One that has ended, with a side that has gone already; the other is the member's."""
    row = {"id": "e" * 22, "union_id": planted.keys["community"]["id"], "topic": "touch.test", "key": ""}
    db.execute(insert(metadata.tables["exchange"]).values(**row, opened_at=_WHEN, closed_at=_WHEN))
    gone = {"id": "g" * 22, "exchange_id": row["id"], "side": 0, "mark": b"g" * 32, "own": False}
    db.execute(insert(metadata.tables["seat"]).values(**gone))
    return row


def _pair(db: Connection, planted: Planted) -> dict[str, Any]:
    """One for the member to sit in."""
    pair = metadata.tables["buddies_pair"]
    own = {"id": "b" * 22, "length": "week", "exchange_id": None}
    row = {c.name: _value(c, planted, 1) for c in pair.columns} | own
    db.execute(insert(pair).values(**row))
    return row


def _is_free(column: Column[Any]) -> bool:
    """Words of a row that is there already: no key, and nothing that it is found by."""
    words = isinstance(column.type, String | Sealed)
    return words and not column.primary_key and not column.foreign_keys and column.name != "platform"


def _value(column: Column[Any], planted: Planted, number: int) -> Any:
    for key in column.foreign_keys:
        parent = planted.keys.get(key.column.table.name)
        return parent[key.column.name] if parent and key.column.table is not column.table else None
    if isinstance(column.type, UTCDateTime | Date):
        return _WHEN if isinstance(column.type, UTCDateTime) else _WHEN.date()
    match column.type:
        case Sealed():
            return f"{CANARY} {number} in {column.table.name}.{column.name}".encode()
        case LargeBinary(length=length):
            return number.to_bytes(length or 32, "big")
        case Boolean():
            return True
        case Integer():
            return number
        case String(length=length):
            stays = column.primary_key and column.table.name in STAYS
            return f"{'stays' if stays else CANARY}{number:03}"[:length]
        case _:
            raise TypeError(f"{column}: teach tests/planting.py what to plant here")


def _seal(table: Table, vault: Vault, planted: Planted, values: dict[str, Any]) -> dict[str, Any]:
    owner = planted.keys["person"]["id"]
    for column in table.columns:
        if isinstance(column.type, Sealed):
            named, row = place(column, values)
            values[column.name] = vault.seal(owner, named, row, values[column.name])
            planted.sealed[named] = values[column.name]
    return values
