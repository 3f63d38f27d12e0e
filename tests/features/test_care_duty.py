"""Who is called, on the bare core: breaks, heavy days, hours past midnight, and requests that end."""

import pytest
from sqlalchemy import Connection

from bot.engine.house import Plan
from bot.engine.members import blocks, people
from bot.engine.members.communities import Duty
from conversation import Person, Time
from features.test_care import URGENT, logs
from features.test_care_asking import HI, OFFICE, asks, on_duty
from organised import account, grant, link, settle
from stages.core_stage import CoreStage
from stored import rows, value


@pytest.fixture
def where() -> str:
    return "core"


async def test_nobody_on_a_break_is_called(ana: Person, ben: Person, time: Time) -> None:
    await on_duty(ana.stage, ben)
    await ben.uses("break")
    await ben.presses("3 days")
    await ana.uses("support")
    ana.sees("Nobody from this community is on duty now.")
    await asks(ana)
    await ben.looks()
    ben.sees_not(HI)


async def test_nobody_is_called_while_it_is_heavy_for_themselves(ana: Person, ben: Person, time: Time) -> None:
    await on_duty(ana.stage, ben)
    await logs(ben, URGENT)
    await ana.uses("support")
    ana.sees("Nobody from this community is on duty now.")


async def test_nobody_is_called_for_themselves(ana: Person) -> None:
    await grant(ana.stage, ana, "duty")
    await settle(ana.stage, duty=OFFICE, zone="UTC")
    await ana.uses("support")
    ana.sees("This community has nobody on duty who could write to you.")


async def test_hours_past_midnight_on_the_clock_of_the_community(ana: Person, ben: Person, time: Time) -> None:
    """21:00 to 03:00 on Mondays in New York is 02:00 to 08:00 on Tuesdays in UTC."""
    await on_duty(ana.stage, ben)
    await settle(ana.stage, duty=Duty((0,), "21:00", "03:00"), zone="America/New_York")
    await ana.uses("support")
    ana.sees("The next hours begin 2026-03-03 02:00")
    await time.passes(hours=18)
    await ana.uses("support")
    ana.sees("One person from this community is on duty until 2026-03-03 08:00")


async def test_without_hours_nobody_is_on(ana: Person, ben: Person) -> None:
    await on_duty(ana.stage, ben)
    await settle(ana.stage, zone="UTC")
    await ana.uses("support")
    ana.sees("This community has nobody on duty who could write to you.")


async def test_after_three_shifts_without_an_answer_it_ends_and_says_so(
    ana: Person, ben: Person, time: Time, plan: Plan
) -> None:
    await on_duty(ana.stage, ben)
    await asks(ana)
    seen = []
    for _ in range(75 * 3):
        await time.passes(minutes=20)
        seen += [ana.new] if "Nobody has answered yet" in ana.new else []
    assert ["Your request has ended." in text for text in seen] == [False, False, True]
    assert rows(plan)["care_ask"] == rows(plan)["care_alert"] == 0
    await ben.looks()
    ben.sees("This request is over.")
    ben.sees_not("[I will write]")


async def test_asking_again_does_not_call_again_at_once(ana: Person, ben: Person, time: Time) -> None:
    await on_duty(ana.stage, ben)
    time.people.append(ben)
    await asks(ana)
    await ben.looks()
    ben.sees(HI)
    await time.passes(minutes=1)
    await ana.uses("mine")
    await ana.presses("Take it back")
    await asks(ana)
    await time.passes(seconds=5)
    ben.sees_not(HI)
    await time.passes(minutes=6)
    ben.sees(HI)


async def test_who_asked_already_reads_so(ana: Person, ben: Person) -> None:
    await on_duty(ana.stage, ben)
    await asks(ana)
    await ana.uses("support")
    await ana.presses("Ask someone to message me")
    ana.sees("You asked for someone to write to you.", "[Take it back]")
    await ben.presses("I will write")
    await ana.uses("support")
    await ana.presses("Ask someone to message me")
    ana.sees("[Send it]")


