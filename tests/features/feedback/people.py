"""Who is there before a conversation about feedback: grown up, here for long enough, offering to read."""

from datetime import timedelta
from typing import Any

from bot.engine.members import roles
from bot.engine.turn import Turn
from bot.features.feedback.rules.kinds import KINDS, About
from bot.features.feedback.rules.load import Terms
from bot.features.feedback.store import members
from bot.features.moderation.store import helping
from conversation import Person
from touch import Touch

SOFTWARE = About("software", "early", ("en",))
LETTER = "Dear team, I build software for libraries."
LONG_AGO = timedelta(days=60)
NAMES = ("Ben", "Cem", "Dora", "Eli", "Mo")
COORDINATORS = ("Eli", "Mo")


async def grown(touch: Touch, person: Person) -> Person:
    """They have agreed, are 18 or over and came two months ago."""
    await person.agrees()
    await touch.as_member(person, _grown)
    return person


async def offers(touch: Touch, person: Person, about: About = SOFTWARE, **terms: Any) -> Person:
    """They give feedback."""
    await touch.as_member(person, _offers, about, Terms(**{"kinds": KINDS, **terms}))
    return person


async def coordinates(touch: Touch, person: Person) -> Person:
    """They are a coordinator."""
    await touch.as_member(person, lambda turn: roles.grant(turn.db, turn.me, "coordinator", turn.now))
    return person


async def full_house(touch: Touch, stage: Any) -> dict[str, Person]:
    """Five who read everything, two of them coordinators."""
    found = {name: Person(name, stage, locale="es-ES" if name == "Dora" else "en-US") for name in NAMES}
    for person in found.values():
        await offers(touch, await grown(touch, person))
    for name in COORDINATORS:
        await coordinates(touch, found[name])
    return found


async def asks(person: Person, kind: str = "letter", **answers: str) -> None:
    """Up to the preview."""
    await person.uses("feedback ask")
    given = {
        "kind": kind,
        "question": "Does the first line say what I do?",
        "text": "Dear team, I build software for libraries.",
    }
    await person.submits(field="software", level="early", **{**given, **answers})


async def invited(*those: Person) -> Person:
    """Whoever of these holds an invitation now."""
    for person in those:
        await person.looks()
        if any(text in ("I will read it", "La leo") for shown in person.now.shown for text, _ in shown.buttons):
            return person
    raise AssertionError("nobody was asked")


def partner(person: Person, label: str = "Write to ") -> str:
    """The name of the other side, as it stands on a button."""
    await_label = next(
        text for shown in reversed(person.now.shown) for text, _ in shown.buttons if text.startswith(label)
    )
    return await_label.removeprefix(label)


def _grown(turn: Turn) -> None:
    helping.change(turn, turn.me, adult=True, here_since=turn.now - LONG_AGO)


def _offers(turn: Turn, about: About, terms: Terms) -> None:
    members.set_about(turn, about)
    members.set_terms(turn, terms)
