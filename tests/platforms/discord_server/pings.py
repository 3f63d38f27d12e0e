"""Who a message would ping, given what it says and what its `allowed_mentions` let through.

Discord strips invisible characters before it looks for mentions, and drops combining marks from towers of them, so
neither breaks a mention here. A backslash before `@everyone` does; before `<@1>` it does not, inside it does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from platforms.discord_server import components as kinds

EVERYONE = re.compile(r"(?<!\\)(?:\\\\)*@(?:everyone|here)")
STRIPPED = ("Cf", "Cc", "Cs", "Mn", "Me")
USER = re.compile(r"<@!?(\d+)>")
ROLE = re.compile(r"<@&(\d+)>")


@dataclass(frozen=True, slots=True)
class Mentioned:
    everyone: bool = False
    users: tuple[str, ...] = field(default=())
    roles: tuple[str, ...] = field(default=())


def mentioned(body: Mapping[str, Any]) -> Mentioned:
    """Without `allowed_mentions` everything parses, as on Discord."""
    said = "\n".join(map(_stripped, [str(body.get("content") or ""), *kinds.texts(body.get("components") or [])]))
    allowed = body.get("allowed_mentions")
    if allowed is None:
        allowed = {"parse": ["everyone", "users", "roles"]}
    return Mentioned(
        bool(EVERYONE.search(said)) and "everyone" in allowed.get("parse", []),
        _let_through(USER.findall(said), allowed, "users"),
        _let_through(ROLE.findall(said), allowed, "roles"),
    )


def _stripped(text: str) -> str:
    return text if text.isascii() else "".join(char for char in text if unicodedata.category(char) not in STRIPPED)


def _let_through(found: list[str], allowed: Mapping[str, Any], key: str) -> tuple[str, ...]:
    named = [str(target) for target in allowed.get(key) or []]
    unique = dict.fromkeys(found)
    return tuple(target for target in unique if key in allowed.get("parse", []) or target in named)
