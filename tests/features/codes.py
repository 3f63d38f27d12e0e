"""Codes on a screen."""

import re

from conversation import Person

SPELLED = re.compile(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b")
EXAMPLE = "ABCD-EFGH"
"""What the form says a code looks like."""


def code_of(person: Person) -> str:
    """The code that is new on somebody's screen."""
    return [code for code in SPELLED.findall(person.new) if code != EXAMPLE][-1]


async def makes_code(person: Person, command: str) -> str:
    """Use the command, and make a code."""
    await person.uses(command)
    await person.presses("Make a code")
    return code_of(person)


async def types(person: Person, command: str, code: str) -> None:
    """Use the command, and type a code."""
    await person.uses(command)
    await person.presses("I have a code")
    await person.submits(code=code)
