"""Sealing: AES-256-GCM per field, with the key of the person whose words they are.

A sealed blob is version (1 byte), key id (16), nonce (12), ciphertext with its tag. Field, row and key id are
bound to it: moved to another place it does not open.
"""

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from cryptography.exceptions import InvalidTag

from bot.engine.keys.fingerprints import fingerprint
from bot.engine.keys.keyring import KEY_ID_SIZE, DataKey, Keyring

COMMUNITY = "community:"
"""What the owner of a community's key begins with; all others are people."""

_VERSION = b"\x01"
_NONCE_SIZE = 12
_NONCE_AT = 1 + KEY_ID_SIZE
_TEXT_AT = _NONCE_AT + _NONCE_SIZE
KEY_AT = slice(1, _NONCE_AT)
"""Where a sealed value names its key."""


class Unreadable(Exception):
    """A sealed value does not open: its key was forgotten, it was moved, or it was changed."""


class Vault:
    """Safe to use from several threads. `nonce` gives that many random bytes; tests may give their own."""

    def __init__(self, keyring: Keyring, nonce: Callable[[int], bytes] = os.urandom) -> None:
        self.keyring = keyring
        self._nonce = nonce

    def seal(self, owner: str, field: str, row: str, value: str | bytes) -> bytes:
        """Seal what `owner` (a person's id, `community:<id>`) has in `table.column` of that row. Raises `Forgotten`."""
        plain = value.encode(errors="surrogatepass") if isinstance(value, str) else value
        return self._sealed(self.keyring.key_for(owner), field, row, plain)

    def open(self, field: str, row: str, blob: bytes) -> str:
        """The text sealed for this place. Raises `Unreadable`."""
        return self.open_bytes(field, row, blob).decode(errors="surrogatepass")

    def open_bytes(self, field: str, row: str, blob: bytes) -> bytes:
        """The bytes sealed for this place. Raises `Unreadable`."""
        if blob[:1] != _VERSION or len(blob) < _TEXT_AT:
            raise Unreadable(f"{field}: not a sealed value")
        try:
            key = self.keyring.get(blob[1:_NONCE_AT])
        except KeyError:
            raise Unreadable(f"{field}: its key was forgotten") from None
        return _opened(key, field, row, blob)

    def renewed(self, field: str, row: str, blob: bytes, keys: Mapping[bytes, tuple[DataKey, DataKey]]) -> bytes | None:
        """The same value sealed with the second of the two keys that stand for the key it names.

        None where none do, or it does not open.
        """
        old, new = keys.get(blob[1:_NONCE_AT], (None, None))
        if old is None or new is None:
            return None
        try:
            return self._sealed(new, field, row, _opened(old, field, row, blob))
        except Unreadable:
            return None

    def fingerprint(self, purpose: str, value: str) -> bytes:
        """32 bytes that stand for `value` in look-ups of one purpose; made only with the keyring."""
        return fingerprint(self.keyring.index_key, purpose, value)

    def owners(self) -> set[str]:
        """Everyone who has a key."""
        return self.keyring.owners()

    def forget(self, owner: str, marks: Iterable[bytes], at: datetime) -> None:
        """Delete the owner's keys: what was sealed with them can be read by nobody again, in no copy.

        `marks` are the fingerprints of the owner's accounts: their tombstones.
        """
        self.keyring.forget(owner, marks, at)

    def forgotten_at(self, mark: bytes) -> datetime | None:
        """When the account of this fingerprint was last erased; for whatever brings old things back."""
        return self.keyring.forgotten().get(mark)

    def _sealed(self, key: DataKey, field: str, row: str, plain: bytes) -> bytes:
        nonce = self._nonce(_NONCE_SIZE)
        return _VERSION + key.id + nonce + key.cipher.encrypt(nonce, plain, _place(field, row, key.id))


def _opened(key: DataKey, field: str, row: str, blob: bytes) -> bytes:
    try:
        return key.cipher.decrypt(blob[_NONCE_AT:_TEXT_AT], blob[_TEXT_AT:], _place(field, row, key.id))
    except InvalidTag:
        raise Unreadable(f"{field}: changed, or from another place") from None


def _place(field: str, row: str, key_id: bytes) -> bytes:
    return f"{field}\0{row}\0".encode() + _VERSION + key_id
