"""Writing to the other side: the form, and what became of it."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Quote
from bot.chat.forms import Form, LongText
from bot.chat.text import MemberText, Say
from bot.features.exchange.views.people import Partner


def form(say: Say, partner: Partner) -> Form:
    """Words for one person. `key` is the exchange's."""
    return _form(say, "exchange.write", partner, partner.exchange)


def change_form(say: Say, partner: Partner, piece: str) -> Form:
    """The same for a piece that waits for its writer's decision."""
    return _form(say, "exchange.change", partner, piece)


def sent(say: Say, partner: Partner) -> Card:
    """It is on its way."""
    return Card(None, (Paragraph(say("sent", name=partner.name)),))


def asked(say: Say, partner: Partner, piece: str) -> Card:
    """The writer decides."""
    decisions = (
        Button(say("button-send"), "exchange.send", key=piece),
        Button(say("button-change"), "exchange.change", key=piece),
        Button(say("button-keep"), "exchange.keep", key=piece),
    )
    return Card(say("asked-title"), (Paragraph(say("asked", name=partner.name)), Actions(decisions)))


def held(say: Say, partner: Partner) -> Card:
    """A moderator reads it first."""
    return Card(None, (Paragraph(say("held", name=partner.name)),))


def kept(say: Say) -> Card:
    """The writer kept it back."""
    return Card(None, (Paragraph(say("kept")),))


def not_waiting(say: Say) -> Card:
    """It was decided already."""
    return Card(None, (Paragraph(say("not-waiting")),))


def went_nowhere(say: Say, why: str, text: MemberText | None = None) -> Card:
    """`why` is "ended", "many", "one-way" or "unknown"; the words are given back."""
    kept_words = (Paragraph(say("went-nowhere")), Quote(text)) if text else ()
    return Card(None, (Paragraph(say(why)), *kept_words))


def _form(say: Say, name: str, partner: Partner, key: str) -> Form:
    text = LongText(id="text", label=say("text-label"), required=True)
    intro = say("form-intro", name=partner.name)
    return Form(name, say("form-title"), (text,), say("form-send"), intro, key)
