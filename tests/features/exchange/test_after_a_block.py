"""Conversations about a block that finds something on its way: another exchange, a held piece, an introduction."""

from typing import Any

import pytest
from sqlalchemy import update

from bot.engine import exchanges
from bot.engine.schema.people import person
from conversation import Person, Time
from features.exchange.talk import writes
from touch import OFFER, Touch

ENDED = "This conversation has ended."


async def _asleep(touch: Touch, who: Person) -> None:
    """Their quiet hours have begun, and they did nothing for an hour: what comes waits until the morning."""
    await Time(who.stage, [who]).passes(minutes=61)

    def work(turn: Any) -> None:
        asleep = update(person).where(person.c.id == touch.member(turn, who).lead)
        turn.db.execute(asleep.values(zone="UTC", quiet_from="08:00", quiet_until="20:00"))

    await touch.does(work)


async def _introduced_while_asleep(touch: Touch, ana: Person, ben: Person) -> None:
    """Both want it; the card has not reached Ben yet."""
    await ben.presses("Options")
    await ben.presses("Introduce us")
    await ben.presses("Introduce us")
    await _asleep(touch, ben)
    await ana.presses("Options")
    await ana.presses("Introduce us")
    await ana.presses("Introduce us")
    await ben.gets_not("You both wanted to be introduced.")


@pytest.mark.usefixtures("names")
async def test_a_block_ends_every_exchange_between_the_two(touch: Touch, ana: Person, ben: Person) -> None:
    second = await touch.between(ana, ben)
    assert second is not None
    his = second.seats[1].name.value
    await _asleep(touch, ben)
    await writes(ana, his, "You will never find anything.")
    await writes(ana, his, f"There is {OFFER} here.")
    held = (await touch.as_member(ana, exchanges.held))[0]
    first = (await touch.as_member(ben, exchanges.mine))[0]
    await touch.as_member(ben, exchanges.block, first)
    assert not await touch.as_member(ana, exchanges.release, held.id)
    await Time(ben.stage, [ana, ben]).passes(hours=12)
    ben.sees_not("You will never find anything.", OFFER)
    assert await touch.as_member(ana, exchanges.mine) == []


async def test_a_block_after_the_end_stops_what_is_on_its_way_too(
    touch: Touch, names: tuple[str, str], ana: Person, ben: Person
) -> None:
    await _asleep(touch, ben)
    await writes(ana, names[1], "You will never find anything.")
    one = (await touch.as_member(ben, exchanges.mine))[0]
    await touch.as_member(ana, exchanges.end, one, "ended")
    await touch.as_member(ben, exchanges.block, one)
    await Time(ben.stage, [ana, ben]).passes(hours=12)
    ben.sees_not("You will never find anything.")


@pytest.mark.usefixtures("names")
async def test_an_introduction_on_its_way_is_stopped(touch: Touch, ana: Person, ben: Person) -> None:
    await _introduced_while_asleep(touch, ana, ben)
    one = (await touch.as_member(ana, exchanges.mine))[0]
    await touch.as_member(ana, exchanges.block, one)
    await Time(ben.stage, [ana, ben]).passes(hours=12)
    ben.sees(ENDED)
    ben.sees_not("You both wanted to be introduced.")


@pytest.mark.usefixtures("names")
async def test_an_introduction_does_not_outlive_who_erased_everything(touch: Touch, ana: Person, ben: Person) -> None:
    await _introduced_while_asleep(touch, ana, ben)
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    await Time(ben.stage, [ben]).passes(hours=12)
    ben.sees(ENDED)
    ben.sees_not("You both wanted to be introduced.")
