"""Slack's own types of blocks and views, where `make contracts` has put them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jsonschema_rs

from platforms.slack_server.judge.finding import INVALID, Finding
from platforms.slack_server.team import Json

ROOT = Path(__file__).resolve().parents[4]
FILE = Path(os.environ.get("ONWARD_CONTRACTS", ROOT / ".contracts")) / "slack" / "blocks.schema.json"
VIEWS = {"modal": "ModalView", "home": "HomeView"}


@dataclass(slots=True)
class Contract:
    """`definitions` is empty without the file; then nothing is found here."""

    definitions: Json
    _validators: dict[str, Any] = field(default_factory=dict)

    @property
    def present(self) -> bool:
        return bool(self.definitions)

    def block(self, block: Json, where: str) -> Iterator[Finding]:
        name = self._named(block.get("type"))
        if self.present and name is None:
            yield Finding("contract", where, f"{block.get('type')} is not a block", INVALID)
        elif name is not None:
            yield from self._judge(name, block, where)

    def view(self, view: Json) -> Iterator[Finding]:
        """Without its blocks: they are judged one by one, for the better message."""
        name = VIEWS.get(str(view.get("type")))
        if self.present and name is not None:
            yield from self._judge(name, view | {"blocks": []}, "view")

    def _named(self, kind: object) -> str | None:
        known = self.definitions.get("KnownBlock", {}).get("anyOf", [])
        names = [entry["$ref"].rpartition("/")[2] for entry in known]
        return next((name for name in names if _type_of(self.definitions[name]) == kind), None)

    def _judge(self, name: str, value: Json, where: str) -> Iterator[Finding]:
        for error in self._validator(name).iter_errors(value):
            path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.instance_path)
            yield Finding("contract", where + path, error.message[:300], INVALID)

    def _validator(self, name: str) -> Any:
        if name not in self._validators:
            schema = {"$ref": f"#/definitions/{name}", "definitions": self.definitions}
            self._validators[name] = jsonschema_rs.validator_for(schema)
        return self._validators[name]


def load_contract() -> Contract:
    if not FILE.exists():
        return Contract({})
    return Contract(json.loads(FILE.read_text())["definitions"])


def _type_of(definition: Json) -> object:
    shapes = [definition, *definition.get("anyOf", [])]
    return next((kind for shape in shapes if (kind := _const(shape)) is not None), None)


def _const(shape: Json) -> object:
    return shape.get("properties", {}).get("type", {}).get("const")
