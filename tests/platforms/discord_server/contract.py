"""Judges bodies by Discord's published schemas, when `make contracts` has fetched them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import jsonschema_rs

from platforms.discord_server.refusals import Problem

HOME = Path(os.environ.get("ONWARD_CONTRACTS", Path(__file__).parents[3] / ".contracts")) / "discord"
REST, GATEWAY = HOME / "rest.schema.json", HOME / "gateway.schema.json"
UNKNOWN_KEY = "unknown key"
TOLERATED = frozenset({"nsfw", "tts", "flags"})
"""discord.py sends these where the schemas do not have them: in commands, edits and embeds."""
Schema = Mapping[str, Any]


class Contract:
    """`available` is false without the schema files; then nothing is judged."""

    def __init__(self) -> None:
        self.available = REST.exists() and GATEWAY.exists()
        self._documents = {path: json.loads(path.read_text()) for path in (REST, GATEWAY) if self.available}
        self._made: dict[str, Any] = {}

    def rest(self, schema: Schema | None, body: Any) -> list[Problem]:
        """`schema` may point to `#/$defs/Name`; None judges nothing."""
        return self._judge(REST, schema, body) if schema else []

    def event(self, name: str, data: Any) -> list[Problem]:
        """By the name of a type in discord-gateway.ts."""
        return self._judge(GATEWAY, {"$ref": f"#/definitions/{name}"}, data)

    def _judge(self, path: Path, schema: Schema, body: Any) -> list[Problem]:
        if not self.available:
            return []
        key = f"{path.name} {json.dumps(schema)}"
        if key not in self._made:
            self._made[key] = jsonschema_rs.validator_for({**self._documents[path], **schema})
        validator = self._made[key]
        return [] if validator.is_valid(body) else list(_problems(validator.iter_errors(body)))


def _problems(errors: Any) -> Iterator[Problem]:
    for error in errors:
        kind = error.kind
        if hasattr(kind, "context") and kind.context:
            yield from _problems(_nearest(kind.context))
        elif kind.name == "additionalProperties":
            unknown = set(kind.unexpected) - TOLERATED
            yield from (Problem((*error.instance_path, key), UNKNOWN_KEY) for key in sorted(unknown))
        elif not _is_numeric_id(error):
            yield Problem(tuple(error.instance_path), error.message)


def _nearest(branches: Sequence[Sequence[Any]]) -> Sequence[Any]:
    """Of the alternatives the one that was most likely meant: the right `type`, then the fewest errors."""
    return min(branches, key=lambda errors: (any(map(_is_other_kind, errors)), len(errors)))


def _is_numeric_id(error: Any) -> bool:
    """Discord takes numbers for these ids, and discord.py sends them so."""
    *above, key = list(error.instance_path) or [""]
    return key == "recipient_id" or (key == "id" and above[-2:-1] == ["attachments"])


def _is_other_kind(error: Any) -> bool:
    wrong_type = error.kind.name in ("const", "enum") and list(error.instance_path)[-1:] == ["type"]
    return wrong_type or (error.kind.name == "type" and error.message.endswith('"null"'))
