"""Two accounts of one person."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Part, Row
from bot.chat.text import Say, Text
from bot.features.community.views import codes

Name = tuple[Text, Text]
"""A platform, and the name that the member has there."""


def join(say: Say, names: Sequence[Name], joined: bool) -> Card:
    """What is shared, what stays apart, and which name others see where."""
    told = (Paragraph(say("join-shared")), Paragraph(say("join-apart")), Paragraph(say("join-names")))
    shown = Facts(tuple(Row(platform, name) for platform, name in names[:10]))
    now = (Paragraph(say("join-now")), _undo(say)) if joined else ()
    return Card(say("join-title"), (*told, shown, *now, codes.choices(say, "join")))


def joined(say: Say) -> Card:
    """They are one now; both sides read it."""
    return Card(say("join-title"), (Paragraph(say("join-done")), _undo(say)))


def parted(say: Say, text: Text) -> Card:
    """Each by itself again."""
    return Card(say("join-title"), (Paragraph(text),))


def _undo(say: Say) -> Part:
    return Actions((Button(say("button-part"), "community.part"),))
