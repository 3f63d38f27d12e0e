"""Whether direct messages arrive."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.text import Say


def hello(say: Say) -> Card:
    """The first message, short: it shows where the bot writes."""
    return Card(say("hello-title"), (Paragraph(say("hello")),))


def closed(say: Say, how_to_open: str) -> tuple[Part, ...]:
    """On the root card: nothing arrives, and how to change that. `how_to_open` is the key of a sentence."""
    again = Button(say("button-test"), "community.test", style="primary")
    how = (Paragraph(say(how_to_open)),) if how_to_open else ()
    return (Paragraph(say("closed")), *how, Actions((again,)))


def tested(say: Say) -> Card:
    """A message is on its way."""
    return Card(say("hello-title"), (Paragraph(say("tested")),))
