"""Conversations about asking somebody on duty for a message: who reads what, and how it ends."""

from typing import Any

from bot.engine.members.communities import Duty
from conversation import Person, Time
from organised import ALWAYS, at, grant, name, revoke, settle

OFFICE = Duty((0, 1, 2, 3, 4), "08:00", "10:00")
"""Conversations begin on Monday 2 March 2026 at 09:00 UTC."""
HI = "asked for someone to write to them."


async def on_duty(stage: Any, *people: Person, hours: Duty = OFFICE) -> None:
    for person in people:
        await person.agrees()
        await grant(stage, person, "duty")
    await settle(stage, duty=hours, zone="UTC")


async def all_look(time: Time) -> None:
    for person in time.people:
        await person.looks()


async def asks(person: Person) -> None:
    await person.uses("support")
    await person.presses("Ask someone to message me")
    await person.presses("Send it")


async def test_one_on_duty_takes_it_and_the_other_reads_so(ana: Person, ben: Person, time: Time) -> None:
    cem = Person("Cem", ana.stage)
    await on_duty(ana.stage, ben, cem)
    time.people += [ben, cem]
    await ana.uses("support")
    ana.sees("2 people from this community are on duty until " + at(ana, "2026-03-02 10:00"))
    await ana.presses("Ask someone to message me")
    ana.sees("The people on duty in this community get this one sentence:", f"{name(ana)} asked for")
    ana.sees("None of your words go with it, and nothing about why.", "three times in twenty minutes")
    await ben.looks()
    ben.sees_not(HI)
    await ana.presses("Send it")
    ana.sees("If nobody has answered in twenty minutes, the bot tells you.")
    await all_look(time)
    ben.sees("Onward: something you asked for", f"{name(ana)} {HI}", "Nothing else was passed on")
    cem.sees(HI)
    await ben.presses("I will write")
    ben.sees("Please write to", name(ana), "They know that it is you.")
    await all_look(time)
    ana.sees(f"{name(ben)} saw that you asked")
    cem.sees("Someone else on duty is writing to them.")
    cem.sees_not("[I will write]")
    await ben.presses("Done")
    ben.sees("This request is over.")
    await time.passes(hours=3)
    ana.sees_not("Nobody has answered")
    ben.sees_not(HI)


async def test_three_calls_in_twenty_minutes_and_then_the_truth(ana: Person, ben: Person, time: Time) -> None:
    await on_duty(ana.stage, ben)
    time.people.append(ben)
    await asks(ana)
    await ben.looks()
    ben.sees(HI)
    for minutes in (7, 7):
        await time.passes(minutes=minutes)
        ben.sees(HI)
        ana.sees_not("Nobody has answered yet")
    await time.passes(minutes=6)
    ben.sees_not(HI)
    ana.sees(
        "Nobody has answered yet. That says nothing about you.",
        "findahelpline.com",
        "again " + at(ana, "2026-03-03 08:00"),
    )
    await time.passes(minutes=50)
    ben.sees_not(HI)
    await time.passes(hours=22)
    ben.sees(HI)
    await ben.presses("I will write")
    await all_look(time)
    ana.sees(f"{name(ben)} saw that you asked")


async def test_it_can_be_taken_back(ana: Person, ben: Person, time: Time) -> None:
    await on_duty(ana.stage, ben)
    time.people.append(ben)
    await asks(ana)
    await all_look(time)
    await ana.uses("mine")
    ana.sees("You asked for someone to write to you.")
    await ana.presses("Take it back")
    ana.sees("Your request is gone.")
    await ben.looks()
    ben.sees("This request is over. There is nothing for you to do.")
    await time.passes(minutes=25)
    ben.sees_not(HI)
    ana.sees_not("Nobody has answered")
    await ana.uses("mine")
    ana.sees_not("You asked for someone")


async def test_outside_the_hours_every_sentence_is_true(ana: Person, ben: Person, time: Time) -> None:
    """Two in the night, one moderator, nobody on duty."""
    await on_duty(ana.stage, ben)
    await grant(ana.stage, ben, "moderator")
    time.people.append(ben)
    await time.passes(hours=17)
    await ana.uses("support")
    ana.sees("Nobody from this community is on duty now. The next hours begin " + at(ana, "2026-03-03 08:00"))
    await ana.presses("Ask someone to message me")
    ana.sees("Nobody gets it before then.")
    await ana.presses("Send it")
    ana.sees("The people on duty get it " + at(ana, "2026-03-03 08:00"), "a line is the surer way")
    await time.passes(hours=5)
    ben.sees_not(HI)
    ana.sees_not("Nobody has answered")
    await time.passes(hours=1)
    ben.sees(HI)


async def test_where_nobody_has_the_role_nothing_is_offered(ana: Person) -> None:
    await ana.uses("support")
    ana.sees("This community has nobody on duty who could write to you.")
    assert "Ask someone to message me" not in ana.buttons()
    await settle(ana.stage, duty=ALWAYS, zone="UTC")
    await ana.uses("support")
    ana.sees("This community has nobody on duty who could write to you.")


async def test_who_gives_it_back_is_not_called_again(ana: Person, ben: Person, time: Time) -> None:
    cem = Person("Cem", ana.stage)
    await on_duty(ana.stage, ben, cem)
    time.people += [ben, cem]
    await asks(ana)
    await all_look(time)
    await ben.presses("I will write")
    await ben.presses("I can't after all")
    ben.sees("The person who asked is told. If others are on duty")
    await all_look(time)
    ana.sees(f"{name(ben)} cannot write to you after all.", "The others on duty are being asked now.")
    cem.sees(HI)
    ben.sees_not(HI)


async def test_in_spanish(ana: Person, dora: Person, time: Time) -> None:
    await on_duty(ana.stage, dora)
    time.people.append(dora)
    await asks(ana)
    await all_look(time)
    dora.sees(f"{name(ana)} pidió que alguien le escriba.", "No se pasó nada más")
    await dora.presses("Le escribo yo")
    dora.sees("Le escribes tú")
    await dora.uses("support")
    dora.sees("Personas que escuchan", "En esta comunidad no hay nadie de guardia que pueda escribirte.")


async def test_a_stranger_agrees_first_and_comes_back(ana: Person, ben: Person, time: Time) -> None:
    cem = Person("Cem", ana.stage)
    await on_duty(ana.stage, cem)
    await ben.uses("support")
    await ben.presses("Ask someone to message me")
    ben.sees("Before we start", "one encrypted note with dates")
    await ben.presses("Agree")
    ben.sees("People who listen")
    await ben.presses("Ask someone to message me")
    await ben.presses("Send it")
    await cem.looks()
    cem.sees(f"{name(ben)} {HI}")


async def test_only_who_has_the_role_may_take_it(ana: Person, ben: Person, time: Time) -> None:
    await on_duty(ana.stage, ben)
    await asks(ana)
    await ben.looks()
    await revoke(ana.stage, ben, "duty")
    await ben.presses("I will write")
    ben.sees_not(f"Write to {name(ana)}")
    await ana.looks()
    ana.sees_not("saw that you asked")


async def test_erasing_oneself_ends_it(ana: Person, ben: Person, time: Time) -> None:
    await on_duty(ana.stage, ben)
    await asks(ana)
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    await ben.looks()
    ben.sees("This request is over. There is nothing for you to do.")
