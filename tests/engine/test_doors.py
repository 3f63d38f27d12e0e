"""What a door asks first, and what is said when nothing can be saved."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.people import Caller
from bot.chat.responses import Reply, Response
from bot.chat.text import MemberText, Say, words
from bot.engine.feature import Command, Door, Feature, Finding, discover
from bot.engine.house import Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.screening import HEALTH, vet
from bot.engine.turn import Turn
from conversation import Person
from stages.core_stage import CoreStage

WORDING = "".join(f"command-{name} = A {name}\n" for name in ("lamp", "boat", "submarine")) + "light = A light\n"


def _card(text: str, *parts: Part) -> Card:
    return Card(None, (Paragraph(words(text)), *parts))


def lamp(turn: Turn, used: CommandUsed) -> Response:
    return Reply(_card("lit", Actions((Button(words("Row"), "harbour.row"),))))


def boat(turn: Turn, used: CommandUsed) -> Response:
    return Reply(_card("aboard"))


def ticket(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    return None if turn.me.language == "es" else Reply(_card("A ticket first."))


def aid(say: Say, text: MemberText, by: Caller) -> tuple[Part, ...]:
    return (Paragraph(say("light")),) if "dark" in text.value else ()


def suspicious(turn: Turn, text: MemberText) -> Finding | None:
    if "boom" in text.value:
        raise ValueError(text.value)
    return Finding(hold="rum") if "rum" in text.value else None


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[CoreStage]:
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "en.ftl").write_text(WORDING)
    harbour = Feature(
        name="harbour",
        commands=(
            Command("lamp", lamp, open=True, standing=lambda say, event: Card(None, (Paragraph(say("light")),))),
            Command("boat", boat, needs=("ticket",)),
            Command("submarine", boat, needs=("nobody knows",)),
        ),
        buttons={"row": Door(boat, needs=("ticket",))},
        meets={"ticket": ticket},
        aid=aid,
        vet=suspicious,
        folder=tmp_path,
    )
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    clock = MovableClock()
    house = await build(plan, clock, [*discover(), harbour])
    yield CoreStage(house, clock)
    await house.close()


async def test_a_door_asks_for_what_it_needs_first(stage: CoreStage) -> None:
    ana = Person("Ana", stage)
    await ana.agrees()
    await ana.uses("boat")
    ana.sees("A ticket first.")
    await ana.uses("lamp")
    await ana.presses("Row")
    ana.sees("A ticket first.")
    await ana.uses("break")
    await ana.presses("Language")
    await ana.submits(language="es")
    await ana.uses("boat")
    ana.sees("aboard")


async def test_a_need_that_nobody_knows_is_never_met(stage: CoreStage) -> None:
    ana = Person("Ana", stage)
    await ana.agrees()
    await ana.uses("submarine")
    ana.sees_not("aboard")


async def test_some_doors_answer_while_the_database_does_not(stage: CoreStage) -> None:
    ana = Person("Ana", stage)
    stage.house.engine.deadline = 0
    await ana.uses("lamp")
    ana.sees("A light")
    await ana.uses("mine")
    ana.sees("nothing was saved")


async def test_a_heavy_text_is_answered_without_a_turn(stage: CoreStage) -> None:
    ana, ben = Person("Ana", stage), Person("Ben", stage)
    await ben.writes("it is dark in here")
    ben.sees("A light")
    await ana.agrees()
    stage.house.engine.deadline = 0
    await ana.writes("so dark")
    ana.sees("A light", "nothing was saved")


async def test_what_could_not_be_read_is_held_and_health_turns_red(stage: CoreStage) -> None:
    before = HEALTH.failures

    def look(db: object) -> list[str]:
        turn = Turn(stage.house.engine.base(db, "event"), None, None)  # type: ignore[arg-type]
        return [finding.hold for text in ("tea", "rum", "boom") for finding in vet(turn, MemberText(text))]

    assert await stage.house.engine.database.turn(look) == ["rum", "unread"]
    assert HEALTH.failures == before + 1
    HEALTH.failures = before
