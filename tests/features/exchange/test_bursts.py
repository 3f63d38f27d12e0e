"""Several messages at once, as people write them and as they come in after the bot was away: no reply is lost."""

import pytest

from conversation import Person
from touch import HEAVY


async def burst(person: Person, *texts: str) -> None:
    """All of them before the bot has sent anything."""
    for text in texts[:-1]:
        await person.stage.write(person, text)
    await person.writes(texts[-1])


async def stands_there(person: Person, text: str) -> bool:
    """Whether it is on the screen, whenever it came."""
    await person.looks()
    return any(text in shown.text for shown in person.now.shown)


@pytest.mark.usefixtures("names")
async def test_what_is_said_to_heavy_words_is_not_replaced(ana: Person) -> None:
    await burst(ana, f"{HEAVY}, tonight", "goodbye", "forget it")
    assert await stands_there(ana, "That sounded heavy.")
