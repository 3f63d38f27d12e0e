"""What several conversations begin with: grown-ups, and people who offered to be there."""

import re
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection

from bot.engine.members import people
from bot.engine.members.member import Member
from bot.features.moderation.store import helping
from bot.features.notes.store import listeners, manners
from bot.features.notes.store.listeners import Listener
from conversation import Person
from touch import account

WRITE = ("[Write a note]", "[Escribir una nota]")


async def adult(*them: Person) -> None:
    """They have agreed, are 18 or over, have been here for a month, and their clock shows UTC."""
    for person in them:
        await person.agrees()
        await does(person, _grown_up)


async def there(*them: Person, load: int = 5, start: str = "00:00", until: str = "00:00") -> None:
    """They are adults and offered to be there; all day, unless it is said."""
    for person in them:
        await adult(person)
        await offers(person, load=load, start=start, until=until)


async def offers(person: Person, *, load: int = 5, start: str = "00:00", until: str = "00:00") -> None:
    """The offer alone."""
    await does(person, lambda turn, who: listeners.keep(turn, who, Listener(who.id, load, start, until)))


async def take_notes(*them: Person) -> None:
    """They have said that they take kind notes."""
    for person in them:
        await does(person, lambda turn, who: manners.change(turn, who.id, takes=True))


async def logs(person: Person, weight: str = "stung") -> None:
    """A no, up to the card that asks what would fit now."""
    await person.uses("rejected", weight=weight)
    await person.submits(kind="job")


def knows_nothing_of(who: Person, other: Person) -> None:
    """Neither the name nor the id of somebody is on the screen. Ana Ruiz runs the bot; Bench is no name of Ben's."""
    shown = "\n".join(one.text for one in who.now.shown).replace("Ana Ruiz", "")
    assert not re.search(rf"\b{other.name}\b", shown), shown
    assert other.id not in shown


async def invited(*them: Person) -> list[Person]:
    """Those who have an invitation on their screen."""
    for person in them:
        await person.looks()
    return [person for person in them if any(label in shown.text for shown in person.now.shown for label in WRITE)]


async def does(person: Person, what: Any) -> Any:
    """`what(turn, member)` in a turn of nobody."""
    house: Any = person.stage.house  # type: ignore[attr-defined]

    def work(db: Connection) -> Any:
        turn = house.engine.base(db, f"help:{person.id}:{id(what)}")
        turn.feature = house.engine.registry.feature("notes")
        return what(turn, member(turn, person))

    return await house.engine.database.turn(work, within=20)


def member(turn: Any, person: Person) -> Member:
    """Who somebody is to the bot."""
    return people.memberships(turn.db, turn.vault, account(person))[-1]


def _grown_up(turn: Any, who: Member) -> None:
    helping.change(turn, who, adult=True, here_since=turn.now - timedelta(days=30))
    people.change(turn.db, who.lead, zone="UTC")


async def shown_in(person: Person) -> str:
    """All that stands on somebody's screen now."""
    await person.looks()
    return "\n".join(one.text for one in person.now.shown)
