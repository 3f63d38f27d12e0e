"""Sealing: AES-256-GCM per field, with the key of the person whose words they are.

A sealed blob is version (1 byte), key id (16), nonce (12), ciphertext with its tag. Field, row and key id are
bound to it: moved to another place it does not open.
"""

import os
from collections.abc import Callable, Iterable
from datetime import datetime

from cryptography.exceptions import InvalidTag

from bot.engine.fingerprints import fingerprint
from bot.engine.keyring import KEY_ID_SIZE, Forgotten, Keyring

COMMUNITY = "community:"
"""What the owner of a community's key begins with; all others are people."""

_VERSION = b"\x01"
_NONCE_SIZE = 12
_NONCE_AT = 1 + KEY_ID_SIZE
_TEXT_AT = _NONCE_AT + _NONCE_SIZE


class Unreadable(Exception):
    """A sealed value does not open: its key was forgotten, it was moved, or it was changed."""


class Vault:
    """Safe to use from several threads. `nonce` gives that many random bytes; tests may give their own."""

    def __init__(self, keyring: Keyring, nonce: Callable[[int], bytes] = os.urandom) -> None:
        self.keyring = keyring
        self._nonce = nonce

    def seal(self, owner: str, field: str, row: str, value: str | bytes) -> bytes:
        """Seal what `owner` (a person's id, `community:<id>`) has in `table.column` of that row. Raises `Forgotten`."""
        key = self.keyring.key_for(owner)
        nonce = self._nonce(_NONCE_SIZE)
        plain = value.encode(errors="surrogatepass") if isinstance(value, str) else value
        return _VERSION + key.id + nonce + key.cipher.encrypt(nonce, plain, _place(field, row, key.id))

    def open(self, field: str, row: str, blob: bytes) -> str:
        """The text sealed for this place. Raises `Unreadable`."""
        return self.open_bytes(field, row, blob).decode(errors="surrogatepass")

    def open_bytes(self, field: str, row: str, blob: bytes) -> bytes:
        """The bytes sealed for this place. Raises `Unreadable`."""
        key_id, nonce, sealed = blob[1:_NONCE_AT], blob[_NONCE_AT:_TEXT_AT], blob[_TEXT_AT:]
        if blob[:1] != _VERSION or len(nonce) != _NONCE_SIZE:
            raise Unreadable(f"{field}: not a sealed value")
        try:
            return self.keyring.get(key_id).cipher.decrypt(nonce, sealed, _place(field, row, key_id))
        except KeyError:
            raise Unreadable(f"{field}: its key was forgotten") from None
        except InvalidTag:
            raise Unreadable(f"{field}: changed, or from another place") from None

    def renewed(self, field: str, row: str, blob: bytes) -> bytes | None:
        """The same value sealed with its owner's newest key; None where it is already, or does not open."""
        try:
            owner = self.keyring.get(blob[1:_NONCE_AT]).owner
            if self.keyring.key_for(owner).id == blob[1:_NONCE_AT]:
                return None
            return self.seal(owner, field, row, self.open_bytes(field, row, blob))
        except (KeyError, Unreadable, Forgotten):
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


def _place(field: str, row: str, key_id: bytes) -> bytes:
    return f"{field}\0{row}\0".encode() + _VERSION + key_id
