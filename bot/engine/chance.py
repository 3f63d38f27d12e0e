"""Randomness and ids, injected: everything in a turn derives from its event, so a retried turn decides alike."""

import base64
import hashlib
import random
from functools import cached_property

_ID_BYTES = 16


class Chance:
    """Ids and choices of one turn, derived from the event's id and the engine's secret."""

    def __init__(self, secret: bytes, event_id: str) -> None:
        self._secret = secret
        self._event = event_id
        self._count = 0

    @cached_property
    def choices(self) -> random.Random:
        """For picking and shuffling; the same when the turn runs again."""
        return random.Random(self._digest("choices"))  # noqa: S311 - fairness, not secrecy

    def new_id(self) -> str:
        """An opaque id of 22 characters that nobody can guess; the same one when the turn runs again."""
        self._count += 1
        return base64.urlsafe_b64encode(self._digest(str(self._count))).rstrip(b"=").decode()

    def _digest(self, what: str) -> bytes:
        source = f"{self._event}\x00{what}".encode()
        return hashlib.blake2b(source, key=self._secret, digest_size=_ID_BYTES).digest()
