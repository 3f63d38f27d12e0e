"""Data keys, one per person, outside the content database and its backups, wrapped by a master key.

Only the newest copy of a keyring is kept: a key deleted here makes every copy of its content unreadable.
"""

import secrets
import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Column, LargeBinary, MetaData, Row, String, Table, delete, func, select, update
from sqlalchemy.exc import DBAPIError

from bot.engine.database import CannotOpen
from bot.engine.engines import insert_or_leave, plain_engine, scrub
from bot.engine.masters import SETTING, KeyringError, Master

KEY_ID_SIZE = 16
_NONCE_SIZE = 12
_CACHED = 4096
_INDEX = "index"
"""The owner of the secret that fingerprints are made with; it outlives everyone."""

_tables = MetaData()
_keys = Table(
    "data_key",
    _tables,
    Column("id", LargeBinary(KEY_ID_SIZE), primary_key=True),
    Column("owner", String(80), nullable=False, unique=True),
    Column("master", String(8), nullable=False, index=True),
    Column("wrapped", LargeBinary, nullable=False),
)


class DataKey(NamedTuple):
    """A key's id, and the cipher made from the key."""

    id: bytes
    cipher: AESGCM


class Keyring:
    """Safe to use from several threads. Raises `KeyringError` and `CannotOpen` while it opens."""

    def __init__(self, url: str, masters: Sequence[Master]) -> None:
        """Open or make the keyring at `sqlite:///file`, `sqlite://` (in memory) or `postgresql://…`.

        The first of `masters` wraps; the others still open what they once wrapped.
        """
        self._newest = masters[0]
        self._ciphers = {master.id: AESGCM(master.key) for master in masters}
        self._engine = plain_engine(url)
        # Held unwrapped for those who are active; a key is found here only after it was committed.
        self._owned = lru_cache(_CACHED)(self._find_or_make)
        self._known = lru_cache(_CACHED)(self._find)
        try:
            self._make_tables()
            self.index_key = self._unwrap(self._row(_INDEX))
        except (sqlite3.Error, DBAPIError, OSError) as error:
            self.close()
            raise CannotOpen(f"The keyring cannot be opened: {error}.") from error
        except KeyringError:
            self.close()
            raise

    def key_for(self, owner: str) -> DataKey:
        """The owner's key; a new one is durable before it is returned."""
        return self._owned(owner)

    def get(self, key_id: bytes) -> DataKey:
        """The key a blob names. Raises KeyError where it was forgotten."""
        return self._known(key_id)

    def owners(self) -> set[str]:
        """Everyone who has a key."""
        with self._engine.connect() as connection:
            return set(connection.execute(select(_keys.c.owner).where(_keys.c.owner != _INDEX)).scalars())

    def forget(self, owner: str) -> None:
        """Delete the owner's key, its bytes in the keyring's files too. Everything sealed with it is gone."""
        with self._engine.begin() as connection:
            connection.execute(delete(_keys).where(_keys.c.owner == owner, _keys.c.owner != _INDEX))
        scrub(self._engine)
        self._owned.cache_clear()
        self._known.cache_clear()

    def rewrap(self, limit: int) -> int:
        """Wrap up to `limit` keys anew with the newest master and say how many remain. Call until it is 0."""
        stale = _keys.c.master != self._newest.id
        with self._engine.begin() as connection:
            for row in connection.execute(select(_keys).where(stale).limit(limit)).all():
                wrapped = self._wrap(row.id, row.owner, self._unwrap(row))
                values = {"master": self._newest.id, "wrapped": wrapped}
                connection.execute(update(_keys).where(_keys.c.id == row.id, stale).values(values))
            remaining = connection.execute(select(func.count()).where(stale)).scalar_one()
        if not remaining:
            scrub(self._engine)
        return remaining

    def close(self) -> None:
        self._engine.dispose()

    def _make_tables(self) -> None:
        with self._engine.begin() as connection:
            _tables.create_all(connection)
            used = set(connection.execute(select(_keys.c.master).distinct()).scalars())
        missing = sorted(used - self._ciphers.keys())
        if missing:
            raise KeyringError(
                f"The keyring was locked with another master key ({', '.join(missing)}). Set {SETTING} to "
                "that key. To change keys, put the new one first, then a comma and the old one."
            )

    def _find_or_make(self, owner: str) -> DataKey:
        row = self._row(owner)
        return DataKey(row.id, AESGCM(self._unwrap(row)))

    def _find(self, key_id: bytes) -> DataKey:
        with self._engine.connect() as connection:
            row = connection.execute(select(_keys).where(_keys.c.id == key_id)).one_or_none()
        if row is None:
            raise KeyError(key_id)
        return DataKey(row.id, AESGCM(self._unwrap(row)))

    def _row(self, owner: str) -> Row[Any]:
        wanted = select(_keys).where(_keys.c.owner == owner)
        with self._engine.begin() as connection:
            row = connection.execute(wanted).one_or_none()
            if row is None:
                key_id = secrets.token_bytes(KEY_ID_SIZE)
                wrapped = self._wrap(key_id, owner, AESGCM.generate_key(256))
                values = {"id": key_id, "owner": owner, "master": self._newest.id, "wrapped": wrapped}
                connection.execute(insert_or_leave(connection, _keys), values)
                row = connection.execute(wanted).one()  # another process may have been first
        return row

    def _wrap(self, key_id: bytes, owner: str, key: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE_SIZE)
        return nonce + self._ciphers[self._newest.id].encrypt(nonce, key, key_id + owner.encode())

    def _unwrap(self, row: Row[Any]) -> bytes:
        nonce, sealed = row.wrapped[:_NONCE_SIZE], row.wrapped[_NONCE_SIZE:]
        try:
            return self._ciphers[row.master].decrypt(nonce, sealed, row.id + row.owner.encode())
        except InvalidTag:
            raise KeyringError("A key in the keyring is damaged. Restore its newest copy.") from None
