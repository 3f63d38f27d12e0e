"""Ana asks; three others interview, on another clock. On every stage."""

import pytest

from conversation import Person, Stage, Time
from features.interviews.people import grown, three
from touch import Touch


@pytest.fixture
def touch(stage: Stage) -> Touch:
    return Touch(stage.house)  # type: ignore[attr-defined]


@pytest.fixture
async def ana(stage: Stage, touch: Touch) -> Person:
    return await grown(touch, Person("Ana", stage))


@pytest.fixture
async def others(stage: Stage, touch: Touch) -> dict[str, Person]:
    return await three(touch, stage)


@pytest.fixture
def time(stage: Stage, ana: Person, others: dict[str, Person]) -> Time:
    return Time(stage, [ana, *others.values()])
