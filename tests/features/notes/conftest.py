"""Ana has had a no; five others offered to be there."""

import pytest

from conversation import Person, Stage, Time
from features.notes.help import adult, there

HELPERS = ("Ben", "Cem", "Dora", "Eli", "Mo")


@pytest.fixture
async def ana(stage: Stage) -> Person:
    """A job seeker, 18 or over."""
    person = Person("Ana", stage)
    await adult(person)
    return person


@pytest.fixture
def five(stage: Stage) -> list[Person]:
    """Five others whom the bot has not met."""
    return [Person(name, stage, locale="es-ES" if name == "Dora" else "en-US") for name in HELPERS]


@pytest.fixture
async def helpers(five: list[Person]) -> list[Person]:
    """The same, who offered to be there, all day."""
    await there(*five)
    return five


@pytest.fixture
def time(stage: Stage, ana: Person, five: list[Person]) -> Time:
    return Time(stage, [ana, *five])
