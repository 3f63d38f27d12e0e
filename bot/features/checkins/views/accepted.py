"""A role was accepted: what has ended, and what may become of all this."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.text import Say
from bot.features.checkins.views import buttons


def ended(say: Say, own: Sequence[str], others: Sequence[Button]) -> Card:
    """Everything has ended. `own` names what can be done with what is kept ("export"), `others` how to help."""
    keep = Button(say("button-accepted-keep"), "checkins.accepted_keep")
    doors = tuple(Button(say(f"button-accepted-{name}"), f"privacy.{name}") for name in own)
    parts = (Paragraph(say("accepted")), Paragraph(say("accepted-kept")), Actions((keep, *doors)))
    help_out = (Paragraph(say("accepted-help")), Actions(tuple(others)[:5])) if others else ()
    return Card(say("accepted-title"), (*parts, *help_out, *buttons.row(_again(say))))


def kept(say: Say) -> Card:
    """All of it stays."""
    return Card(None, (Paragraph(say("accepted-stays")), *buttons.row(_again(say))))


def back(say: Say) -> Card:
    """They are looking again."""
    return Card(None, (Paragraph(say("accepted-back")), Actions((Button(say("button-waits"), "checkins.waits"),))))


def _again(say: Say) -> Button:
    return Button(say("button-looking-again"), "checkins.looking")
