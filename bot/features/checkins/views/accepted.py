"""A role was accepted: what has ended, and what may become of all this."""

from collections.abc import Mapping, Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.limits import BUTTONS_IN_A_ROW
from bot.chat.text import Say
from bot.features.checkins.views import buttons


def ended(say: Say, own: Sequence[str], helping: Mapping[str, str], offered: Sequence[Button] = ()) -> Card:
    """Everything has ended.

    `own` names what can be done with what is kept ("export"); `helping` maps a label to what it opens in another
    feature, and `offered` is what others put beside it.
    """
    others = (*(Button(say(f"button-accepted-{name}"), action) for name, action in helping.items()), *offered)
    keep = Button(say("button-accepted-keep"), "checkins.accepted_keep")
    doors = tuple(Button(say(f"button-accepted-{name}"), f"privacy.{name}") for name in own)
    parts = (Paragraph(say("accepted")), Paragraph(say("accepted-kept")), Actions((keep, *doors)))
    help_out = (Paragraph(say("accepted-help")), Actions(others[:BUTTONS_IN_A_ROW])) if others else ()
    return Card(say("accepted-title"), (*parts, *help_out, *buttons.row(_again(say))))


def kept(say: Say) -> Card:
    """All of it stays."""
    return Card(None, (Paragraph(say("accepted-stays")), *buttons.row(_again(say))))


def back(say: Say) -> Card:
    """They are looking again."""
    return Card(None, (Paragraph(say("accepted-back")), Actions((Button(say("button-waits"), "checkins.waits"),))))


def _again(say: Say) -> Button:
    return Button(say("button-looking-again"), "checkins.looking")
