"""An organiser, and a moderator who is none."""

import pytest

from conversation import Person, Stage
from organised import grant


@pytest.fixture
async def mo(stage: Stage) -> Person:
    """An organiser, by what the platform says of them."""
    person = Person("Mo", stage, manages=True)
    await person.agrees()
    return person


@pytest.fixture
async def eli(stage: Stage) -> Person:
    """A moderator."""
    person = Person("Eli", stage)
    await person.agrees()
    await grant(stage, person, "moderator")
    return person
