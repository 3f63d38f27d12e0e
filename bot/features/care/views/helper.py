"""What somebody on duty reads: a name, and nothing about why."""

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.text import Person, Say


def alert(say: Say, who: Person, ask: str) -> Card:
    """Somebody asked. `ask` is the id of the request."""
    said = (Paragraph(say("ask-sentence", person=who)), Paragraph(say("alert-what")), Paragraph(say("alert-how")))
    take = Actions((Button(say("button-take"), "care.take", key=ask, style="primary"),))
    return Card(say("alert-title"), (*said, take))


def yours(say: Say, who: Person, ask: str) -> Card:
    """They write to them."""
    buttons = (
        Button(say("button-done"), "care.done", key=ask, style="primary"),
        Button(say("button-give-back"), "care.give_back", key=ask),
    )
    said = (Paragraph(say("take-what", person=who)), Paragraph(say("take-after")))
    return Card(say("take-title"), (*said, Actions(buttons)))


def told(say: Say, name: str) -> Card:
    """How it stands now: "done", "gave-back", "alert-taken", "alert-over"."""
    return Card(say(f"{name}-title"), (Paragraph(say(name)),))
