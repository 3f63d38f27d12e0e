"""Buddies in one community on both platforms: two on Discord, two on Slack."""

from pathlib import Path

import pytest

from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from features.buddies.taking import begun, takes_part
from migrated import in_file
from stages.linked_stage import linked_stage


@pytest.fixture(params=["sqlite", "postgres"])
def plan(request: pytest.FixtureRequest, tmp_path: Path) -> Plan:
    """On each database."""
    here = request.param == "sqlite"
    database = in_file(tmp_path / "onward.sqlite") if here else request.getfixturevalue("migrated_url")
    keyring = f"sqlite:///{tmp_path / 'keyring.sqlite'}"
    return Plan(database, keyring, read_masters(new_master()), "Ana Ruiz")


async def test_a_week_across_the_two_platforms(plan: Plan) -> None:
    """The two on each platform have met before, so the second pairs go across."""
    async with linked_stage(plan, MovableClock()) as linked:
        await linked.link()
        on_discord = [Person(name, linked.discord) for name in ("Ana", "Cem")]
        on_slack = [Person(name, linked.slack) for name in ("Ben", "Eli")]
        people = [*on_discord, *on_slack]
        time = Time(linked.discord, people)
        for person in people:
            await person.agrees()
            await takes_part(person, name=f"{person.name} of four")
        names = [f"{person.name} of four" for person in people]
        across = 0
        await time.passes(days=7)
        for _ in range(3):
            for person in people:
                other = begun(person, names)
                across += other in [f"{one.name} of four" for one in on_slack] and person in on_discord
            await time.passes(days=6, hours=9)
            await time.passes(hours=14)
            await time.passes(hours=1)
        assert across == 4  # three rounds in which each meets each of the others once
