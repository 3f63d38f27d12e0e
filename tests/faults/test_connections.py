"""Tokens that are not taken, at start and later, and a platform that cannot be reached."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from subprocess import Popen

import pytest

from bot.engine.keys.masters import new_master
from conversation import Person
from faults.mortal import PATIENCE
from faults.started import DISCORD, SCRIPT, Ended, end, start
from faults.towns import OnDiscord, OnSlack, discord_town, slack_town
from stages.discord_stage import GUILD
from stages.sample import number

BOTH = f'{DISCORD}\n[[slack]]\n\n[web]\nport = 0\n\n[log]\nformat = "json"\n'
NEEDS_A_HAND, TRY_AGAIN = 78, 75
GOOD = {
    "ONWARD_DISCORD_TOKEN": "a-token",
    "ONWARD_SLACK_MAIN_BOT_TOKEN": "xoxb-1",
    "ONWARD_SLACK_MAIN_APP_TOKEN": "xapp-1",
}
NOWHERE = "http://127.0.0.1:9"
ANA = number("Ana")


@pytest.fixture
async def towns() -> AsyncIterator[tuple[OnDiscord, OnSlack]]:
    async with discord_town() as discord, slack_town() as slack:
        yield discord, slack


def begin(folder: Path, config: str, discord: str, slack: str, **environment: str) -> "Popen[str]":
    (folder / "config.toml").write_text(config)
    tokens = {**GOOD, "ONWARD_MASTER_KEY": new_master(), **environment}
    return start(folder, str(SCRIPT), discord, slack, **tokens)


async def says(process: "Popen[str]", words: str) -> str:
    """All it says up to a line with these words."""
    lines: list[str] = []
    async with asyncio.timeout(PATIENCE):
        while not lines or words not in lines[-1]:
            assert process.stdout is not None
            line = await asyncio.to_thread(process.stdout.readline)
            assert line, f"it ended before it said {words!r}: {''.join(lines)}"
            lines.append(line)
    return "".join(lines)


async def ends(process: "Popen[str]", told: str = "", *, stop: bool = False) -> Ended:
    return await asyncio.to_thread(lambda: end(process, told, stop=stop))


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("ONWARD_DISCORD_TOKEN", "Reset Token"),
        ("ONWARD_SLACK_MAIN_BOT_TOKEN", "token"),
        ("ONWARD_SLACK_MAIN_APP_TOKEN", "token"),
    ],
)
async def test_a_bad_token_at_start(tmp_path: Path, towns: tuple[OnDiscord, OnSlack], name: str, mend: str) -> None:
    bad = GOOD[name].replace("1", "canary").replace("a-token", "canary-token")
    discord, slack = towns
    ended = await ends(begin(tmp_path, BOTH, discord.discord.url, slack.slack.url, **{name: bad}))
    assert ended.code == NEEDS_A_HAND
    assert mend in ended.said
    ended.is_clean(bad)


@pytest.mark.parametrize("name", ["discord", "slack"])
async def test_a_platform_that_cannot_be_reached(tmp_path: Path, name: str) -> None:
    table = "[slack]" if name == "slack" else name
    config = f'[onward]\noperator = "Ana Ruiz"\n\n[{table}]\n'
    ended = await ends(begin(tmp_path, config, NOWHERE, NOWHERE))
    assert ended.code == TRY_AGAIN
    assert f"{name.title()} cannot be reached" in ended.said
    ended.is_clean(*GOOD.values())


async def test_slack_revoked_later_leaves_discord(tmp_path: Path, towns: tuple[OnDiscord, OnSlack]) -> None:
    discord, slack = towns
    bot = begin(tmp_path, BOTH, discord.discord.url, slack.slack.url)
    told = await says(bot, '"ready"')
    await slack.slack.do("uninstall")
    told += await says(bot, "connection lost")
    await discord.discord.do("command", user=ANA, guild=GUILD, name="onward start", wait=True)
    screen = await discord.discord.screen(ANA)
    assert screen["messages"], "Discord goes on"
    ended = await ends(bot, told, stop=True)
    assert ended.code == 0
    ended.is_clean(*GOOD.values())


async def test_discord_revoked_later_leaves_slack(tmp_path: Path, towns: tuple[OnDiscord, OnSlack]) -> None:
    discord, slack = towns
    bot = begin(tmp_path, BOTH, discord.discord.url, slack.slack.url)
    told = await says(bot, '"ready"')
    await discord.discord.do("token", token="another")
    await discord.discord.do("gateway", action="close", code=4004)
    told += await says(bot, "connection lost")
    ana = Person("Ana", slack)
    await ana.uses("onward")
    assert "Agree" in ana.buttons(), "Slack goes on"
    ended = await ends(bot, told, stop=True)
    assert ended.code == 0
    ended.is_clean(*GOOD.values())


async def test_the_last_one_revoked_ends_it(tmp_path: Path, towns: tuple[OnDiscord, OnSlack]) -> None:
    discord, slack = towns
    bot = begin(tmp_path, BOTH, discord.discord.url, slack.slack.url)
    told = await says(bot, '"ready"')
    await slack.slack.do("uninstall")
    told += await says(bot, "connection lost")
    await discord.discord.do("token", token="another")
    await discord.discord.do("gateway", action="close", code=4004)
    ended = await ends(bot, told)
    assert ended.code == NEEDS_A_HAND
    assert "Reset Token" in ended.said
    assert "No connection is left" in ended.said
    ended.is_clean(*GOOD.values())
