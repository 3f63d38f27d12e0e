"""Being introduced: asked for by one side, agreed to by both."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Quote
from bot.chat.forms import Form, ShortText
from bot.chat.text import MemberText, Person, Say, Text
from bot.features.exchange.views import buttons
from bot.features.exchange.views.people import Partner

LONGEST = 200
"""Characters of how somebody is found."""


def sure(say: Say, partner: Partner) -> Card:
    """What happens when both agree."""
    back = Button(say("button-back"), "exchange.options", "back", partner.exchange)
    said = Paragraph(say("introduce-sure", name=partner.name))
    return Card(None, (said, Actions((_yes(say, partner), back))))


def asked(say: Say, partner: Partner) -> Card:
    """The other side would like it."""
    said = Paragraph(say("introduce-asked", name=partner.name))
    return Card(None, (said, Actions((_yes(say, partner), buttons.options(say, partner)))))


def waits(say: Say, partner: Partner) -> Card:
    """Until the other side agrees too, if they do."""
    return Card(None, (Paragraph(say("introduce-waits", name=partner.name)),))


def form(say: Say, partner: Partner) -> Form:
    """How they are found, where the platform cannot show one to the other."""
    reach = ShortText(id="reach", label=say("reach-label"), hint=say("reach-hint"), at_most=LONGEST, required=True)
    intro = say("reach-intro", name=partner.name)
    return Form("exchange.introduce", say("reach-form"), (reach,), say("form-send"), intro, partner.exchange)


def introduced(say: Say, partner: Partner, person: Person | None, reach: MemberText | None) -> Card:
    """Both agreed: who the other one is."""
    said = say("introduced", name=partner.name)
    found = Paragraph(Text((*said.spans, " ", person))) if person else Paragraph(said)
    quoted = (Quote(reach),) if reach else ()
    return Card(None, (found, *quoted, buttons.both(say, partner)))


def both_know(say: Say, partner: Partner) -> Card:
    """To whom agreed second: the card is on its way."""
    return Card(None, (Paragraph(say("introduce-done", name=partner.name)),))


def _yes(say: Say, partner: Partner) -> Button:
    return Button(say("button-introduce"), "exchange.introduce_yes", key=partner.exchange, style="primary")
