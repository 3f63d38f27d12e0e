"""The open exchanges on the member's page."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Paragraph, Part
from bot.chat.text import Say
from bot.features.exchange.views import buttons
from bot.features.exchange.views.people import Partner


def page(say: Say, partners: Sequence[Partner]) -> tuple[Part, ...]:
    """Nothing where there is none."""
    rows = (Actions((buttons.write(say, one), _options(say, one))) for one in partners)
    return (Paragraph(say("home", many=len(partners))), *rows) if partners else ()


def _options(say: Say, partner: Partner) -> Button:
    return buttons.options(say, partner)
