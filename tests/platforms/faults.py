"""The fault script both local servers obey: what goes wrong, for which request or event, and how often."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

ACTIONS = frozenset({"delay", "hang", "drop_before", "drop_after", "rst", "status", "duplicate", "reorder", "close"})
EVENT = "event"
"""The `kind` of something the server sends by itself; the kind of a request is its HTTP method."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to do wrong: `delay` and `hang` take `seconds`, `status` a `status`, `close` a `code`."""

    action: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Rule:
    """Applies to the `nth` match (1 is the first) and the following, `times` in all; 0 times is for ever."""

    kind: str | None
    pattern: re.Pattern[str]
    nth: int
    times: int
    fault: Fault
    seen: int = 0

    def applies(self, kind: str, name: str) -> bool:
        if not self._matches(kind, name):
            return False
        self.seen += 1
        return self.seen >= self.nth and (self.times == 0 or self.seen < self.nth + self.times)

    def _matches(self, kind: str, name: str) -> bool:
        if self.kind is None:
            return kind != EVENT and self.pattern.search(name) is not None
        return self.kind == kind and self.pattern.search(name) is not None


class FaultScript:
    """Rules in order; each counts its own matches, the first that applies wins."""

    def __init__(self, rules: Iterable[Mapping[str, Any]] = ()) -> None:
        self._rules = [_rule(rule) for rule in rules]

    def take(self, kind: str, name: str) -> Fault | None:
        """The fault for this request (`POST`, its path) or event (`event`, its name), if one is due."""
        due = [rule.fault for rule in self._rules if rule.applies(kind, name)]
        return due[0] if due else None


def _rule(data: Mapping[str, Any]) -> Rule:
    """From `{match: {method, path_regex} | {event}, nth, times, action, args}`; ValueError on a typo."""
    unknown = set(data) - {"match", "nth", "times", "action", "args"}
    match = dict(data.get("match", {}))
    if unknown or set(match) - {"method", "path_regex", "event"} or data.get("action") not in ACTIONS:
        raise ValueError(f"not a fault rule: {dict(data)}")
    kind, pattern = match.get("method"), match.get("path_regex", "")
    if "event" in match:
        kind, pattern = EVENT, f"^(?:{match['event']})$"
    fault = Fault(data["action"], data.get("args", {}))
    return Rule(kind, re.compile(pattern), int(data.get("nth", 1)), int(data.get("times", 1)), fault)
