"""Interactions: three seconds for the first answer, fifteen minutes for the rest."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from platforms.discord_server.refusals import (
    already_acknowledged,
    invalid_webhook_token,
    unknown_interaction,
    unknown_webhook,
)

Json = dict[str, Any]

COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5
TOKEN_BYTES = 48


@dataclass(slots=True)
class Answer:
    """The bot's first answer: the callback's type, with the message or form it made."""

    type: int
    message: Json | None = None
    modal: Json | None = None
    choices: list[Json] | None = None


@dataclass(slots=True)
class Interaction:
    """`event` is the gateway payload; `original` the message that @original means."""

    id: str
    kind: int
    user: str
    channel_id: str
    guild_id: str | None
    event: Json
    source: str | None = None
    form: str | None = None
    opener: str | None = None
    token: str = field(default_factory=lambda: secrets.token_urlsafe(TOKEN_BYTES))
    made: float = field(default_factory=time.monotonic)
    sent: float = 0.0
    reached: float = 0.0
    original: str | None = None
    loading: bool = False
    expired: bool = False
    first: asyncio.Future[Answer | None] = field(default_factory=asyncio.Future)

    @property
    def answered(self) -> bool:
        return self.first.done() and not self.expired

    @property
    def ms(self) -> float:
        """From the gateway's send to the callback's arrival."""
        return round((self.reached - self.sent) * 1000, 3)

    def answer(self, answer: Answer) -> None:
        self.first.set_result(answer)

    def expire(self) -> bool:
        """Nobody answered in time; false when somebody had."""
        if self.first.done():
            return False
        self.expired = True
        self.first.set_result(None)
        return True


@dataclass(slots=True)
class Interactions:
    _by_id: dict[str, Interaction] = field(default_factory=dict)
    _by_token: dict[str, Interaction] = field(default_factory=dict)

    def add(self, interaction: Interaction) -> None:
        self._by_id[interaction.id] = interaction
        self._by_token[interaction.token] = interaction

    def get(self, key: object) -> Interaction | None:
        return self._by_id.get(str(key))

    def to_answer(self, key: str, token: str) -> Interaction:
        """Raises 10062 when it is too late or never was, 40060 when it is answered already."""
        found = self._by_id.get(key)
        if found is None or found.token != token or found.expired:
            raise unknown_interaction()
        if found.first.done():
            raise already_acknowledged()
        return found

    def with_token(self, token: str, seconds: float) -> Interaction:
        """For what follows; raises 10015 before the first answer, 50027 after the token has ended."""
        found = self._by_token.get(token)
        if found is None or not found.answered:
            raise unknown_webhook()
        if time.monotonic() - found.made > seconds:
            raise invalid_webhook_token()
        return found
