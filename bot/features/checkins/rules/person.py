"""The member's person: somebody outside, for low days."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A name and, perhaps, how to reach them; both as the member typed them."""

    name: str
    reach: str = ""
