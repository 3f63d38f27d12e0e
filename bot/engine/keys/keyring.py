"""Data keys, one per person, outside the content database and its backups, wrapped by a master key.

Only the newest copy of a keyring is kept: a key deleted here makes every copy of its content unreadable.
"""

import os
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select
from sqlalchemy.exc import DBAPIError

from bot.engine.keys import key_rotation
from bot.engine.keys.fingerprints import OWNER, fingerprint
from bot.engine.keys.keyring_tables import KEY_ID_SIZE, forgotten, keys, retired_keys, tables
from bot.engine.keys.masters import KeyringError, Master
from bot.engine.keys.wrapping import DataKey, Wrapping
from bot.engine.storage.database import CannotOpen
from bot.engine.storage.engines import insert_or_leave, plain_engine, scrub
from bot.engine.storage.hot import HotSelect

__all__ = ["KEY_ID_SIZE", "DataKey", "Forgotten", "Keyring"]

_CACHED = 4096
_HELD = 60.0  # seconds after which the keyring is asked anew: another process may have changed somebody's key
_INDEX = "index"
"""The owner of the secret that fingerprints are made with; it outlives everyone."""
_OF_OWNER = HotSelect(select(keys).where(keys.c.owner == bindparam("wanted")))
_BY_ID = [HotSelect(select(table).where(table.c.id == bindparam("wanted"))) for table in (keys, retired_keys)]


class Forgotten(Exception):
    """The owner was erased: nothing is sealed for them any more."""


