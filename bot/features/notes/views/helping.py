"""What somebody reads who was asked to write a note."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Part, Quote
from bot.chat.forms import Form, LongText
from bot.chat.text import MemberText, Say, Text
from bot.features.notes.rules.notes import LONGEST
from bot.features.notes.views import arrivals, hear


def invitation(say: Say, arrived: "arrivals.Arrived", shared: tuple[Text, ...]) -> Card:
    """Somebody would like to hear from someone."""
    said: list[Part] = [Paragraph(line) for line in (*arrived.above, say("invited", name=arrived.name))]
    if shared:
        said.append(Paragraph(say("invited-shared", what=hear.joined(shared))))
    if arrived.text.value:
        said += [Paragraph(say("invited-words")), Quote(arrived.text)]
    said.append(Paragraph(say("invited-once")))
    buttons = (
        Button(say("button-write"), "notes.write", key=arrived.exchange, style="primary"),
        Button(say("button-pass"), "notes.pass", key=arrived.exchange),
        arrivals.options(say, arrived),
    )
    return Card(say("invited-title"), (*said, Actions(buttons)))


def form(say: Say, name: MemberText, exchange: str) -> Form:
    """One note."""
    text = LongText(id="words", label=say("note-label"), hint=say("note-hint"), at_most=LONGEST, required=True)
    return Form("notes.heard", say("note-form"), (text,), say("button-send"), say("heard-intro", name=name), exchange)


def given(say: Say) -> Card:
    """It went."""
    return Card(None, (Paragraph(say("heard-given")),))


def passed(say: Say) -> Card:
    """Somebody else is asked."""
    return Card(None, (Paragraph(say("passed")),))


def ended(say: Say, text: MemberText | None = None) -> Card:
    """Not open any more, for whatever reason; words are given back."""
    lost = (Paragraph(say("went-nowhere")), Quote(text)) if text else ()
    ahead = Button(say("button-ahead-write"), "notes.ahead")
    return Card(None, (Paragraph(say("heard-ended")), *lost, Actions((ahead,))))


def turn(say: Say) -> Card:
    """To somebody who was helped, once: would they be there for one other?"""
    once = Button(say("button-once"), "notes.offer", "once", style="primary")
    return Card(say("turn-title"), (Paragraph(say("turn")), Actions((once,))))
