"""Who is there before a conversation about interviews: grown up, here for long enough, offering to interview."""

from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.engine.turn import Turn
from bot.features.interviews.rules import slots
from bot.features.interviews.rules.kinds import KINDS, Terms
from bot.features.interviews.store import interviewers
from bot.features.moderation.store import helping
from conversation import Person
from touch import Touch

ENGLISH = {
    "Puedo a esa hora": "I can then",
    "Pasar": "Pass",
    "Dónde quedamos": "Where we meet",
    "Anotarlo": "Write it down",
    "No vino nadie": "Nobody came",
    "Anularla": "Call it off",
    "Otra hora": "Another time",
    "Pausa de una semana": "Pause for a week",
}
SPANISH = {english: spanish for spanish, english in ENGLISH.items()}
NAMES = ("Ben", "Cem", "Dora")


async def grown(touch: Touch, person: Person, zone: str | None = "Europe/Madrid") -> Person:
    """They have agreed, are 18 or over, came two months ago, and the bot knows their clock."""
    await person.agrees()
    await touch.as_member(person, _grown, zone)
    return person


async def interviews(touch: Touch, person: Person, **terms: Any) -> Person:
    """They interview."""
    known = {"kinds": KINDS, "languages": ("en",), "name": f"{person.name} B."}
    await touch.as_member(person, _interviews, Terms(**{**known, **terms}))
    return person


async def three(touch: Touch, stage: Any, zone: str = "Atlantic/Azores") -> dict[str, Person]:
    """Three who interview for everything, on another clock; one of them reads Spanish."""
    found = {name: Person(name, stage, locale="es-ES" if name == "Dora" else "en-US") for name in NAMES}
    for person in found.values():
        await interviews(touch, await grown(touch, person, zone))
    return found


async def asks(person: Person, *times: str, **answers: Any) -> None:
    """The whole form, page by page."""
    await person.uses("feedback interview")
    first = {"kind": "talk", "field": "care", "level": "early", "language": "en"}
    await person.submits(**{**first, **{name: answers[name] for name in first if name in answers}})
    await person.submits(times=times, name=answers.get("name", "Ana R."))


def slot(person: Person, days: int, clock: str = "18:30", zone: str = "Europe/Madrid") -> str:
    """The word of a half-hour so many days from now, as the form has it."""
    today = person.stage.clock.now().astimezone(ZoneInfo(zone)).date()
    at = datetime.combine(today + timedelta(days=days), time.fromisoformat(clock), ZoneInfo(zone))
    return slots.code(at.astimezone(UTC))


def label(person: Person, english: str) -> str:
    """A button as this person reads it."""
    return SPANISH[english] if person.locale.startswith("es") else english


async def holder(people: Any, english: str = "I can then") -> Person:
    """Whoever sees that button now."""
    for person in people:
        await person.looks()
        if any(text == label(person, english) for shown in person.now.shown for text, _ in shown.buttons):
            found: Person = person
            return found
    raise AssertionError(f"nobody sees {english!r}")


def _grown(turn: Turn, zone: str | None) -> None:
    helping.change(turn, turn.me, adult=True, here_since=turn.now - timedelta(days=60))
    if zone:
        turn.change(zone=zone, quiet_from="22:00", quiet_until="08:00")


def _interviews(turn: Turn, terms: Terms) -> None:
    interviewers.keep(turn, terms)
