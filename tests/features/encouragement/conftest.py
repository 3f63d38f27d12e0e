"""An organiser, and what is posted in the channel that everybody reads."""

import pytest

from conversation import Person, Stage


@pytest.fixture
async def mo(stage: Stage) -> Person:
    """An organiser of a community whose clock is New York's."""
    person = Person("Mo", stage, manages=True)
    await person.uses("onward setup")
    await person.presses("Agree")
    await person.presses("Who runs it")
    await person.submits(name="Second Mondays")
    await person.presses("Time zone")
    await person.submits(city="New York")
    return person
