"""What each person's client shows beside messages: the open form, and notices that something failed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

NO_RESPONSE = "The application did not respond"
FAILED = "This interaction failed"
TRY_AGAIN = "Something went wrong. Try again."


@dataclass(slots=True)
class OpenForm:
    """A modal; `opener` is the interaction it answered, `source` the message that was pressed, if any."""

    shown: Json
    opener: str
    channel_id: str
    guild_id: str | None
    source: str | None


@dataclass(slots=True)
class Screens:
    forms: dict[str, OpenForm] = field(default_factory=dict)
    failed: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    suggestions: dict[str, list[Json]] = field(default_factory=dict)

    def close(self, user_id: str, custom_id: str) -> None:
        """The form goes away when it was answered, unless another one has taken its place."""
        form = self.forms.get(user_id)
        if form is not None and form.shown["custom_id"] == custom_id:
            del self.forms[user_id]
