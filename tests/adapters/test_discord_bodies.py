"""JSON to and from Discord, quicker and the same."""

import json
from typing import Any

import discord
import pytest

from adapters.discord import bodies

READ = [
    '{"id": "1", "n": [1, 2.5, null, true]}',
    '"\\ud83d\\ude00 é"',
    '"\\ud800"',
    "123456789012345678901234",
    "1e400",
]
WRITTEN = [{"content": "é 😀", "flags": 1 << 15}, {"content": "\ud800"}, [None, 2.5, True], 10**30]


@pytest.mark.parametrize("text", READ)
def test_it_reads_what_the_standard_library_reads(text: str) -> None:
    assert bodies.read(text) == json.loads(text)


def test_what_is_no_json_is_an_error() -> None:
    with pytest.raises(ValueError, match="Expecting"):
        bodies.read("<html>")


@pytest.mark.parametrize("body", WRITTEN)
def test_it_writes_what_reads_the_same(body: Any) -> None:
    assert json.loads(bodies.written(body)) == body


def test_what_has_no_json_is_an_error() -> None:
    with pytest.raises(TypeError):
        bodies.written({"value": object()})


def test_discord_py_takes_these_functions_from_where_they_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_from_json", "_to_json"):
        monkeypatch.setattr(discord.utils, name, getattr(discord.utils, name))
    bodies.hasten()
    assert discord.gateway.utils._from_json is bodies.read  # type: ignore[attr-defined]
    assert discord.webhook.async_.utils._to_json is bodies.written
