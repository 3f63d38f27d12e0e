"""Somebody who takes part, and what they set."""

from msgspec import Struct

FEWEST = 4
"""People who take part before the first pairs are made."""
LENGTHS = ("week", "month", "either")
LANGUAGES = ("en", "es", "fr", "de", "pt")
WEEKS = {"week": 1, "month": 4}


class Taker(Struct, frozen=True):
    """`id` is the membership; `person` leads their joined accounts. `name` is theirs, "" for a pen name alone.

    `left_out` counts the rounds that had nobody for them since their last pair.
    """

    id: str
    person: str
    length: str
    languages: tuple[str, ...]
    name: str = ""
    left_out: int = 0


def lengths(one: Taker) -> tuple[str, ...]:
    """How long they would like it to be, what they chose first."""
    return tuple(WEEKS) if one.length == "either" else (one.length,)


def agreed_length(one: Taker, other: Taker) -> str:
    """The shortest that both chose."""
    return next((length for length in WEEKS if length in lengths(one) and length in lengths(other)), "week")
