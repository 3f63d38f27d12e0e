"""Looking back at an entry: two boxes, three honest questions, the shelf of what went right, ninety days later."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Part, Quote, Row
from bot.chat.forms import Choice, Form, LongText, PickOne, ShortText
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.reflection import HONEST, NO, NOT_THIS_TIME, YES, Reflection, asks_honestly
from bot.features.checkins.views import buttons, lines
from bot.features.checkins.views.lifts import Lifts
from bot.features.checkins.views.lifts import parts as lift_parts

ONCE_RIGHT = 1000


def form(say: Say, entry: Entry) -> Form:
    """What went right, and one thing to change."""
    return Form(
        name="checkins.reflect",
        title=say("form-reflect"),
        questions=(
            LongText(id="right", label=say("ask-right"), hint=say("ask-right-hint"), at_most=ONCE_RIGHT),
            ShortText(id="change", label=say("ask-change"), hint=say("ask-change-hint"), at_most=300),
        ),
        send=say("form-reflect-send"),
        intro=lines.what(say, entry),
        key=entry.id,
    )


def values(reflection: Reflection | None) -> dict[str, str]:
    """What stands in the form."""
    if reflection is None:
        return {}
    written = {"right": reflection.went_right, "change": reflection.to_change}
    return {question: words for question, words in written.items() if words}


def kept(say: Say, entry: Entry, change: tuple[Part, ...], lifts: Lifts) -> Card:
    """It is kept; the change as a step, a strength, and the honest questions where they fit."""
    honest = Button(say("button-honest"), "checkins.honest", key=entry.id) if asks_honestly(entry) else None
    return Card(None, (Paragraph(say("reflected")), *change, *lift_parts(say, lifts), *buttons.row(honest)))


def honest_form(say: Say, entry: Entry) -> Form:
    """Three questions; none of them has to have been part of it."""
    choices = tuple(Choice(value, say(f"honest-{value}")) for value in (YES, NO, NOT_THIS_TIME))
    questions = tuple(PickOne(id=one, label=say(f"honest-ask-{one}"), choices=choices, required=True) for one in HONEST)
    return Form(
        "checkins.honest", say("form-honest"), questions, say("form-honest-send"), lines.what(say, entry), entry.id
    )


def all_done(say: Say, lifts: Lifts) -> Card:
    """Nothing was left undone: no task."""
    return Card(None, (Paragraph(say("honest-all")), *lift_parts(say, lifts)))


def to_prepare(say: Say, step: tuple[Part, ...], others: Sequence[Button]) -> Card:
    """One thing to prepare. `others`: what other features offer, such as a peer's eyes on it."""
    asked = (Paragraph(say("honest-peer")), Actions(tuple(others))) if others else ()
    return Card(None, (Paragraph(say("honest-one")), *step, *asked))


def shelf(say: Say, found: Sequence[Reflection], page: int, pages: int) -> Card:
    """What went right, newest first."""
    if not found:
        return Card(say("shelf-title"), (Paragraph(say("shelf-none")),))
    rows = tuple(
        Row(
            say("list-number-day", number=number, day=Text((Moment(one.at, "date"),))),
            lines.shortened(say, one.went_right),
        )
        for number, one in enumerate(found, start=1)
    )
    open_one = tuple(
        Button(say("button-open", number=number), "checkins.entry", key=one.entry)
        for number, one in enumerate(found, start=1)
    )
    paging = buttons.paging(say, "checkins.shelf", page, pages)
    return Card(say("shelf-title"), (Facts(rows), Actions(open_one), *paging))


def written(say: Say, reflection: Reflection | None) -> tuple[Part, ...]:
    """What was written about an entry, for its page."""
    if reflection is None:
        return ()
    boxes = {
        "written-right": reflection.went_right,
        "written-change": reflection.to_change,
        "written-came": reflection.came_of_it,
    }
    return tuple(
        part for key, words in boxes.items() if words for part in (Paragraph(say(key)), Quote(MemberText(words)))
    )


def look_back(say: Say, entry: Entry) -> Card:
    """Ninety days later: did anything better come of it?"""
    offers = (
        Button(say("button-came"), "checkins.came", key=entry.id),
        Button(say("button-came-not"), "checkins.came_not", key=entry.id),
        Button(say("button-look-backs-off"), "checkins.look_backs", value="off"),
    )
    return Card(None, (Paragraph(say("look-back", at=Moment(entry.at, "date"))), Actions(offers)))


def came_form(say: Say, entry: Entry) -> Form:
    """What came of it?"""
    what = LongText(id="came", label=say("ask-came"), hint=say("ask-came-hint"), required=True, at_most=ONCE_RIGHT)
    return Form("checkins.came", say("form-came"), (what,), say("form-came-send"), lines.what(say, entry), entry.id)


def came(say: Say) -> Card:
    """It stands on the entry."""
    return Card(None, (Paragraph(say("came-kept")),))


def came_not(say: Say) -> Card:
    """Nothing so far; it is not asked again."""
    return Card(None, (Paragraph(say("came-not")),))


def look_backs(say: Say, *, wanted: bool) -> Card:
    """Whether the question comes at all."""
    again = Button(say("button-look-backs-on"), "checkins.look_backs", value="on")
    if wanted:
        return Card(None, (Paragraph(say("look-backs-on")),))
    return Card(None, (Paragraph(say("look-backs-off")), Actions((again,))))


def too_early(say: Say) -> Card:
    """Not on the first day."""
    return Card(None, (Paragraph(say("reflect-too-early")),))
