"""What happened here: every request, every rule broken, everybody who would have been pinged."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from platforms.discord_server.refusals import Problem

KEPT = 50_000
INVALID = frozenset({401, 403, 429})


@dataclass(slots=True)
class Asked:
    """One request; `status` is 0 while it is unanswered or when the connection was cut."""

    number: int
    method: str
    path: str
    at: float
    body: Any = None
    status: int = 0
    ms: float = 0.0
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Violation:
    """`kind`: rule, contract, unknown_key, mentions, route, or server when this server broke a contract."""

    kind: Literal["rule", "contract", "unknown_key", "mentions", "route", "server"]
    request: str
    where: str
    problem: str


@dataclass(frozen=True, slots=True)
class Ping:
    """`masked_link` calls nobody: it is a link in a message of the bot whose words are not its address."""

    message_id: str
    channel_id: str
    kind: Literal["everyone", "user", "role", "masked_link"]
    target: str


@dataclass(slots=True)
class Journal:
    requests: deque[Asked] = field(default_factory=lambda: deque(maxlen=KEPT))
    violations: list[Violation] = field(default_factory=list)
    pings: list[Ping] = field(default_factory=list)
    asked: int = 0
    invalid: int = 0

    def ask(self, method: str, path: str, at: float) -> Asked:
        self.asked += 1
        self.requests.append(Asked(self.asked, method, path, at))
        return self.requests[-1]

    def answer(self, asked: Asked, status: int, ms: float) -> None:
        asked.status, asked.ms = status, round(ms, 3)
        self.invalid += status in INVALID

    def note(self, kind: Any, request: str, problems: Sequence[Problem]) -> None:
        self.violations += [Violation(kind, request, problem.where, problem.text) for problem in problems]

    def as_lists(self, name: Literal["requests", "violations", "pings"]) -> list[dict[str, Any]]:
        return [asdict(entry) for entry in getattr(self, name)]
