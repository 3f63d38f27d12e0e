"""Conversations about what a moderator reads before it is passed on from one member to another."""

from typing import Any

import pytest

from bot.engine import exchanges
from bot.engine.exchanges import Side
from conversation import Person, Stage, Time
from features.moderation.help import knows_none_of, opens, writes
from scratch_moderated.story import GIVEN
from touch import Touch

OFFER = "Add me on Telegram, I charge 20 euros."


@pytest.fixture
async def held(names: tuple[str, str], ana: Person, ben: Person, mo: Person) -> tuple[str, str]:
    """Ben offers something for sale, and it waits."""
    await writes(ben, names[0], OFFER)
    return names


async def test_the_writer_reads_that_a_person_reads_it_first_and_when(
    held: tuple[str, str], ana: Person, ben: Person
) -> None:
    ben.sees("A moderator reads this one first.", "One moderator reads what waits here, and nobody else")
    ben.sees("No hours are set here, so it may take a while.")
    await ana.gets_not(OFFER)


async def test_a_moderator_sees_why_and_what_and_passes_it_on(
    held: tuple[str, str], ana: Person, ben: Person, mo: Person
) -> None:
    await opens(mo)
    mo.sees("it may sell, recruit, or lead away from here", f"{held[1]} wrote to the other side:", OFFER)
    knows_none_of(mo, ana, ben)
    await mo.presses("Pass it on")
    await ana.gets(f"{held[1]} writes:", OFFER)


@pytest.mark.usefixtures("held")
async def test_it_is_refused_or_goes_back_with_a_reason(ana: Person, ben: Person, mo: Person) -> None:
    await opens(mo)
    await mo.presses("Send it back")
    await mo.submits(reason="Leave the price out.")
    await ben.looks()
    ben.sees("did not pass it on", OFFER, "A moderator sends you this", "Leave the price out.")
    await ana.gets_not(OFFER)
    await mo.uses("onward moderation")
    mo.sees("Nothing waits.")


@pytest.mark.usefixtures("held")
async def test_after_two_days_without_a_moderator_the_writer_hears_it(ben: Person, time: Time) -> None:
    time.people.append(ben)
    await time.passes(hours=47)
    ben.sees_not("Two days have passed")
    await time.passes(hours=2)
    ben.sees("Two days have passed and no moderator has read what you wrote.")


@pytest.mark.usefixtures("held")
async def test_neither_side_decides_what_they_are_part_of(ana: Person, ben: Person, mo: Person) -> None:
    for party in (ana, ben):
        await party.uses("become", role="moderator")
        await party.uses("onward moderation")
        party.sees("Nothing waits.")
    await mo.uses("onward moderation")
    mo.sees("Something to read before it is passed on")


@pytest.mark.usefixtures("held")
async def test_once_the_exchange_has_ended_there_is_nothing_to_decide(ana: Person, ben: Person, mo: Person) -> None:
    await mo.uses("onward moderation")
    await ben.presses("Options")
    await ben.presses("End this conversation")
    await ben.presses("Yes, end it")
    await mo.presses("Open it")
    mo.sees("This is done, or others are seeing to it")


async def test_a_link_to_meet_at_passes_between_own_names_only(
    touch: Touch, names: tuple[str, str], ana: Person, ben: Person
) -> None:
    await writes(ben, names[0], "We meet at https://meet.example/abc")
    await ana.gets_not("meet.example")
    await ben.presses("Options")
    await ben.presses("End this conversation")
    await ben.presses("Yes, end it")
    assert await touch.between(ana, ben, "Ana R.", "Ben B.") is not None
    await writes(ben, "Ana R.", "Here: https://meet.example/abc")
    ben.sees("On its way")
    await ana.gets("Here: https://meet.example/abc")


async def test_the_link_that_was_given_in_the_form_passes_and_no_other(
    touch: Touch, names: tuple[str, str], ana: Person, ben: Person
) -> None:
    await ben.presses("Options")
    await ben.presses("End this conversation")
    await ben.presses("Yes, end it")
    opened = await touch.does(_about_a_story, touch, ana, ben)
    await ana.stage.settle()
    hers = opened.seats[0].name.value
    await writes(ben, hers, f"The second picture on {GIVEN} is the best one.")
    ben.sees("On its way")
    await writes(ben, hers, "Look at https://example.org/mine instead.")
    ben.sees("A moderator reads this one first.")


async def test_honest_words_pass(names: tuple[str, str], ana: Person, ben: Person, mo: Person) -> None:
    await writes(ben, names[0], "Put your phone number at the top, and give the budget of 20,000 euros.")
    ben.sees("On its way")
    await ana.gets("Put your phone number at the top")


@pytest.mark.usefixtures("channel")
async def test_with_the_channel_gone_each_moderator_hears_that_something_waits(
    names: tuple[str, str], ben: Person, mo: Person, stage: Stage
) -> None:
    if stage.name not in ("core", "postgres"):
        pytest.skip("a channel is closed on the core")
    stage.closed_dms.add("moderators")  # type: ignore[attr-defined]
    await writes(ben, names[0], OFFER)
    await mo.gets("Something waits for a moderator.", "[Open the queue]")


async def test_whoever_asks_whether_an_offer_is_real_is_not_held(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person
) -> None:
    hers, his = names
    await writes(
        ana, his, "Someone wrote to me “pay 60 for the background check and you start Monday”. Is that normal?"
    )
    ana.sees("On its way")
    await ben.gets("pay 60 for the background check")
    await writes(ben, hers, "Me llegó lo mismo: “paga 60 por los antecedentes y empiezas el lunes”. ¿Eso es normal?")
    ben.sees("On its way")


async def test_an_offer_in_words_that_no_list_knows_is_read_first(
    names: tuple[str, str], ana: Person, ben: Person
) -> None:
    await writes(ben, names[0], "we look for people who accept payments, a tenth is yours")
    ben.sees("A moderator reads this one first.")
    await ana.gets_not("a tenth is yours")


def _about_a_story(turn: Any, touch: Touch, one: Person, other: Person) -> Any:
    sides = [Side(touch.member(turn, who)) for who in (one, other)]
    return exchanges.open_between(turn, "story.story", "", *sides)
