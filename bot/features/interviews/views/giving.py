"""Interviewing: what somebody offers, and being asked."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.forms import Form
from bot.chat.text import Moment, Say, Text
from bot.features.interviews.rules.kinds import Terms, Wish
from bot.features.interviews.views import questions
from bot.features.interviews.views.asking import facts


def form(say: Say, *, new: bool) -> Form:
    """One page, at one a week; how many on a second one later. The name's hint says that both go by their own."""
    asked = (
        questions.kinds(say),
        questions.languages(say),
        questions.field(say, required=False),
        questions.level(say, required=False),
        questions.name(say, hint="ask-name-both"),
        *(() if new else (questions.per_week(say),)),
    )
    return Form("interviews.give", say("form-give"), asked, say("form-give-send"))


def standing(say: Say, terms: Terms, paused: Moment | None) -> Card:
    """What they offered."""
    listed = ", ".join(say(f"kind-{kind}").plain for kind in terms.kinds)
    first = say("give-paused", until=paused) if paused else say("give-on", kinds=listed)
    said = (first, say("give-load", many=terms.per_week), say("give-how"), say("give-kit"))
    return Card(say("give-title"), (*map(Paragraph, said), ways(say, paused=paused is not None)))


def ways(say: Say, *, paused: bool) -> Part:
    """Pause in one press, change, stop."""
    held = Button(say("button-resume"), "interviews.resume") if paused else pause(say)
    change = Button(say("button-change"), "interviews.give", "change")
    return Actions((held, change, Button(say("button-stop"), "interviews.stop")))


def stopped(say: Say) -> Card:
    """They interview no more."""
    return Card(None, (Paragraph(say("give-stopped")), Actions((Button(say("button-give"), "interviews.give"),))))


def pause(say: Say) -> Button:
    """A week, in one press."""
    return Button(say("button-pause"), "interviews.pause")


def invitation(say: Say, meeting: str, wish: Wish, at: Moment, until: Moment, *, several: bool) -> Card:
    """Would they, then? Why, in their own answers."""
    why = say("because", kind=say(f"kind-{wish.kind}"), language=say(f"language-{wish.language}"))
    closing = (say("invited-names"), say("invited-until", until=until))
    first = (Paragraph(say("invited", at=at)), Paragraph(why), facts(say, wish))
    return Card(say("invited-title"), (*first, *map(Paragraph, closing), *answers(say, meeting, several=several)))


def answers(say: Say, meeting: str, *, several: bool) -> tuple[Part, ...]:
    """One press, or another of the times."""
    other = (Button(say("button-other-time"), "interviews.other_time", key=meeting),) if several else ()
    can = Button(say("button-can"), "interviews.can", key=meeting, style="primary")
    return (Actions((can, *other, Button(say("button-pass"), "interviews.pass", key=meeting))),)


def time_form(say: Say, meeting: str, offered: Sequence[datetime], zone: str) -> Form:
    """Another of the times that suit."""
    asked = (questions.one_time(say, offered, zone),)
    return Form("interviews.time", say("form-time"), asked, say("form-time-send"), key=meeting)


def said(say: Say, at: Moment) -> Card:
    """They can: now the other side confirms."""
    return Card(None, (Paragraph(say("said", at=at)),))


def passed(say: Say) -> Card:
    """They cannot; nobody is told."""
    return Card(None, (Paragraph(say("passed")), Actions((pause(say),))))


def over(say: Say, why: Text | None = None) -> Card:
    """It is not open any more."""
    return Card(None, (Paragraph(why or say("invited-over")),))
