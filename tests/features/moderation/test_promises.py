"""What the bot promises people about each other (docs/promises.md), with all features at work."""

import re
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.engine.house import Plan
from bot.engine.registry import Registry
from conversation import Person, Time
from features.moderation.help import knows_none_of, moderator, opens, reports, writes
from stored import everything
from touch import Touch

HEAVY = "I have the pills here and I am going to kill myself tonight"
CARE = ("pills", "carry this alone", "life is in danger")


async def looks(*people: Person) -> None:
    for person in people:
        await person.looks()


async def test_what_others_see_was_chosen_by_its_author(names: tuple[str, str], ana: Person, ben: Person) -> None:
    _, his = names
    await ana.uses("rejected", kind="job")
    await ana.submits(weight="stung", organisation="Harbour & Sons", note="a note of my own")
    await ana.writes("just thinking aloud")
    await writes(ana, his, "Would you read my letter?")
    await ben.looks()
    ben.sees("Would you read my letter?")
    ben.sees_not("Harbour", "a note of my own", "thinking aloud")


async def test_a_partner_never_learns_who_you_are_from_the_bot(
    names: tuple[str, str], ana: Person, ben: Person, time: Time
) -> None:
    hers, his = names
    await writes(ana, his, "Would you read my letter?")
    await writes(ben, hers, "Gladly.")
    await ben.presses("Options")
    await ben.uses("mine")
    await ben.uses("privacy export")
    await ana.presses("Options")
    await ana.presses("End this conversation")
    await time.passes(days=1)
    await looks(ana, ben)
    for one, other in ((ana, ben), (ben, ana)):
        shown = "\n".join(shown.text for shown in one.now.shown).replace("Ana Ruiz", "")
        assert not re.search(rf"\b{other.name}\b", shown), shown
        assert other.id not in shown


@pytest.mark.usefixtures("channel")
async def test_moderators_learn_who_somebody_is_only_by_a_logged_unsealing(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person
) -> None:
    hers, _ = names
    await writes(ben, hers, "You will never get a job with this.")
    await reports(ana)
    await opens(mo)
    await mo.presses("Take it")
    await mo.uses("onward moderation")
    await mo.uses("mine")
    for shown in mo.now.shown:
        mo.before.pop(shown.ref, None)
    knows_none_of(mo, ben)


@pytest.mark.usefixtures("channel")
async def test_what_the_detector_saw_stays_in_the_private_conversation(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person, plan: Plan
) -> None:
    _, his = names
    await ana.uses("rejected")
    await ana.submits(kind="job", note=HEAVY)
    ana.sees("carry this alone")
    await ana.presses(f"Write to {his}")
    await ana.submits(text=HEAVY)
    eli = await moderator(Person("Eli", ana.stage))
    await looks(ben, mo, eli)
    for other in (ben, mo, eli):
        for shown in other.now.shown:
            assert not any(word in shown.text for word in CARE), shown.text
    if ana.stage.name == "core":
        assert b"urgent" not in everything(plan)


async def test_what_the_bot_cannot_do_now_it_says_in_a_sentence(ana: Person, touch: Touch) -> None:
    house: Any = touch.house
    registry: Registry = house.engine.registry
    house.engine.deadline = 0
    for name in registry.commands:
        await ana.uses(name)
        assert len(ana.new.split()) > 3, name
        ana.sees_not("Traceback", "Error", "None")
    house.engine.deadline = 20

    def broken(db: Connection) -> None:
        db.exec_driver_sql("ALTER TABLE checkins_entry RENAME TO gone_for_now")

    await house.engine.database.turn(broken, within=5)
    await ana.uses("mine")
    ana.sees("Something went wrong on my side. Nothing was saved.")
