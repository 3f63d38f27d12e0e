"""A Slack channel that is shared with another company: its people are told, and take no part."""

import pytest

from bot.engine.house import Plan
from conversation import Person
from features.feedback.people import coordinates, grown, offers
from stages.slack_stage import PLACES, SlackStage, user
from stored import everything, rows
from touch import Touch

TOLD = "This bot answers members of its own workspace only. Nothing was saved."


@pytest.fixture
def where() -> str:
    return "slack"


async def abroad(stage: SlackStage, name: str) -> Person:
    """Somebody of another company, who is in a channel that both share."""
    await stage.slack.do("user", user=user(name), wait=True, changes={"home": "T0900"})
    return Person(name, stage)


async def test_people_of_the_other_company_take_no_part(
    stage: SlackStage, plan: Plan, touch: Touch, ana: Person
) -> None:
    mo = Person("Mo", stage, manages=True)
    for person in (mo, *(Person(name, stage) for name in ("Cem", "Eli"))):
        await offers(touch, await grown(touch, person))
        await coordinates(touch, person)
    await mo.uses("onward setup")
    await mo.presses("Who runs it")
    await mo.submits(name="Second Mondays")
    await mo.presses("Start message")
    await mo.submits(channel=stage.place("general"))
    await stage.slack.do("connect", channel=PLACES["general"])
    ben = await abroad(stage, "Ben")
    before = rows(plan)

    await ben.presses("Get feedback")
    ben.sees(TOLD)
    assert ben.now.form is None
    await ben.uses("feedback ask")
    ben.sees(TOLD)
    await ben.uses("feedback give")
    ben.sees(TOLD)
    for person in (ana, mo):
        await person.gets_not(TOLD)
    assert rows(plan) == before
    assert b"T0900" not in everything(plan)

    await ana.presses("Get feedback")
    await ana.submits(kind="pitch", question="Too long?", text="I build.", field="software", level="early")
    ana.sees("I build.")
    for person in (ben, mo):
        await person.gets_not("I build.")


async def test_nothing_is_posted_where_another_company_reads(stage: SlackStage, ana: Person) -> None:
    await stage.slack.do("connect", channel=PLACES["general"])
    mo = Person("Mo", stage, manages=True)
    await mo.agrees()
    await mo.uses("onward setup")
    await mo.presses("Who runs it")
    await mo.submits(name="Second Mondays")
    await mo.presses("Start message")
    await mo.submits(channel=stage.place("general"))
    await mo.gets("The start message was not posted", "that channel is shared with another organisation")
    await ana.gets_not("Get feedback")
