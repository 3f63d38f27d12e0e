"""Every card and form of this feature."""

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.text import Say


def examples(_: Say) -> tuple[Card | Form, ...]:
    """None yet: this feature only reads."""
    return ()
