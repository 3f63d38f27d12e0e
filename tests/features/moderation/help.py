"""What several conversations begin with."""

import re
from typing import Any

from conversation import Person


async def adult(person: Person) -> Person:
    """They have agreed, and are 18 or over."""
    await person.agrees()
    await person.uses("meet")
    await person.presses("Yes, 18 or over" if person.locale.startswith("en") else "Sí, 18 o más")
    return person


async def moderator(person: Person) -> Person:
    """They have agreed, and were made a moderator."""
    await person.agrees()
    await person.uses("become", role="moderator")
    return person


async def writes(person: Person, to: str, text: str) -> None:
    """To the other side, by the form."""
    await person.presses(f"Write to {to}")
    await person.submits(text=text)


async def reports(person: Person, what: str = "unkind", **more: Any) -> None:
    """The last thing that was written to them."""
    await person.presses("Options")
    await person.presses("Report this message")
    await person.submits(what=what, **more)


async def opens(moderator: Person) -> None:
    """The first thing in the queue."""
    await moderator.uses("onward moderation")
    await moderator.presses("Open it")


def knows_none_of(who: Person, *others: Person) -> None:
    """Neither a name nor an id of theirs is new on the screen. A pen name such as Bench is no name of Ben's."""
    for other in others:
        assert not re.search(rf"\b{other.name}\b", who.new), who.new
        assert other.id not in who.new
