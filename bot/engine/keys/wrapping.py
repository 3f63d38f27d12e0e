"""Data keys wrapped by a master key: only so do they stand in a file."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Row

from bot.engine.keys.keyring_tables import KEY_ID_SIZE
from bot.engine.keys.masters import SETTING, KeyringError, Master

_NONCE_SIZE = 12
_KEY_SIZE = 32


class DataKey(NamedTuple):
    """A key's id, whose it is, and the cipher made from the key."""

    id: bytes
    owner: str
    cipher: AESGCM


class Wrapping:
    """The first of `masters` wraps; the others still open what they once wrapped.

    `fresh` gives that many random bytes.
    """

    def __init__(self, masters: Sequence[Master], fresh: Callable[[int], bytes]) -> None:
        self.newest = masters[0].id
        self._fresh = fresh
        self._ciphers = {master.id: AESGCM(master.key) for master in masters}

    def new(self, owner: str) -> dict[str, Any]:
        """The columns of a fresh key of this owner."""
        key_id = self._fresh(KEY_ID_SIZE)
        return {"id": key_id, "owner": owner, **self._wrapped(key_id, owner, self._fresh(_KEY_SIZE))}

    def anew(self, row: Row[Any]) -> dict[str, Any]:
        """The changed columns of a key that the newest master wraps from now on."""
        return self._wrapped(row.id, row.owner, self.unwrap(row))

    def key(self, row: Row[Any]) -> DataKey:
        """The key of a row, ready to use. Raises KeyringError."""
        return DataKey(row.id, row.owner, AESGCM(self.unwrap(row)))

    def unwrap(self, row: Row[Any]) -> bytes:
        """The bare key. Raises KeyringError."""
        nonce, sealed = row.wrapped[:_NONCE_SIZE], row.wrapped[_NONCE_SIZE:]
        try:
            return self._ciphers[row.master].decrypt(nonce, sealed, row.id + row.owner.encode())
        except InvalidTag:
            raise KeyringError("A key in the keyring is damaged. Restore its newest copy.") from None

    def check(self, used: set[str]) -> None:
        """Raises KeyringError where a key was wrapped by a master that is not here."""
        missing = sorted(used - self._ciphers.keys())
        if missing:
            raise KeyringError(
                f"The keyring was locked with another master key ({', '.join(missing)}). Set {SETTING} to "
                "that key. To change keys, put the new one first, then a comma and the old one."
            )

    def _wrapped(self, key_id: bytes, owner: str, key: bytes) -> dict[str, Any]:
        nonce = self._fresh(_NONCE_SIZE)
        sealed = self._ciphers[self.newest].encrypt(nonce, key, key_id + owner.encode())
        return {"master": self.newest, "wrapped": nonce + sealed}
