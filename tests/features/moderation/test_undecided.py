"""Conversations about what no moderator decides: nobody waits in silence, and the number of readers betrays nobody."""

import pytest

from conversation import Person, Time
from features.moderation.help import adult, opens, reports, writes
from touch import Touch

UNKIND = "You will never get a job with this."


async def made_organiser(name: str, beside: Person) -> Person:
    person = Person(name, beside.stage)
    await person.agrees()
    await person.uses("become", role="organiser")
    return person


async def test_after_two_days_the_reporter_and_the_organisers_hear_that_it_waits(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person, time: Time
) -> None:
    cem = await made_organiser("Cem", ana)
    await ben.uses("become", role="organiser")
    await writes(ben, names[0], UNKIND)
    await reports(ana)
    time.people += [cem, ben]
    await time.passes(hours=47)
    ana.sees_not("Two days have passed")
    await time.passes(hours=2)
    ana.sees("Two days have passed and no moderator has decided about your report.", "[Support]")
    cem.sees("A report has waited for two days", "You are not shown it.", "[Roles]")
    cem.sees_not(UNKIND)
    ben.sees_not("A report")
    await cem.presses("Roles")
    cem.sees("moderator")


async def test_nothing_is_said_once_it_is_decided(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person, time: Time
) -> None:
    await writes(ben, names[0], UNKIND)
    await reports(ana)
    await opens(mo)
    await mo.presses("Take it")
    await mo.presses("Close: no harm")
    await mo.presses("Send 1")
    await time.passes(hours=49)
    ana.sees_not("Two days have passed")


async def test_an_appeal_that_nobody_hears_is_said_too(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person, time: Time
) -> None:
    await writes(ben, names[0], UNKIND)
    await reports(ana)
    await opens(mo)
    await mo.presses("Take it")
    await mo.presses("Stop this pen name")
    await mo.presses("Send 1")
    await mo.presses("Send 1")
    await time.passes(hours=40)
    await ben.presses("Say how I see it")
    await ben.submits(words="I meant the font.")
    time.people.append(ben)
    await time.passes(hours=20)
    ben.sees_not("Two days have passed")
    await time.passes(hours=29)
    ben.sees("Two days have passed and no moderator has decided about what you wrote.")


async def test_at_the_end_the_reporter_hears_that_nobody_decided(
    names: tuple[str, str], ana: Person, ben: Person, time: Time
) -> None:
    await writes(ben, names[0], UNKIND)
    await reports(ana)
    seen = []
    for _ in range(13):
        await time.passes(days=7)
        seen.append(ana.new)
    assert sum("No moderator decided about your report in 90 days" in text for text in seen) == 1


async def test_in_spanish(ana: Person, dora: Person, ben: Person, time: Time, touch: Touch) -> None:
    await adult(dora)
    opened = await touch.between(dora, ben)
    assert opened is not None
    await writes(ben, opened.seats[0].name.value, "Así nunca.")
    await dora.presses("Opciones")
    await dora.presses("Reportar este mensaje")
    await dora.submits(what="unkind")
    dora.sees("Aún no hay aquí nadie de moderación")
    time.people.append(dora)
    await time.passes(hours=49)
    dora.sees("Han pasado dos días y nadie de moderación ha decidido sobre tu reporte.", "[Apoyo]")


@pytest.mark.parametrize("partner_moderates", [True, False])
async def test_the_number_of_readers_does_not_say_that_the_partner_is_one(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person, eli: Person, partner_moderates: bool
) -> None:
    """Ana knows that there are two moderators; what she reads is the same whether Ben is one of them or not."""
    if partner_moderates:
        await ben.uses("become", role="moderator")
        await eli.uses("mine")
        await eli.presses("Leave: moderator")
    hers, his = names
    await writes(ana, his, "I can do it for 50 euros, add me on Telegram")
    await ana.looks()
    ana.sees("2 moderators read what waits here, and nobody else")
    await writes(ben, hers, UNKIND)
    await reports(ana)
    ana.sees("2 moderators read what waits here, and nobody else")
