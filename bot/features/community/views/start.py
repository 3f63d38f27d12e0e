"""The root card: who runs this, its doors, and what waits."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.limits import BUTTONS_IN_A_ROW
from bot.chat.text import Say, Text

MOST_DOORS = 10


@dataclass(frozen=True)
class Way:
    """A command that can be opened by a button."""

    command: str
    label: Text


def start(say: Say, operator: str, ways: Sequence[Way], waits: tuple[Part, ...] = ()) -> Card:
    """The card to start from, then what waits for the reader."""
    parts = (Paragraph(say("start-what")), Paragraph(say("start-who", operator=operator)))
    return Card(say("start-title"), (*parts, *doors(ways), *waits))


def nobody_reads(say: Say, ways: Sequence[Way], first: tuple[Part, ...] = ()) -> Card:
    """The answer to free words in a private chat; `first` is what the writer reads before all else."""
    parts = (Paragraph(say("words-nobody")), Paragraph(say("words-heavy")), Paragraph(say("words-doors")))
    return Card(say("words-title"), (*first, *parts, *doors(ways)))


def doors(ways: Sequence[Way]) -> tuple[Actions, ...]:
    """The commands as rows of buttons."""
    buttons = tuple(Button(way.label, "community.open", way.command) for way in ways[:MOST_DOORS])
    starts = range(0, len(buttons), BUTTONS_IN_A_ROW)
    return tuple(Actions(buttons[i : i + BUTTONS_IN_A_ROW]) for i in starts)
