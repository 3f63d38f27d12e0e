"""Feedback that employers gave: the form, the list, one of them, and what comes back before an interview."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Part, Quote, Row
from bot.chat.forms import Choice, Form, LongText, PickSome, ShortText
from bot.chat.text import MemberText, Moment, Say, Span, Text
from bot.features.checkins.rules.heard import GAPS, Heard
from bot.features.checkins.views import buttons

ACTION = "checkins.heard_all"


def form(say: Say, entry: str) -> Form:
    """What did they say, which skills were missing, and what is the one change?"""
    choices = tuple(Choice(gap, say(f"gap-{gap}")) for gap in GAPS)
    return Form(
        name="checkins.heard",
        title=say("form-heard"),
        questions=(
            LongText(id="words", label=say("ask-heard"), hint=say("ask-heard-hint"), required=True),
            PickSome(id="gaps", label=say("ask-gaps"), choices=choices),
            ShortText(id="own_gap", label=say("ask-own-gap"), at_most=120),
            ShortText(id="change", label=say("ask-change"), hint=say("ask-change-hint"), at_most=300),
        ),
        send=say("form-heard-send"),
        key=entry,
    )


def kept(say: Say, heard: Heard, change: tuple[Part, ...], *, learns: bool = True) -> Card:
    """It is kept. `change`: the step for the one change, where one was picked; `learns`: a gap may get a date."""
    said = Paragraph(say("heard-kept"))
    return Card(None, (said, *change, *buttons.row(_learn(say, heard) if learns else None, _all(say))))


def listed(say: Say, found: Sequence[Heard], page: int, pages: int) -> Card:
    """One page of it, newest first."""
    add = Button(say("button-heard"), "checkins.heard", style="primary")
    if not found:
        return Card(say("heard-title"), (Paragraph(say("heard-none")), Actions((add,))))
    rows = tuple(
        Row(say("list-number-day", number=number, day=_day(one)), _short(say, one))
        for number, one in enumerate(found, start=1)
    )
    open_one = tuple(
        Button(say("button-open", number=number), "checkins.heard_one", key=one.id)
        for number, one in enumerate(found, start=1)
    )
    return Card(
        say("heard-title"), (Facts(rows), Actions(open_one), *buttons.paging(say, ACTION, page, pages), Actions((add,)))
    )


def opened(say: Say, heard: Heard, *, learns: bool = True) -> Card:
    """One of them, whole. `learns`: a gap may get a date."""
    remove = Button(say("button-remove"), "checkins.heard_remove", key=heard.id, style="danger")
    parts = (Paragraph(say("heard-on", at=Moment(heard.at, "date"))), Quote(MemberText(heard.words)))
    offers = buttons.row(_learn(say, heard) if learns else None, remove, _all(say))
    return Card(None, (*parts, *summary(say, heard), *offers))


def removed(say: Say) -> Card:
    """It is gone."""
    return Card(None, (Paragraph(say("heard-removed")), *buttons.row(_all(say))))


def replay(say: Say, found: Sequence[Heard]) -> tuple[Part, ...]:
    """What to have in mind before the next interview; nothing where nothing was kept."""
    if not found:
        return ()
    return (Paragraph(say("heard-replay")), *(part for one in found for part in summary(say, one)))


def summary(say: Say, heard: Heard) -> tuple[Part, ...]:
    """The gaps and the one change."""
    gaps = (Paragraph(say("heard-gaps", gaps=_gaps(say, heard))),) if heard.gaps or heard.own_gap else ()
    change = (Paragraph(say("heard-change")), Quote(MemberText(heard.change))) if heard.change else ()
    return (*gaps, *change)


def first_gap(say: Say, heard: Heard) -> str:
    """The first gap in words, for a form; the member's own before one from the list."""
    return heard.own_gap or (say(f"gap-{heard.gaps[0]}").plain if heard.gaps else "")


def _learn(say: Say, heard: Heard) -> Button | None:
    if not heard.gaps and not heard.own_gap:
        return None
    return Button(say("button-learn"), "checkins.learn", key=heard.id)


def _all(say: Say) -> Button:
    return Button(say("button-heard-all"), ACTION, value="0")


def _day(heard: Heard) -> Text:
    return Text((Moment(heard.at, "date"),))


def _short(say: Say, heard: Heard) -> Text:
    """The one change, else the gaps, else that there is something to read."""
    if heard.change:
        return say("as-typed", text=MemberText(heard.change))
    return _gaps(say, heard) if heard.gaps or heard.own_gap else say("heard-short")


def _gaps(say: Say, heard: Heard) -> Text:
    spans: list[Span] = [span for gap in heard.gaps for span in (*say(f"gap-{gap}").spans, ", ")]
    if heard.own_gap:
        spans += [MemberText(heard.own_gap), ", "]
    return Text(tuple(spans[:-1]))
