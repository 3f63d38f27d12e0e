"""Master keys: they wrap every data key, and live in the environment or a file, never in a database."""

import base64
import binascii
import hashlib
import secrets
from dataclasses import dataclass, field

SETTING = "ONWARD_MASTER_KEY"
"""The setting a sentence to the operator names."""

_SIZE = 32


class KeyringError(Exception):
    """The keyring cannot be opened. The text names the key to set and what to do."""


@dataclass(frozen=True, slots=True)
class Master:
    """A master key and its short name, which follows from the key."""

    id: str
    key: bytes = field(repr=False)


def new_master() -> str:
    """A fresh master key as the text to keep: 32 random bytes in base64."""
    return base64.b64encode(secrets.token_bytes(_SIZE)).decode()


def read_masters(text: str) -> tuple[Master, ...]:
    """Keys in base64, separated by commas or white space, the newest first. Raises `KeyringError`."""
    masters = tuple(_master(word) for word in text.replace(",", " ").split())
    if not masters:
        raise KeyringError(
            f"No master key is set. Set {SETTING} to 32 random bytes in base64 (openssl rand -base64 32). "
            "Keep a copy apart from the database: nothing in it can be read without the key."
        )
    return masters


def _master(word: str) -> Master:
    try:
        key = base64.b64decode(word, validate=True)
    except binascii.Error:
        key = b""
    if len(key) != _SIZE:
        raise KeyringError(f"A master key in {SETTING} is not 32 bytes in base64. Copy it again, whole.")
    return Master(hashlib.sha256(b"onward master" + key).hexdigest()[:8], key)
