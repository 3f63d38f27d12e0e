"""Conversations about who may meet others and who may help."""

import pytest

from conversation import Person, Stage, Time


async def test_the_age_is_asked_once_and_the_door_opens(ana: Person) -> None:
    await ana.uses("meet")
    ana.sees("Are you 18 or over?", "Only your yes or no is kept")
    await ana.presses("Yes, 18 or over")
    ana.sees("Somebody waves back.")
    await ana.uses("doors")
    await ana.presses("Wave")
    ana.sees("Somebody waves back.")


async def test_a_button_is_there_to_go_on_with(ana: Person) -> None:
    await ana.uses("doors")
    await ana.presses("Wave")
    await ana.presses("Yes, 18 or over")
    ana.sees("You are not asked again")
    await ana.presses("Go on")
    ana.sees("Somebody waves back.")


async def test_under_18_the_door_stays_shut_and_says_what_is_open(ana: Person) -> None:
    await ana.uses("meet")
    await ana.presses("No")
    ana.sees("starts at 18", "your own log", "a helpline")
    await ana.uses("help")
    ana.sees_not("Somebody waves back.")
    ana.sees("starts at 18")
    await ana.presses("Log a no")
    ana.has_form("What was it?")


async def test_the_answer_is_in_the_export_and_nothing_else_about_age(ana: Person, stage: Stage) -> None:
    if stage.name not in ("core", "postgres"):
        pytest.skip("an export is read on the core")
    await ana.uses("meet")
    await ana.presses("No")
    await ana.uses("privacy export")
    card = list(stage.desks[ana.id].cards.values())[-1]  # type: ignore[attr-defined]
    document = next(part for part in card.parts if getattr(part, "name", "").endswith(".json"))
    assert b'"adult": false' in document.content
    assert b"meet" not in document.content


async def test_helping_opens_after_two_weeks(ana: Person, time: Time) -> None:
    await ana.uses("help")
    await ana.presses("Yes, 18 or over")
    if ana.stage.name != "discord":
        ana.sees("Helping opens after two weeks in the community")
        await time.passes(days=14)
        await ana.uses("help")
    ana.sees("Somebody waves back.")


async def test_organisers_can_say_yes_first_and_take_the_role_away_in_one_press(
    ana: Person, ben: Person, time: Time
) -> None:
    await ana.uses("become", role="organiser")
    await time.passes(days=15)
    await ana.uses("meet")
    await ana.uses("doors")
    await organiser_form(ana, "yes")
    ana.sees("Nobody is waiting for a yes.")
    await ben.uses("help")
    ben.sees("the organisers agree before someone helps")
    await ben.presses("Ask the organisers")
    ben.sees("The organisers know that you want to help")
    await ana.looks()
    ana.sees("One person asks to help and waits for a yes.")
    await organiser_form(ana, "yes", ben.stage.pick(ben))
    ana.sees("may not help now")
    await ana.presses("Say yes")
    await ben.uses("help")
    ben.sees("Somebody waves back.")
    await organiser_form(ana, "no", ben.stage.pick(ben))
    ana.sees("may help now")
    await ana.presses("Take the role away")
    await ben.uses("help")
    ben.sees("Helping is not open to you at the moment")


async def organiser_form(person: Person, approval: str, who: str = "") -> None:
    await person.opens_home()
    await person.presses("Who may help")
    await person.presses("Change the rules")
    await person.submits(approval=approval, **({"who": who} if who else {}))
