"""Conversations about what a moderator reads before others do."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.features.moderation.rules import hours
from conversation import Person, Time


async def tells(person: Person, text: str = "It took me nine months.") -> None:
    await person.uses("story")
    await person.submits(words=text)


async def test_the_author_reads_who_reads_it_and_when(ana: Person, mo: Person) -> None:
    await tells(ana)
    ana.sees(
        "A moderator reads it first", "One moderator reads what waits here, and nobody else", "No hours are set here"
    )


async def test_a_moderator_reads_it_and_passes_it_on(ana: Person, mo: Person) -> None:
    await tells(ana)
    await mo.uses("onward moderation")
    mo.sees("Something to read before it is passed on", "You see no names here")
    mo.sees_not("nine months")
    await mo.presses("Open it")
    mo.sees("It took me nine months.")
    await mo.presses("Pass it on")
    mo.sees("Passed on.")
    await ana.looks()
    ana.sees("Your story is out.")
    await mo.uses("onward moderation")
    mo.sees("Nothing waits.")


async def test_it_goes_back_with_a_reason_or_is_refused(ana: Person, mo: Person) -> None:
    await tells(ana)
    await mo.uses("onward moderation")
    await mo.presses("Open it")
    await mo.presses("Send it back")
    await mo.submits(reason="Leave the firm's name out.")
    mo.sees("Sent back to whoever wrote it")
    await ana.looks()
    ana.sees("Your story comes back.", "Leave the firm's name out.")
    await tells(ana, "Once more.")
    await mo.uses("onward moderation")
    await mo.presses("Open it")
    await mo.presses("Refuse it")
    await ana.looks()
    ana.sees("Your story stays in.")


async def test_nobody_decides_their_own(ana: Person, mo: Person) -> None:
    await tells(mo)
    mo.sees("There is no moderator here yet who could read it")
    await mo.uses("onward moderation")
    mo.sees("Nothing waits.")
    await ana.uses("become", role="moderator")
    await ana.uses("onward moderation")
    await ana.presses("Open it")
    ana.sees("It took me nine months.")


async def test_two_decide_at_once_and_one_is_first(ana: Person, mo: Person, ben: Person) -> None:
    await ben.uses("become", role="moderator")
    await tells(ana)
    for one in (mo, ben):
        await one.uses("onward moderation")
        await one.presses("Open it")
    await mo.presses("Pass it on")
    await ben.presses("Refuse it")
    ben.sees("This is done, or others are seeing to it")
    await ana.looks()
    ana.sees("Your story is out.")
    ana.sees_not("stays in")


async def test_what_is_taken_back_waits_for_nobody(ana: Person, mo: Person) -> None:
    await tells(ana)
    await mo.uses("onward moderation")
    await ana.uses("unstory")
    await mo.presses("Open it")
    mo.sees("This is done, or others are seeing to it")


async def test_after_two_days_the_author_hears_that_it_still_waits(ana: Person, mo: Person, time: Time) -> None:
    await tells(ana)
    await time.passes(hours=49)
    ana.sees("Two days have passed and no moderator has read")


async def test_the_queue_is_for_moderators(ana: Person, mo: Person) -> None:
    await tells(ana)
    await ana.uses("onward moderation")
    ana.sees_not("What waits for moderators")
    await mo.opens_home()
    mo.sees("One thing waits for moderators.")
    await mo.presses("Open the queue")
    mo.sees("Something to read")
    await ana.opens_home()
    ana.sees_not("waits for moderators")


async def test_a_foreign_or_forged_id_reads_like_a_missing_one(ana: Person, mo: Person) -> None:
    if mo.stage.name not in ("core", "postgres"):
        pytest.skip("a forged press is made on the core")
    await tells(ana)
    await mo.uses("onward moderation")
    queue = mo.now.shown[-1]
    for action in ("review", "approve_item", "return_item", "refuse_item"):
        await mo.stage.press(mo, queue, f"moderation.{action}\x00\x00{'x' * 22}")
        await mo.looks()
        assert "This is done, or others are seeing to it" in mo.now.shown[-1].text or "This is done" in mo.new


async def test_in_spanish(dora: Person, mo: Person) -> None:
    await dora.agrees()
    await tells(dora)
    dora.sees("Antes lo lee alguien de moderación", "Una persona de moderación lee lo que espera aquí")


async def test_a_moderator_who_reads_spanish(ana: Person, dora: Person) -> None:
    await dora.agrees()
    await dora.uses("become", role="moderator")
    await tells(ana)
    await dora.uses("onward moderation")
    dora.sees("Lo que espera a moderación", "Algo por leer antes de pasarlo", "Aquí no ves nombres")
    await dora.presses("Abrirlo")
    dora.sees("It took me nine months.", "[Pasarlo]", "[Devolverlo]", "[Rechazarlo]")


NIGHT = datetime(2026, 3, 3, 2, 0, tzinfo=UTC)


def test_hours_at_two_in_the_morning() -> None:
    days = list(hours.days_from(NIGHT, (0, 1, 2), "Europe/Madrid"))
    assert [day.isoweekday() for day in days] == [1, 2, 3, 1, 2]
    spans = [(datetime(2026, 3, n, 8, tzinfo=UTC), datetime(2026, 3, n, 16, tzinfo=UTC)) for n in (2, 3)]
    assert hours.around(NIGHT, spans) == (None, NIGHT + timedelta(hours=6))
    assert hours.around(NIGHT + timedelta(hours=7), spans) == (spans[1][1], None)
    assert hours.around(NIGHT, []) == (None, None)
