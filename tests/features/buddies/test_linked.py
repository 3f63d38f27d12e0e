"""Buddies in one community on both platforms: two on Discord, two on Slack."""

import pytest

from bot.engine.house import Plan
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from features.buddies.taking import begun, takes_part
from stages.linked_stage import linked_stage


@pytest.fixture(params=["core", "postgres"])
def where(request: pytest.FixtureRequest) -> str:
    """On each database."""
    return str(request.param)


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
