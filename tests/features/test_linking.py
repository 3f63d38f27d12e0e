"""One community on two platforms, and one person with an account on each: on the linked stage."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Stage
from features.codes import makes_code, types
from stages.linked_stage import Linked, linked_stage


@pytest.fixture
async def linked(tmp_path: Path) -> AsyncIterator[Linked]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    async with linked_stage(plan, MovableClock()) as opened:
        yield opened


async def organiser(stage: Stage, operator: str) -> Person:
    mo = Person("Mo", stage, manages=True)
    await mo.uses("onward setup")
    await mo.presses("Agree")
    await mo.presses("Who runs it")
    await mo.submits(name=operator)
    return mo


async def test_a_guild_and_a_workspace_become_one_community_and_two_again(linked: Linked) -> None:
    guild, team = await organiser(linked.discord, "Second Mondays"), await organiser(linked.slack, "Third Tuesdays")
    code = await makes_code(guild, "onward link")
    guild.sees("An organiser of the other side types “/onward link” there", "ten minutes")
    await types(team, "onward link", code.lower().replace("-", " "))
    team.sees("Both sides are one community now")
    await guild.looks()
    guild.sees("Onward: something you asked for.", "Both sides are one community now")
    await team.uses("onward setup")
    team.sees("Second Mondays", "Linked")
    await team.uses("onward roles")
    team.sees("Someone on Discord: organiser")
    await guild.presses("Undo the link")
    guild.sees("Each side is by itself")
    await team.looks()
    await team.uses("onward setup")
    team.sees("Third Tuesdays", "Not linked")


async def test_accounts_on_both_platforms_are_joined_and_parted(linked: Linked) -> None:
    here, there = Person("Ana", linked.discord), Person("Ana", linked.slack)
    await here.agrees()
    await there.agrees()
    await here.uses("onward join")
    here.sees("Joined accounts share", "stays with the account", "each side sees the name you have there", "Discord")
    await here.uses("break")
    await here.presses("A week")
    code = await makes_code(here, "onward join")
    await types(there, "onward join", code)
    there.sees("Your accounts are joined now")
    await here.looks()
    here.sees("Your accounts are joined now", "If that was not you, undo it")
    await there.uses("break")
    there.sees("I am back")
    await there.uses("onward join")
    there.sees("Your accounts are joined.", "Your name on Discord")
    await there.presses("Undo")
    there.sees("apart again")
    await here.looks()
    here.sees("apart again")
    await there.uses("break")
    there.sees("I am back")
