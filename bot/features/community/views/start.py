"""The root card: who runs this, its doors, and what waits."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph, Part
from bot.chat.limits import BUTTONS_IN_A_ROW
from bot.chat.text import Say, Text

MOST_DOORS = 10


class Way(Struct, frozen=True):
    """A command that can be opened by a button."""

    command: str
    label: Text


def start(say: Say, operator: str, ways: Sequence[Way], waits: tuple[Part, ...] = ()) -> Card:
    """The card to start from, then what waits for the reader."""
    parts = (Paragraph(say("start-what")), Paragraph(say("start-who", operator=operator)))
    return Card(say("start-title"), (*parts, *doors(ways), *waits))


def nobody_reads(say: Say, ways: Sequence[Way]) -> Card:
    """The answer to free words in a private chat."""
    parts = (Paragraph(say("words-nobody")), Paragraph(say("words-heavy")), Paragraph(say("words-doors")))
    return Card(say("words-title"), (*parts, *doors(ways)))


def after_heavy_words(say: Say, first: tuple[Part, ...], ways: Sequence[Way]) -> Card:
    """The same to heavy words: `first` stands before all else, under no title, and few doors follow it."""
    return Card(None, (*first, Divider(), Paragraph(say("words-nobody")), *doors(ways)))


def doors(ways: Sequence[Way]) -> tuple[Actions, ...]:
    """The commands as rows of buttons."""
    buttons = tuple(Button(way.label, "community.open", way.command) for way in ways[:MOST_DOORS])
    starts = range(0, len(buttons), BUTTONS_IN_A_ROW)
    return tuple(Actions(buttons[i : i + BUTTONS_IN_A_ROW]) for i in starts)