class Keyring:
    """Safe to use from several threads. Raises `KeyringError` and `CannotOpen` while it opens."""

    def __init__(
        self,
        url: str,
        masters: Sequence[Master],
        monotonic: Callable[[], float] = time.monotonic,
        fresh: Callable[[int], bytes] = os.urandom,
    ) -> None:
        """Open or make the keyring at `sqlite:///file`, `sqlite://` (in memory) or `postgresql://…`.

        The first of `masters` wraps; the others still open what they once wrapped. Keys are made of what `fresh` gives.
        """
        self._wrapping = Wrapping(masters, fresh)
        self._monotonic = monotonic
        self._engine = plain_engine(url)
        # Held unwrapped for those who are active; a key is found here only after it was committed.
        self._owned = lru_cache(_CACHED)(self._find_or_make)
        self._known = lru_cache(_CACHED)(self._find)
        self._changes = 0  # a look-up that began before a change is not found after it
        try:
            self._make_tables()
            self.index_key = self._wrapping.unwrap(self._row(_INDEX))
        except (sqlite3.Error, DBAPIError, OSError) as error:
            self.close()
            raise CannotOpen(f"The keyring cannot be opened: {error}.") from error
        except KeyringError:
            self.close()
            raise

    def key_for(self, owner: str) -> DataKey:
        """The owner's key; a new one is durable before it is returned. Raises Forgotten."""
        return self._owned(owner, self._changes, int(self._monotonic() / _HELD))

    def get(self, key_id: bytes) -> DataKey:
        """The key a blob names. Raises KeyError where it was forgotten."""
        return self._known(key_id)

    def owners(self) -> set[str]:
        """Everyone who has a key."""
        with self._engine.connect() as db:
            mine = select(keys.c.owner).where(keys.c.owner != _INDEX)
            return set(db.execute(mine.union(select(retired_keys.c.owner))).scalars())

    def forget(self, owner: str, marks: Iterable[bytes], at: datetime) -> None:
        """Delete the owner's keys, their bytes in the keyring's files too, and leave tombstones.

        Everything sealed with them is gone. `marks` are the fingerprints of the owner's accounts.
        """
        if owner == _INDEX:
            return
        with self._engine.begin() as db:
            for table in (keys, retired_keys):
                db.execute(delete(table).where(table.c.owner == owner))
            for mark in (self._owner_mark(owner), *marks):
                db.execute(delete(forgotten).where(forgotten.c.fingerprint == mark))
                db.execute(insert(forgotten).values(fingerprint=mark, at=at))
        scrub(self._engine)
        self._changed()

    def forgotten(self) -> dict[bytes, datetime]:
        """Every tombstone: fingerprint -> when they were last erased."""
        with self._engine.connect() as db:
            return {row.fingerprint: row.at for row in db.execute(select(forgotten))}

    def has_forgotten(self, owner: str) -> bool:
        """Whether this owner was erased."""
        with self._engine.connect() as db:
            return self._is_forgotten(db, owner)

    def stale(self) -> int:
        """How many keys a former master still wraps."""
        with self._engine.connect() as db:
            return key_rotation.stale(db, self._wrapping)

    def rewrap(self, limit: int) -> None:
        """Wrap up to `limit` keys anew with the newest master. Call while some are `stale`."""
        with self._engine.begin() as db:
            remaining = key_rotation.rewrap(db, self._wrapping, limit)
        if not remaining:
            scrub(self._engine)

    def renewable(self, at: datetime) -> bool:
        """Whether anybody has a key from before the rotation of this moment."""
        with self._engine.connect() as db:
            return bool(key_rotation.renewable(db, (_INDEX,), 1, at))

    def renew(self, limit: int, at: datetime) -> None:
        """Give up to `limit` owners a new key and retire the old one. Call while there is a `renewable` one."""
        with self._engine.begin() as db:
            key_rotation.renew(db, self._wrapping, key_rotation.renewable(db, (_INDEX,), limit, at), at)
        self._changed()

    def successors(self, ids: Collection[bytes]) -> dict[bytes, tuple[DataKey, DataKey]]:
        """Of these keys the retired ones: id -> the key and its owner's newest."""
        with self._engine.connect() as db:
            return key_rotation.successors(db, self._wrapping, ids)

    def oldest_retired(self) -> datetime | None:
        """When the oldest of the retired keys was retired."""
        with self._engine.connect() as db:
            return db.execute(select(retired_keys.c.retired_at).order_by(retired_keys.c.retired_at)).scalar()

    def drop_retired(self, before: datetime) -> None:
        """Delete keys that were retired before a moment."""
        with self._engine.begin() as db:
            db.execute(delete(retired_keys).where(retired_keys.c.retired_at < before))
        scrub(self._engine)
        self._changed()

    def close(self) -> None:
        self._engine.dispose()

    def _changed(self) -> None:
        self._changes += 1
        self._owned.cache_clear()
        self._known.cache_clear()

    def _make_tables(self) -> None:
        with self._engine.begin() as db:
            tables.create_all(db)
            self._wrapping.check(key_rotation.masters_in_use(db))

    def _find_or_make(self, owner: str, changes: int, period: int) -> DataKey:
        return self._wrapping.key(self._row(owner))

    def _find(self, key_id: bytes) -> DataKey:
        with self._engine.connect() as db:
            found = (by_id.first(db, wanted=key_id) for by_id in _BY_ID)
            row = next((one for one in found if one is not None), None)
        if row is None:
            raise KeyError(key_id)
        return self._wrapping.key(row)

    def _row(self, owner: str) -> Any:
        with self._engine.connect() as db:
            row = _OF_OWNER.first(db, wanted=owner)
        return row or self._made(owner)

    def _made(self, owner: str) -> Any:
        with self._engine.begin() as db:
            row = _OF_OWNER.first(db, wanted=owner)
            if row is None:
                if owner != _INDEX and self._is_forgotten(db, owner):
                    raise Forgotten("nothing is sealed for somebody who was erased")
                db.execute(insert_or_leave(db, keys), self._wrapping.new(owner))
                row = _OF_OWNER.first(db, wanted=owner)  # another process may have been first
        return row

    def _is_forgotten(self, db: Connection, owner: str) -> bool:
        known = select(forgotten.c.at).where(forgotten.c.fingerprint == self._owner_mark(owner))
        return db.execute(known).first() is not None

    def _owner_mark(self, owner: str) -> bytes:
        return fingerprint(self.index_key, OWNER, owner)