async def test_taking_back_and_asking_again_calls_no_oftener(ana: Person, ben: Person, time: Time, plan: Plan) -> None:
    await on_duty(ana.stage, ben)
    for _ in range(6):
        await asks(ana)
        await time.passes(minutes=8)
        await ana.uses("mine")
        await ana.presses("Take it back")
    called = "SELECT count(*) FROM outbox WHERE kind = 'care.alert' AND replaces IS NULL"
    assert value(plan, called) == 3


@pytest.mark.parametrize("by_ana", [True, False])
async def test_nobody_is_called_to_whom_they_blocked(ana: Person, ben: Person, stage: CoreStage, by_ana: bool) -> None:
    await on_duty(stage, ben)
    await ana.uses("support")
    ana.sees("One person from this community is on duty")

    def block(db: Connection) -> None:
        vault = stage.house.engine.vault
        hers, his = (people.fingerprint(vault, account(stage, who)) for who in (ana, ben))
        blocks.add(db, [hers if by_ana else his], [his if by_ana else hers], stage.clock.now())

    await stage.house.engine.database.turn(block)
    await ana.uses("support")
    ana.sees("This community has nobody on duty who could write to you.")
    await ben.looks()
    ben.sees_not(HI)


async def test_what_was_taken_back_is_gone_a_day_later(ana: Person, ben: Person, time: Time, plan: Plan) -> None:
    await on_duty(ana.stage, ben)
    await asks(ana)
    await ana.uses("mine")
    await ana.presses("Take it back")
    await time.passes(hours=24, minutes=1)
    assert rows(plan)["care_ask"] == 0


async def test_two_press_and_one_has_it(ana: Person, ben: Person, time: Time) -> None:
    cem = Person("Cem", ana.stage)
    await on_duty(ana.stage, ben, cem)
    await asks(ana)
    await cem.looks()
    shown = cem.now.shown[-1]
    await ben.presses("I will write")
    await cem.stage.press(cem, shown, shown.buttons[0][1])
    await cem.looks()
    cem.sees("Someone else on duty is writing to them.")
    await ben.presses("Done")
    assert (await cem.stage.screen(cem)).shown


async def test_a_request_of_another_member_is_not_there(ana: Person, ben: Person) -> None:
    await on_duty(ana.stage, ben)
    await asks(ana)
    await ben.looks()
    card = ben.now.shown[-1]
    await ana.stage.press(ana, card, card.buttons[0][1])
    await ana.looks()
    ana.sees_not("Write to")
    await grant(ana.stage, ana, "duty")
    await ana.stage.press(ana, card, card.buttons[0][1])
    await ana.looks()
    assert "This request is over." in ana.now.shown[-1].text or "This request is over." in ana.new


async def test_only_who_can_find_them_is_called(ana: Person, plan: Plan) -> None:
    """A name means nothing on the other platform: in a linked community, the side of the member is asked."""
    cem = Person("Cem", ana.stage, elsewhere=True)
    await on_duty(ana.stage, cem)
    await link(ana.stage)
    await ana.uses("support")
    ana.sees("This community has nobody on duty who could write to you.")
    ben = Person("Ben", ana.stage)
    await ben.agrees()
    await grant(ana.stage, ben, "duty")
    await ana.uses("support")
    ana.sees("One person from this community is on duty")


async def test_what_was_taken_is_over_a_day_later(ana: Person, ben: Person, time: Time, plan: Plan) -> None:
    await on_duty(ana.stage, ben)
    await asks(ana)
    await ben.presses("I will write")
    await time.passes(hours=23)
    assert rows(plan)["care_ask"] == 1
    await time.passes(hours=2)
    ana.sees_not("Nobody has answered yet")
    assert rows(plan)["care_ask"] == 0
