"""Every card and form of this feature."""

from bot.chat.cards import Card, Paragraph
from bot.chat.forms import Form
from bot.chat.text import Say


def examples(say: Say) -> tuple[Card | Form, ...]:
    """What the reader is, in words."""
    return (Card(say("about-title"), (Paragraph(say("about-reading")),)),)
