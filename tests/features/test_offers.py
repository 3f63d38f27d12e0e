"""What opens as people come: no dead buttons before, one word to the organisers afterwards. On the bare core."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chat.cards import Card, Paragraph
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response
from bot.chat.text import Text, words
from bot.engine.feature import Command, Door, Feature, Offer, discover
from bot.engine.house import Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.turn import BaseTurn, Turn
from conversation import Person, Time
from stages.core_stage import CoreStage

WANTED = 2
WORDING = """
command-bake = Bake together
offer-bake = Bake
offer-taste = Taste something
role-baker = baker
lacks = { $many } more bakers
"""


def bake(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    return Reply(Card(None, (Paragraph(words("The oven is warm.")),)))


def bakers(turn: BaseTurn) -> Text | None:
    lacking = WANTED - len(turn.holders("baker"))
    return turn.registry.wording.say(turn.feature.name, "en")("lacks", many=lacking) if lacking > 0 else None


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[CoreStage]:
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "en.ftl").write_text(WORDING)
    bakery = Feature(
        name="bakery",
        commands=(Command("bake", bake, shortcut=True, offer="bake"),),
        buttons={"taste": Door(bake, offer="taste")},
        offers={"bake": Offer("bake", bakers, pinned=4), "taste": Offer("bakery.taste", bakers, 2, ("checkins.feel",))},
        roles=("baker", "moderator"),
        folder=tmp_path,
    )
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    clock = MovableClock()
    house = await build(plan, clock, [*discover(), bakery])
    yield CoreStage(house, clock)
    await house.close()


@pytest.fixture
async def mo(stage: CoreStage) -> Person:
    mo = Person("Mo", stage, manages=True)
    await mo.uses("onward setup")
    await mo.presses("Agree")
    await mo.presses("Who runs it")
    await mo.submits(name="Second Mondays")
    return mo


async def give(mo: Person, *people: Person, role: str = "baker") -> None:
    for person in people:
        await mo.uses("onward roles")
        await mo.presses("Give a role")
        await mo.submits(member=person.id, roles=(role,))


async def agreed(stage: CoreStage, *names: str) -> list[Person]:
    people = [Person(name, stage) for name in names]
    for person in people:
        await person.agrees()
    return people


async def test_before_it_opens_there_is_no_button_and_setup_says_what_is_missing(stage: CoreStage, mo: Person) -> None:
    (ana,) = await agreed(stage, "Ana")
    assert "Bake together" not in ana.buttons()
    await ana.uses("bake")
    ana.sees("This opens once enough people are here. Still missing: 2 more bakers.")
    mo.sees("Bake: opens once enough people are here. Still missing: 2 more bakers.", "There are no moderators yet")
    await give(mo, mo)
    await mo.uses("onward setup")
    mo.sees("Bake: opens once enough people are here. Still missing: 1 more bakers.", "baker (1)")


async def test_a_card_of_another_feature_shows_it_once_it_is_open(stage: CoreStage, mo: Person) -> None:
    (ana,) = await agreed(stage, "Ana")
    await ana.uses("rejected", weight="stung")
    await ana.submits(kind="job")
    assert "Taste something" not in ana.buttons()
    await give(mo, mo, ana)
    await ana.uses("rejected", weight="stung")
    await ana.submits(kind="job")
    await ana.presses("Taste something")
    ana.sees("The oven is warm.")


async def test_once_it_is_open_everything_shows_it(stage: CoreStage, mo: Person) -> None:
    (ana,) = await agreed(stage, "Ana")
    await give(mo, mo, ana)
    await ana.uses("onward")
    await ana.presses("Bake together")
    ana.sees("The oven is warm.")
    await mo.uses("onward setup")
    mo.sees_not("Bake: opens once", "Taste something: opens once")


async def test_organisers_hear_once_that_a_new_message_is_worth_it(stage: CoreStage, mo: Person) -> None:
    ana, ben = await agreed(stage, "Ana", "Ben")
    await mo.uses("onward setup")
    await mo.presses("Start message")
    await mo.submits(channel="general")
    assert "Log a no" in mo.buttons()
    assert "Bake" not in mo.buttons()
    await give(mo, ana, ben)
    mo.sees("More has opened here: Taste something, Bake.")
    await Time(stage, [mo]).passes(days=2)
    mo.sees_not("More has opened here")
    await mo.presses("Start message")
    await mo.submits(channel="general")
    pinned = [label for label in mo.buttons() if label in ("Log a no", "Bake", "Taste something")]
    assert pinned == ["Log a no", "Taste something", "Bake"]


async def test_a_stranger_goes_on_with_the_button_they_pressed(stage: CoreStage, mo: Person) -> None:
    (ana,) = await agreed(stage, "Ana")
    await give(mo, mo, ana)
    await mo.uses("onward setup")
    await mo.presses("Start message")
    await mo.submits(channel="general")
    eli = Person("Eli", stage)
    await eli.presses("Taste something")
    eli.sees("Before we start")
    await eli.presses("Agree")
    eli.sees("The oven is warm.")


async def test_three_moderators_are_enough(stage: CoreStage, mo: Person) -> None:
    ana, ben = await agreed(stage, "Ana", "Ben")
    await give(mo, ana, ben, role="moderator")
    await mo.uses("onward setup")
    mo.sees("There are 2 moderators. Three is a good number")
    await give(mo, mo, role="moderator")
    await mo.uses("onward setup")
    mo.sees_not("Three is a good number")


async def test_a_channel_that_cannot_be_posted_to_is_named(stage: CoreStage, mo: Person) -> None:
    await mo.presses("Start message")
    await mo.submits(channel="cellar")
    mo.sees("was not posted: the bot may not post there. Missing: the permission View Channel.")
    await mo.uses("onward setup")
    mo.sees("Not posted")
