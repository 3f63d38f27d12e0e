"""The member's person: somebody outside, for low days."""

from msgspec import Struct


class Person(Struct, frozen=True):
    """A name and, perhaps, how to reach them; both as the member typed them."""

    name: str
    reach: str = ""
