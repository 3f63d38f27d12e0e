"""Every card and form of this feature, filled: for the gallery and the contract tests."""

from datetime import UTC, datetime

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.text import Moment, Say
from bot.features.privacy import views

OPERATOR = "Ana Ruiz"


def examples(say: Say) -> tuple[Card | Form, ...]:
    """All of them, in the language of `say`."""
    return (
        views.show(say, OPERATOR, "platform-slack"),
        views.show(say, OPERATOR, member=False),
        views.export(say, b'{"settings": {"zone": "Europe/Madrid"}}', b"settings:\n  zone: Europe/Madrid"),
        views.export_sent(say),
        views.erase(say, OPERATOR),
        views.erase_form(say),
        views.erased(say),
        views.kept(say),
        views.warning(say, Moment(datetime(2027, 3, 2, 9, 0, tzinfo=UTC), "date")),
        views.stays(say),
    )
