"""Giving: what somebody would read, how much, when, and pauses."""

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.forms import Form, PickDate, PickTime
from bot.chat.text import Moment, Say, Text
from bot.features.feedback.views import questions


class Offered(Struct, frozen=True):
    """What a reviewer offers, and how they stand."""

    kinds: tuple[str, ...]
    per_week: int
    most_open: int
    start: str
    end: str
    zone_known: bool
    paused_until: Moment | None = None


def form(say: Say) -> Form:
    """One page. Kinds are all that is needed."""
    asked = (
        questions.kinds(say),
        questions.languages(say),
        questions.field(say, required=False),
        questions.level(say, required=False),
        questions.name(say, required=False),
    )
    return Form("feedback.give", say("form-give"), asked, say("form-give-send"))


def load_form(say: Say) -> Form:
    """How much, and when."""
    hours = (
        PickTime(id="start", label=say("ask-start"), hint=say("ask-hours-hint")),
        PickTime(id="end", label=say("ask-end"), hint=say("ask-hours-hint")),
    )
    asked = (questions.per_week(say), questions.most_open(say), *hours)
    return Form("feedback.load", say("form-load"), asked, say("form-save"))


def pause_form(say: Say) -> Form:
    """Until which day nobody is to ask."""
    until = PickDate(id="until", label=say("ask-until"), hint=say("ask-by-hint"), required=True)
    return Form("feedback.pause", say("form-pause"), (until,), say("form-save"))


def standing(say: Say, offer: Offered, what: Text | None = None) -> Card:
    """How they stand; `what` was just done."""
    kinds = ", ".join(say(f"kind-{kind}").plain for kind in offer.kinds)
    told = [
        *([what] if what else []),
        say("give-paused", until=offer.paused_until) if offer.paused_until else say("give-on", kinds=kinds),
        say("give-load", week=offer.per_week, open=offer.most_open, start=offer.start, end=offer.end),
        *([] if offer.zone_known else [say("give-no-zone")]),
        say("give-how"),
    ]
    return Card(say("give-title"), (*map(Paragraph, told), *_ways(say, offer)))


def stopped(say: Say) -> Card:
    """They give no feedback any more."""
    again = Button(say("button-give"), "feedback.give")
    return Card(None, (Paragraph(say("give-stopped")), Actions((again,))))


def pause_week(say: Say) -> Button:
    """In one press."""
    return Button(say("button-pause-week"), "feedback.pause_week")


def _ways(say: Say, offer: Offered) -> tuple[Actions, ...]:
    pause = (
        (Button(say("button-resume"), "feedback.resume", style="primary"),)
        if offer.paused_until
        else (pause_week(say), Button(say("button-pause"), "feedback.pause"))
    )
    change = (
        Button(say("button-kinds"), "feedback.give", "kinds"),
        Button(say("button-load"), "feedback.load"),
        *(() if offer.zone_known else (Button(say("button-zone"), "community.zone"),)),
        Button(say("button-stop"), "feedback.stop"),
    )
    return (Actions(pause), Actions(change))
