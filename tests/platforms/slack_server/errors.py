"""The two ways to say no: Slack's to the bot, and ours to a test that asks for what no person could do."""

from __future__ import annotations

from typing import Any


class SlackError(Exception):
    """Answered as `{"ok": false, "error": code, **more}`."""

    def __init__(self, code: str, *, status: int = 200, headers: dict[str, str] | None = None, **more: Any) -> None:
        super().__init__(code)
        self.code = code
        self.status = status
        self.headers = headers or {}
        self.more = more


class Impossible(Exception):
    """Answered with 400 under /control: this is not on that person's screen."""
