"""What the plan adds to cards of entries."""

from bot.chat.cards import Actions, Button, Paragraph, Part
from bot.chat.text import Say
from bot.features.checkins.views import buttons


def of_entry(say: Say, organisation: str, number: int) -> tuple[Part, ...]:
    """Which try this was at its organisation, and the way there."""
    again = (Paragraph(say("entry-again", number=number)),) if number > 1 else ()
    there = Button(say("button-org"), "checkins.org", key=organisation) if organisation else None
    return (*again, *buttons.row(there))


def of_list(say: Say) -> tuple[Actions, ...]:
    """The end of the search, where it has one."""
    return (Actions((accept(say),)),)


def accept(say: Say) -> Button:
    """A role was accepted."""
    return Button(say("button-accepted"), "checkins.accepted")
