"""Codes at their edges: wrong, used, late, too many, one's own; and what is shared once accounts are joined."""

import pytest

from bot.engine.house import Plan
from conversation import Person, Time
from features.codes import makes_code, types
from stored import everything

WRONG = "That code does not work: it is wrong, was used, or is older than ten minutes."


@pytest.fixture
async def other(ben: Person) -> Person:
    """A second account of Ana's."""
    await ben.agrees()
    return ben


async def test_a_code_works_once(ana: Person, other: Person) -> None:
    code = await makes_code(ana, "onward join")
    await types(other, "onward join", code)
    other.sees("Your accounts are joined now")
    await other.presses("Undo")
    await types(other, "onward join", code)
    other.sees(WRONG)


async def test_a_code_of_eleven_minutes_is_like_a_wrong_one(ana: Person, other: Person, time: Time) -> None:
    code = await makes_code(ana, "onward join")
    await time.passes(minutes=11)
    await types(other, "onward join", code)
    other.sees(WRONG)
    await types(other, "onward join", "ZZZZ-2222")
    other.sees(WRONG)


async def test_a_new_code_ends_the_older_one(ana: Person, other: Person) -> None:
    old = await makes_code(ana, "onward join")
    new = await makes_code(ana, "onward join")
    await types(other, "onward join", old)
    other.sees(WRONG)
    await types(other, "onward join", new)
    other.sees("Your accounts are joined now")


async def test_five_wrong_codes_are_enough_for_an_hour(ana: Person, other: Person, time: Time) -> None:
    for number in range(5):
        await types(other, "onward join", f"AAAA-AAA{'ABCDE'[number]}")
        other.sees(WRONG)
    code = await makes_code(ana, "onward join")
    await types(other, "onward join", code)
    other.sees("Several codes did not work")
    await time.passes(minutes=61)
    await types(other, "onward join", await makes_code(ana, "onward join"))
    other.sees("Your accounts are joined now")


async def test_nobody_joins_themselves_or_twice(ana: Person, other: Person) -> None:
    code = await makes_code(ana, "onward join")
    await types(ana, "onward join", code)
    ana.sees("Enter it on the other one")
    await types(other, "onward join", code)
    await types(other, "onward join", await makes_code(ana, "onward join"))
    other.sees("joined already")


async def test_a_code_is_kept_as_a_keyed_hash_only(ana: Person, plan: Plan) -> None:
    code = await makes_code(ana, "onward join")
    kept = everything(plan)
    assert code.encode() not in kept
    assert code.replace("-", "").encode() not in kept


async def test_what_was_stopped_stays_stopped_for_both_and_afterwards(ana: Person, other: Person) -> None:
    await stops_rests(other)
    await types(other, "onward join", await makes_code(ana, "onward join"))
    await ana.uses("break")
    ana.sees("One kind is paused")
    await other.presses("Undo")
    for person in (ana, other):
        await person.uses("break")
        person.sees("One kind is paused")


async def test_erasing_the_account_that_leads_leaves_the_other_its_settings(ana: Person, other: Person) -> None:
    await other.uses("break")
    await other.presses("Time zone")
    await other.submits(city="Madrid")
    await types(other, "onward join", await makes_code(ana, "onward join"))
    await stops_rests(ana)
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(which="this", word="erase")
    await other.uses("break")
    other.sees("Madrid", "One kind is paused")
    await other.uses("onward join")
    other.sees_not("Your accounts are joined.")


async def stops_rests(person: Person) -> None:
    await person.uses("break")
    await person.presses("What can be stopped")
    await person.presses("Stop these")
    person.sees("stopped, until you turn it on")
