"""What several conversations begin with."""

from collections.abc import Iterable

from conversation import Person

SPANISH = {
    "With others here": "Con otras personas",
    "Take part": "Participar",
    "Change it": "Cambiarlo",
    "Yes, 18 or over": "Sí, 18 o más",
    "Go on": "Seguir",
    "Take part no longer": "Dejar de participar",
}


def label(person: Person, english: str) -> str:
    """A button as this person reads it."""
    return english if person.locale.startswith("en") else SPANISH[english]


async def takes_part(person: Person, **answers: str | tuple[str, ...]) -> None:
    """From their page, in one press; with other answers than the usual ones by the form."""
    await person.opens_home()
    if label(person, "Change it") not in person.buttons():
        await person.presses(label(person, "With others here"))
        await person.presses(label(person, "Take part"))
        if label(person, "Yes, 18 or over") in person.buttons():
            await person.presses(label(person, "Yes, 18 or over"))
            await person.presses(label(person, "Go on"))
    if answers:
        await person.presses(label(person, "Change it"))
        await person.submits(**answers)


def begun(person: Person, names: Iterable[str]) -> str:
    """The name of the one with whom a pair began, as this person reads it."""
    known = names.values() if isinstance(names, dict) else names
    return next(name for name in known if f"A week with {name}" in person.new)
