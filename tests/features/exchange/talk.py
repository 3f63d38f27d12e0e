"""What several conversations begin with."""

from conversation import Person


async def writes(person: Person, to: str, text: str) -> None:
    """By the form."""
    await person.presses(f"Write to {to}")
    await person.submits(text=text)
