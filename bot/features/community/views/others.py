"""What people here do for each other."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.text import Say, Text


class Ways(Struct, frozen=True):
    """The ways into one thing that others are part of, and what it is."""

    what: Text | None
    doors: tuple[Button, ...]


def door(say: Say) -> Button:
    """From the member's page."""
    return Button(say("button-others"), "community.others")


def card(say: Say, ways: Sequence[Ways]) -> Card:
    """Each with a sentence of its own."""
    parts = tuple(part for one in ways for part in _one(one))
    return Card(say("others-title"), parts or (Paragraph(say("others-none")),))


def _one(one: Ways) -> tuple[Part, ...]:
    what = (Paragraph(one.what),) if one.what else ()
    return (*what, Actions(one.doors))
