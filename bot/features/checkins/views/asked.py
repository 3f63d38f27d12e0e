"""After asking an employer for feedback."""

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.text import Moment, Say
from bot.features.checkins.rules.step import Step
from bot.features.checkins.views import facts


def question(say: Say, step: Step) -> Card:
    """Did anything come?"""
    offers = (
        Button(say("button-heard"), "checkins.heard", key=step.entry),
        Button(say("button-none-came"), "checkins.none_came", key=step.id),
        Button(say("button-wait-longer"), "checkins.wait_longer", key=step.id),
    )
    return Card(None, (Paragraph(say("asked")), Actions(offers)))


def closed(say: Say, entry: str) -> Card:
    """Nothing came, and that is how it mostly goes."""
    heard = Button(say("button-heard"), "checkins.heard", key=entry)
    said = (Paragraph(say("asked-closed")), Paragraph(facts.never_told(say)))
    return Card(None, (*said, Actions((heard,))))


def waits(say: Say, at: Moment) -> Card:
    """Another week."""
    return Card(None, (Paragraph(say("asked-waits", at=at)),))
