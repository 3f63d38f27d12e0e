"""A guild and a workspace as one community."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.text import Say, Text
from bot.features.community.views import codes


def link(say: Say, linked: bool) -> Card:
    """What linking does, or how it stands."""
    if linked:
        return Card(say("link-title"), (Paragraph(say("link-now")), _undo(say)))
    told = (Paragraph(say("link-what")), Paragraph(say("link-leads")))
    return Card(say("link-title"), (*told, codes.choices(say, "link")))


def linked(say: Say) -> Card:
    """The organisers of both sides read it."""
    return Card(say("link-title"), (Paragraph(say("link-done")), _undo(say)))


def unlinked(say: Say, text: Text) -> Card:
    """Each side by itself again."""
    return Card(say("link-title"), (Paragraph(text),))


def _undo(say: Say) -> Part:
    return Actions((Button(say("button-unlink"), "community.unlink"),))
