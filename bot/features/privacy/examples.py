"""Every card and form of this feature, filled: for the gallery and the contract tests."""

from datetime import UTC, datetime, timedelta

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.text import Moment, Say
from bot.features.privacy import views

OPERATOR = "Ana Ruiz"


def examples(say: Say) -> tuple[Card | Form, ...]:
    """All of them, in the language of `say`."""
    long = tuple((say(f"retention-{name}"), timedelta(days=365)) for name in ("own", "left"))
    shorter = tuple((say("retention-own"), timedelta(days=days)) for days in range(1, 15))
    files = {"txt": b"settings:\n  zone: Europe/Madrid", "json": b'{"settings": {"zone": "Europe/Madrid"}}'}
    return (
        views.show(say, views.Told(OPERATOR, "platform-slack", long + shorter)),
        views.show(say, views.Told(OPERATOR, "", long), member=False),
        views.export(say, files),
        views.export_sent(say),
        views.erase(say, OPERATOR),
        views.erase_form(say),
        views.erase_form(say, joined=True),
        views.erased(say),
        views.kept(say),
        views.warning(say, Moment(datetime(2027, 3, 2, 9, 0, tzinfo=UTC), "date")),
        views.stays(say),
    )
