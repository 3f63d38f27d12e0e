"""Ana asks; five others read. On every stage."""

import pytest

from conversation import Person, Stage, Time
from features.feedback.people import full_house, grown
from touch import Touch


@pytest.fixture
def touch(stage: Stage) -> Touch:
    return Touch(stage.house)  # type: ignore[attr-defined]


@pytest.fixture
async def ana(stage: Stage, touch: Touch) -> Person:
    return await grown(touch, Person("Ana", stage))


@pytest.fixture
async def readers(stage: Stage, touch: Touch) -> dict[str, Person]:
    return await full_house(touch, stage)


@pytest.fixture
def time(stage: Stage, ana: Person, readers: dict[str, Person]) -> Time:
    return Time(stage, [ana, *readers.values()])
