"""One thing that is wrong with a message or a view."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`refuse` is the error Slack would answer; None where Slack takes it and we would rather not send it."""

    rule: str
    where: str
    detail: str
    refuse: str | None = None


INVALID = "invalid_blocks"
