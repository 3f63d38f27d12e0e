"""Something to learn, with a date beside it."""

from collections.abc import Sequence

from bot.chat.cards import Button, Card, Paragraph
from bot.chat.forms import Form, ShortText
from bot.chat.text import MemberText, Moment, Say
from bot.features.checkins.views import buttons
from bot.features.checkins.views.steps import day_question

WORDS = 120


def form(say: Say, key: str) -> Form:
    """What, and by when. `key`: the step or the feedback it comes from."""
    what = ShortText(id="what", label=say("ask-learn"), hint=say("ask-learn-hint"), required=True, at_most=WORDS)
    return Form("checkins.learn", say("form-learn"), (what, day_question(say)), say("form-learn-send"), key=key)


def kept(say: Say, what: str, at: Moment, *, ask_zone: bool, others: Sequence[Button] = ()) -> Card:
    """It has a date. `others`: what other features offer, such as somebody who knows it."""
    said = Paragraph(say("learn-kept", words=MemberText(what), at=at))
    zone = buttons.zone(say) if ask_zone else None
    asked = (Paragraph(say("reminder-zone")),) if ask_zone else ()
    return Card(None, (said, Paragraph(say("reminder-where")), *asked, *buttons.row(*others, zone)))
