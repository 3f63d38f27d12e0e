"""One thing that happened on its way to the bot, and what came back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from platforms.slack_server.ids import new_id
from platforms.slack_server.team import Json, Team


@dataclass(slots=True)
class Envelope:
    """`kind`: slash_commands, interactive or events_api; `name` is what faults match."""

    team: Team
    kind: str
    name: str
    payload: Json
    id: str = field(default_factory=lambda: new_id("E"))
    tries: int = 0
    how: str = ""

    @property
    def is_event(self) -> bool:
        return self.kind == "events_api"


@dataclass(slots=True)
class Answer:
    """`acked` within the time; `body` is what came with it; `ms` from sending to the acknowledgement."""

    acked: bool
    status: int | None = None
    body: Any = None
    ms: float = 0.0
    error: str | None = None

    def shown(self) -> Json:
        return {
            "acked": self.acked, "status": self.status, "body": self.body, "ms": round(self.ms, 3),
            "error": self.error,
        }  # fmt: skip
