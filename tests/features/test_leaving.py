"""Conversations with people who leave: looked for daily, met by no message, gone after a year unless they come back."""

import pytest

from bot.engine.house import Plan
from conversation import Person, Stage, Time
from stages.core_stage import CoreStage
from stored import rows, value


def left_at(plan: Plan) -> object:
    return value(plan, "SELECT left_at FROM membership")


async def test_who_left_is_found_by_the_daily_look_and_comes_back(ana: Person, time: Time, plan: Plan) -> None:
    await ana.leaves()
    await time.passes(hours=24, minutes=1)
    assert left_at(plan)
    await ana.comes_back()
    await time.passes(hours=24, minutes=1)
    assert left_at(plan) is None


async def test_whoever_uses_the_bot_there_is_back_at_once(ana: Person, time: Time, plan: Plan) -> None:
    await ana.leaves()
    await time.passes(hours=24, minutes=1)
    assert left_at(plan)
    await ana.comes_back()
    await ana.uses("mine")
    assert left_at(plan) is None


async def test_no_message_goes_to_who_left_and_a_year_later_everything_is_erased(
    ana: Person, time: Time, plan: Plan
) -> None:
    await ana.leaves()
    await time.passes(hours=24, minutes=1)
    await time.passes(days=333, minutes=1)
    ana.sees_not("Not used for eleven months")
    assert value(plan, "SELECT reason FROM outbox WHERE kind = 'privacy.warning'") == "not in the community now"
    assert rows(plan)["person"] == 1
    await time.passes(days=33)
    assert rows(plan)["person"] == 0


async def test_a_message_that_does_not_arrive_leads_to_a_look(ana: Person, stage: Stage, plan: Plan) -> None:
    if not isinstance(stage, CoreStage):
        pytest.skip("refused messages have tests of their own on the platforms")
    await ana.leaves()
    await ana.uses("privacy export")
    assert left_at(plan)


async def test_leaving_one_of_two_communities_erases_what_was_there(ana: Person, stage: Stage, plan: Plan) -> None:
    if not isinstance(stage, CoreStage):
        pytest.skip("one person in two communities of one platform is the bare core's")
    ana.elsewhere = True
    await ana.uses("onward")
    await ana.presses("Agree")
    assert (rows(plan)["person"], rows(plan)["membership"]) == (1, 2)
    ana.elsewhere = False
    await ana.leaves()
    for _ in range(14):
        await Time(stage, [ana]).passes(days=30, minutes=1)
        ana.elsewhere = True
        await ana.uses("mine")
    assert (rows(plan)["person"], rows(plan)["membership"]) == (1, 1)
