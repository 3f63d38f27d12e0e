"""A practice interview in one community on both platforms: who asks is on Slack, who interviews on Discord."""

import pytest

from bot.engine.house import Plan
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from features.interviews.people import asks, grown, holder, interviews, slot
from stages.linked_stage import linked_stage
from stages.slack_stage import user
from touch import Touch
from wire import acknowledged, names, tapped


@pytest.fixture(params=["core", "postgres"])
def where(request: pytest.FixtureRequest) -> str:
    """On each database."""
    return str(request.param)


async def test_from_slack_to_discord_by_own_names(plan: Plan) -> None:
    """Through a restart; of either, the other platform is sent the name that they typed, and nothing else."""
    async with linked_stage(plan, MovableClock()) as linked:
        await linked.link()
        touch = Touch(linked.house)
        cem = await grown(touch, Person("Cem", linked.slack))
        givers = [await grown(touch, Person(name, linked.discord), "Atlantic/Azores") for name in ("Ben", "Eli", "Mo")]
        for person in givers:
            await interviews(touch, person, name=f"Robin {person.name[0]}.")
        time = Time(linked.discord, [cem, *givers])
        with tapped() as wire:
            await asks(cem, slot(cem, 3), slot(cem, 4), name="Jem Y.")
            await linked.discord.settle()
            one = await holder(givers)
            await one.presses("I can then")
            await linked.slack.settle()
            await cem.gets(f"Robin {one.name[0]}.", "can interview you")
            await linked.restarts()
            await cem.presses("Yes, then")
            await linked.discord.settle()
            await one.gets("Jem Y.", "eight questions")
            await one.presses("Where we meet")
            one.has_form("A link is where both of you can be.")
            await one.submits(link="https://meet.example.org/abc-def")
            await linked.slack.settle()
            await cem.gets("https://meet.example.org/abc-def")
            await time.passes(days=2, hours=9, minutes=40)
            await linked.slack.settle()
            await time.passes(hours=24)
            await linked.slack.settle()
            await one.presses("Write it down")
            await one.submits(keep="You named the number of beds.", change="Say what you did first.")
            await linked.slack.settle()
            await cem.gets("What to keep:", "the number of beds")
            at_discord = wire.to(linked.discord.discord.url)
            at_slack = wire.to(linked.slack.slack.url) + await acknowledged(linked.slack.slack)
    assert names(at_discord, "Jem") == ["Jem"]
    assert names(at_slack, "Robin", user("Cem")) == ["Robin", user("Cem")]
    assert names(at_discord, "Cem", cem.id, user("Cem"), "T0001") == []
    assert names(at_slack, *(word for person in givers for word in (person.id, person.name))) == []
