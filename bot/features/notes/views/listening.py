"""Offering to be there: how often, when, under which name; a pause, and leaving."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph, Quote
from bot.chat.forms import AnyQuestion, Choice, Form, LongText, PickDate, PickOne, PickTime, PickZone
from bot.chat.text import MemberText, Moment, Say
from bot.features.notes.rules.asks import LOADS, MOST_AHEAD
from bot.features.notes.rules.notes import LONGEST
from bot.features.notes.views import names, sees
from bot.features.notes.views.sees import Setting


def form(say: Say, *, once: bool, zone: bool) -> Form:
    """`once`: for one person only. `zone`: their time zone is not known yet."""
    loads = tuple(Choice(str(load), say("load", many=load)) for load in LOADS)
    load = PickOne(id="load", label=say("load-label"), hint=say("load-hint"), choices=loads, required=True)
    often: tuple[AnyQuestion, ...] = () if once else (load,)
    where: tuple[AnyQuestion, ...] = (
        PickZone(id="zone", label=say("zone-label"), hint=say("zone-hint"), required=True),
    )
    hours = (
        PickTime(id="from", label=say("from-label"), hint=say("clock-hint"), required=True),
        PickTime(id="until", label=say("until-label"), hint=say("clock-hint"), required=True),
    )
    asked = (*often, *hours, *names.questions(say, pens=True), *(where if zone else ()))
    return Form("notes.offer", say("offer-form"), asked, say("button-offer-save"), None, "once" if once else "")


def offered(say: Say, setting: Setting) -> Card:
    """It is kept; what comes, and who sees it."""
    more = (Button(say("button-ahead-write"), "notes.ahead"), Button(say("button-listening"), "notes.listening"))
    return Card(say("listening-title"), (Paragraph(say("offered")), *sees.lines(say, setting), Actions(more)))


def standing(say: Say, load: int, hours: tuple[str, str], paused: Moment | None, ahead: int) -> Card:
    """How it stands, and all that can be done about it."""
    start, until = hours
    said = [Paragraph(say("listening", many=load, start=start, until=until))]
    if paused:
        said.append(Paragraph(say("listening-paused", at=paused)))
    again = Button(say("button-back"), "notes.resume") if paused else Button(say("button-pause"), "notes.pause")
    buttons = (
        Button(say("button-offer-change"), "notes.offer"),
        again,
        Button(say("button-leave"), "notes.leave"),
        Button(say("button-ahead", many=ahead), "notes.ahead_list"),
    )
    return Card(say("listening-title"), (*said, Actions(buttons)))


def pause_form(say: Say) -> Form:
    """Until which day?"""
    day = PickDate(id="until", label=say("pause-label"), required=True)
    return Form("notes.pause", say("pause-form"), (day,), say("button-pause"))


def said(say: Say, key: str, at: Moment | None = None) -> Card:
    """One sentence."""
    return Card(say("listening-title"), (Paragraph(say(key, at=at) if at else say(key)),))


def ahead_form(say: Say, *, own: bool) -> Form:
    """A note for an hour in which nobody is there. `own`: under the name they go by."""
    text = LongText(id="words", label=say("note-label"), hint=say("note-hint"), at_most=LONGEST, required=True)
    intro = say("ahead-intro-own" if own else "ahead-intro-pen")
    return Form("notes.ahead", say("ahead-form"), (text,), say("button-ahead-keep"), intro)


def ahead(say: Say, kept: Sequence[tuple[str, MemberText]], at: int = 0) -> Card:
    """What they have written ahead, one by one: (id, words)."""
    more = Button(say("button-ahead-write"), "notes.ahead")
    if not kept:
        return Card(say("ahead-title"), (Paragraph(say("ahead-none")), Actions((more,))))
    at %= len(kept)
    note, words = kept[at]
    buttons = [Button(say("button-ahead-throw"), "notes.ahead_throw", key=note)]
    if len(kept) > 1:
        buttons.append(Button(say("button-next"), "notes.ahead_list", str(at + 1)))
    if len(kept) < MOST_AHEAD:
        buttons.append(more)
    where = Paragraph(say("ahead-where", number=at + 1, many=len(kept)))
    return Card(say("ahead-title"), (where, Quote(words), Actions(tuple(buttons))))
