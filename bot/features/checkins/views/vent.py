"""The private box, and the words kept from it."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Quote, Row
from bot.chat.forms import Choice, Form, LongText, PickOne
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.checkins.rules.rest import USUAL
from bot.features.checkins.rules.vent import Vent
from bot.features.checkins.views import buttons


def form(say: Say, entry: str) -> Form:
    """Write it out; then keep it or throw it away."""
    after = tuple(Choice(value, say(f"vent-{value}")) for value in ("keep", "throw"))
    return Form(
        name="checkins.vent",
        title=say("form-vent"),
        questions=(
            LongText(id="words", label=say("ask-vent"), hint=say("ask-vent-hint"), required=True),
            PickOne(id="after", label=say("ask-after"), choices=after, required=True),
        ),
        send=say("form-vent-send"),
        key=entry,
    )


def kept(say: Say, vent: Vent, entry: str, reminders: int = 0) -> Card:
    """The words are kept. `reminders`: how many were taken off with that."""
    offers = Actions((_throw(say, vent), buttons.rest(say, USUAL, entry)))
    return Card(None, (Paragraph(say("vent-kept")), *_off(say, reminders), offers))


def thrown(say: Say, entry: str = "", reminders: int = 0) -> Card:
    """The words are gone."""
    rest = Actions((buttons.rest(say, USUAL, entry),))
    return Card(None, (Paragraph(say("vent-thrown")), *_off(say, reminders), rest))


def shelf(say: Say, vents: Sequence[Vent], page: int, pages: int) -> Card:
    """Kept words by their date, newest first."""
    if not vents:
        return Card(say("notes-title"), (Paragraph(say("notes-none")),))
    rows = tuple(
        Row(say("list-number", number=number), Text((Moment(vent.at),))) for number, vent in enumerate(vents, start=1)
    )
    open_one = tuple(
        Button(say("button-open", number=number), "checkins.note", key=vent.id)
        for number, vent in enumerate(vents, start=1)
    )
    paging = buttons.paging(say, "checkins.notes", page, pages)
    return Card(say("notes-title"), (Facts(rows), Actions(open_one), *paging))


def note(say: Say, vent: Vent) -> Card:
    """Kept words to read again."""
    back = Button(say("button-notes"), "checkins.notes", value="0")
    written = Paragraph(say("note-written", at=Moment(vent.at)))
    return Card(None, (written, Quote(MemberText(vent.words)), Actions((_throw(say, vent), back))))


def _off(say: Say, reminders: int) -> tuple[Paragraph, ...]:
    return (Paragraph(say("reminders-off", reminders=reminders)),) if reminders else ()


def _throw(say: Say, vent: Vent) -> Button:
    return Button(say("button-throw"), "checkins.note_throw", key=vent.id, style="danger")
