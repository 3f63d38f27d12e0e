"""Handlers that fail with a member's words in their errors: none of it reaches the log, at any level."""

from pathlib import Path

import pytest

from conversation import Person
from faults.broken_garden import CANARY, FATAL
from faults.gardener import Gardener
from faults.mortal import until
from faults.towns import TOWNS, town_with_a_bot

TOKENS = ("a-token", "xoxb-1", "xapp-1")


@pytest.mark.parametrize("name", list(TOWNS))
async def test_no_words_ids_or_secrets_in_the_log(name: str, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    async with town_with_a_bot(name, tmp_path, log) as (town, bot):
        ana = Person("Ana", town)
        await Gardener(town, bot, ana).plants()
        await ana.writes(f"{CANARY} in a direct message")
        await ana.uses("plant")
        await ana.submits(name=FATAL)
        await ana.submits()
        ana.sees("went wrong")
        await bot.moves(24.1)
        await until(lambda: "timer failed" in log.read_text())
    said = log.read_text()
    for expected in ("turn failed", "screen failed", "timer failed"):
        assert expected in said
    for private in (CANARY, "Fern", "Ana", ana.id, bot.master, *TOKENS):
        assert private not in said, said
