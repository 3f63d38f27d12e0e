"""What reaches a reader: a note, or thanks for one."""

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Paragraph, Quote
from bot.chat.forms import Form, LongText
from bot.chat.text import MemberText, Say, Text
from bot.features.notes.rules.notes import LONGEST


class Arrived(Struct, frozen=True):
    """Something that was written: in which exchange, which piece, by which name; `above` stands over it."""

    exchange: str
    piece: str
    name: MemberText
    text: MemberText
    above: tuple[Text, ...] = ()


def note(say: Say, arrived: Arrived, key: str = "note-from") -> Card:
    """`key` is "note-from", or "note-ahead" for one that was written before it was needed."""
    over = [Paragraph(line) for line in (*arrived.above, say(key, name=arrived.name))]
    buttons = (
        Button(say("button-thanks"), "notes.thanks", key=arrived.exchange),
        Button(say("button-thanks-words"), "notes.thanks_words", key=arrived.exchange),
        options(say, arrived),
    )
    return Card(None, (*over, Quote(arrived.text), Paragraph(say("no-reply")), Actions(buttons)))


def thanks(say: Say, arrived: Arrived) -> Card:
    """Somebody says thank you, perhaps with words."""
    over = [Paragraph(line) for line in (*arrived.above, say("thanks-from", name=arrived.name))]
    words = [Quote(arrived.text)] if arrived.text.value else []
    return Card(None, (*over, *words, Actions((options(say, arrived),))))


def options(say: Say, arrived: Arrived) -> Button:
    """Report, block: about the words where there are any."""
    if arrived.text.value:
        return Button(say("button-options"), "exchange.options", "piece", arrived.piece)
    return Button(say("button-options"), "exchange.options", "exchange", arrived.exchange)


def thanks_form(say: Say, name: MemberText, exchange: str) -> Form:
    """Words that go with it."""
    text = LongText(id="words", label=say("thanks-label"), at_most=LONGEST, required=True)
    intro = say("thanks-intro", name=name)
    return Form("notes.thanks", say("thanks-form"), (text,), say("button-send"), intro, exchange)


def said(say: Say, key: str) -> Card:
    """One sentence."""
    return Card(None, (Paragraph(say(key)),))
