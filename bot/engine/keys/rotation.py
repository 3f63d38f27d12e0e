"""Changing keys while the bot runs, in short steps that a stop at any point does not harm.

A new master key: what the old one wraps is wrapped anew. New data keys: each owner gets one and the old one is
retired; then every sealed field of every table is sealed anew. A retired key still opens what it sealed, so nothing is
unreadable at any point; it stays for `RETIRED` so that backups of that time can be restored, and goes after one more
pass.

The keyring is written after the turn that decides on it, outside of the content database's thread; each step looks anew
at what there is to do.
"""

from collections.abc import Container, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import msgspec
import structlog
from sqlalchemy import Column, RowMapping, Table, bindparam, delete, insert, select, tuple_, update

from bot.chat.events import TimerRang
from bot.engine.keys.sealed import fields_of, place, sealed_tables_of
from bot.engine.keys.vault import KEY_AT, Vault
from bot.engine.keys.wrapping import DataKey
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.schema.privacy import rotation
from bot.engine.turn import BaseTurn, CommunityTurn

log = structlog.get_logger()
KEYS_AT_ONCE = 200
ROWS_AT_ONCE = 60
BYTES_AT_ONCE = 500_000
RETIRED = timedelta(days=90)
Successors = Mapping[bytes, tuple[DataKey, DataKey]]
_BOT = Whose(None)
_PASS = "pass"  # noqa: S105 - a step's name


def ask(turn: BaseTurn) -> None:
    """Give everybody a new key, from now on and as soon as possible. One that is under way is enough."""
    agenda.put(turn, "engine.rewrap", _BOT, turn.now, "")
    agenda.put(turn, "engine.rotate", _BOT, turn.now, turn.now.isoformat())


def go_on(turn: BaseTurn, known: Container[tuple[str, str]]) -> None:
    """At a start: wrap with the newest master what another wraps; go on with a pass that was given up."""
    if turn.vault.keyring.stale():
        agenda.put(turn, "engine.rewrap", _BOT, turn.now, "")
    left = turn.db.execute(select(rotation.c.name).limit(1)).first()
    if left and ("engine.rotate", _PASS) not in known:
        agenda.put(turn, "engine.rotate", _BOT, turn.now, _PASS)


def rewrap(turn: CommunityTurn, rang: TimerRang) -> None:
    """Wrap the next keys with the newest master."""
    if turn.vault.keyring.stale():
        turn.after.append(partial(turn.vault.keyring.rewrap, KEYS_AT_ONCE))
        turn.later("rewrap", turn.now)
    else:
        log.info("every key is wrapped by the newest master key")


def rotate(turn: CommunityTurn, rang: TimerRang) -> None:
    """One step: new keys for the next owners (the key is when it was asked for), or the next rows of a pass."""
    if rang.key != _PASS:
        _renew(turn, rang.key)
    elif _reseal(turn):
        turn.later("rotate", turn.now, _PASS)
    else:
        turn.after.append(partial(turn.vault.keyring.drop_retired, turn.now - RETIRED))
        log.info("everything is sealed with the newest keys")


def end_retired(turn: CommunityTurn, rang: TimerRang) -> None:
    """Daily: retired keys whose time is over go, after a pass that finds nothing of theirs."""
    oldest = turn.vault.keyring.oldest_retired()
    if oldest is not None and oldest < turn.now - RETIRED:
        _begin_pass(turn)
    turn.later("retired", turn.now + timedelta(days=1))


def _renew(turn: CommunityTurn, asked_at: str) -> None:
    at = datetime.fromisoformat(asked_at)
    if turn.vault.keyring.renewable(at):
        turn.after.append(partial(turn.vault.keyring.renew, KEYS_AT_ONCE, at))
        turn.later("rotate", turn.now, asked_at)
    else:
        _begin_pass(turn)


def _begin_pass(turn: CommunityTurn) -> None:
    turn.db.execute(delete(rotation))
    turn.db.execute(insert(rotation), [{"name": table.name, "after": None} for table in sealed_tables_of(turn.db)])
    turn.later("rotate", turn.now, _PASS)


def _reseal(turn: CommunityTurn) -> bool:
    """The next rows of the first table that is not done; False when all are."""
    at = turn.db.execute(select(rotation).order_by(rotation.c.name).limit(1)).first()
    if at is None:
        return False
    table = next((one for one in sealed_tables_of(turn.db) if one.name == at.name), None)
    last = _rows(turn, table, at.after) if table is not None else None
    mine = rotation.c.name == at.name
    turn.db.execute(delete(rotation).where(mine) if last is None else update(rotation).where(mine).values(after=last))
    return True


def _rows(turn: BaseTurn, table: Table, after: str | None) -> str | None:
    """Seal the next rows anew; after which to go on, None at the end."""
    columns = fields_of(table)
    rows = _batch(turn, table, after)
    keys = turn.vault.keyring.successors({row[c.name][KEY_AT] for row in rows for c in columns if row[c.name]})
    changed = [values for row in rows if (values := _renewed(turn.vault, columns, row, keys))]
    if changed:
        same = (column == bindparam(f"old_{column.name}") for column in table.primary_key)
        values = {column.name: bindparam(f"new_{column.name}") for column in columns}
        turn.db.execute(update(table).where(*same).values(values), changed)
    return msgspec.json.encode([rows[-1][c.name] for c in table.primary_key]).decode() if rows else None


def _batch(turn: BaseTurn, table: Table, after: str | None) -> list[RowMapping]:
    """The next rows, in the order of the primary key: as many as fit into a short turn, one if it is a large one."""
    wanted = select(table).order_by(*table.primary_key).limit(ROWS_AT_ONCE)
    if after is not None:
        wanted = wanted.where(tuple_(*table.primary_key) > tuple_(*_read_key(table, after)))
    found: list[RowMapping] = []
    size = 0
    for row in turn.db.execute(wanted).mappings():
        size += sum(len(row[column.name] or b"") for column in fields_of(table))
        if found and size > BYTES_AT_ONCE:
            break
        found.append(row)
    return found


def _read_key(table: Table, after: str) -> tuple[Any, ...]:
    types = tuple(column.type.python_type for column in table.primary_key)
    key: tuple[Any, ...] = msgspec.json.decode(after, type=tuple[types])  # type: ignore[valid-type]
    return key


def _renewed(vault: Vault, columns: tuple[Column[Any], ...], row: RowMapping, keys: Successors) -> dict[str, Any]:
    """What to write into a row of which a field was sealed with an older key."""
    sealed = {c.name: row[c.name] for c in columns if row[c.name]}
    renewed = {c.name: vault.renewed(*place(c, row), sealed[c.name], keys) for c in columns if c.name in sealed}
    if not any(renewed.values()):
        return {}
    new = {f"new_{c.name}": renewed.get(c.name) or row[c.name] for c in columns}
    return new | {f"old_{key.name}": row[key.name] for key in columns[0].table.primary_key.columns}
