"""What the bot asked, what it did wrong, and whom its words would have called."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from platforms.slack_server.team import Json

KEPT = 20_000


@dataclass(slots=True)
class Ledger:
    """A violation: `{rule, where, detail, refused, method}`; a ping: `{kind, value, where, method, …}`."""

    requests: deque[Json] = field(default_factory=lambda: deque(maxlen=KEPT))
    violations: list[Json] = field(default_factory=list)
    pings: list[Json] = field(default_factory=list)
    deliveries: deque[Json] = field(default_factory=lambda: deque(maxlen=KEPT))
    asked: int = 0

    def request(self, method: str, args: Json, answer: Json, status: int, at: float) -> None:
        shown = {key: value for key, value in args.items() if key != "token"}
        self.asked += 1
        self.requests.append({
            "n": self.asked, "at": at, "method": method, "args": shown, "status": status,
            "ok": bool(answer.get("ok")), "error": answer.get("error"), "answer": answer,
        })  # fmt: skip

    def violation(self, rule: str, where: str, detail: str, method: str, *, refused: bool) -> None:
        found = {"rule": rule, "where": where, "detail": detail, "method": method, "refused": refused}
        self.violations.append(found)
