"""Several at the same moment, on SQLite and on PostgreSQL: a request is served once."""

import asyncio

import pytest

from bot.engine.house import Plan
from conversation import Person, Shown, Time
from features.feedback.people import asks, partner
from stages.core_stage import CoreStage
from stored import rows

TAKE = {"en": "I will read it", "es": "La leo"}


@pytest.fixture(params=["core", "postgres"])
def where(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_of_all_who_take_it_at_once_one_has_it(
    stage: CoreStage, plan: Plan, ana: Person, readers: dict[str, Person], time: Time
) -> None:
    await asks(ana)
    await ana.presses("Send under a pen name")
    await time.passes(hours=8)  # the circle is wider: several are asked at the same time
    for _ in range(3):
        await time.passes(minutes=16)
    asked = [(one, *found) for one in readers.values() if (found := invitation(one))]
    assert len(asked) > 1

    await asyncio.gather(*(stage.press(one, shown, ref) for one, shown, ref in [*asked, *asked]))
    await stage.settle()
    screens = {one.name: "\n".join(shown.text for shown in (await stage.screen(one)).shown) for one, *_ in asked}
    winners = [one for one, *_ in asked if any(yours in screens[one.name] for yours in ("It is yours", "Es tuya"))]
    assert len(winners) == 1
    await ana.looks()
    assert ana.now.shown[-1].text.count("reads it now") <= 1
    assert count(plan, "exchange") == count(plan, "feedback_review") == 1
    assert count(plan, "piece") == 1

    (winner,) = winners
    await winner.looks()
    await winner.presses(f"{'Escribir a' if winner.name == 'Dora' else 'Write to'} {other(winner)}")
    await winner.submits(text="Line one is clear.")
    await ana.gets("Line one is clear.")
    for one, *_ in asked:
        if one is not winner:
            await one.gets_not("Dear team, I build software for libraries.")


async def test_taken_back_and_taken_at_once_is_one_of_both(
    stage: CoreStage, plan: Plan, ana: Person, readers: dict[str, Person]
) -> None:
    await asks(ana)
    await ana.presses("Send under a pen name")
    for one in readers.values():
        await one.looks()
    reader, shown, ref = next((one, *found) for one in readers.values() if (found := invitation(one)))
    sent = next(one for one in reversed(ana.now.shown) if "Take it back" in dict(one.buttons))
    back = dict(sent.buttons)["Take it back"]
    await asyncio.gather(stage.press(reader, shown, ref), stage.press(ana, sent, back))
    await stage.settle()
    await reader.looks()
    await ana.looks()
    open_ones = sum("Dear team" in shown.text for shown in reader.now.shown)
    assert open_ones in (0, 1)
    assert count(plan, "feedback_review") in (0, 1)
    assert not ("Taken back" in ana.now.shown[-1].text and any("It is yours" in s.text for s in reader.now.shown[-1:]))


def invitation(person: Person) -> tuple[Shown, str] | None:
    """What asks them, and its button."""
    return next(
        ((shown, ref) for shown in person.now.shown for label, ref in shown.buttons if label in TAKE.values()), None
    )


def other(person: Person) -> str:
    return partner(person, "Escribir a " if person.name == "Dora" else "Write to ")


def count(plan: Plan, table: str) -> int:
    return rows(plan)[table]
