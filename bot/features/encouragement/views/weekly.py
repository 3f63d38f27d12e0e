"""The weekly post, and the thread under it."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.forms import Choice, Form, PickChannel, PickOne, PickTime
from bot.chat.people import Place
from bot.chat.text import Channel, Moment, Say, Text
from bot.features.encouragement.rules.weekly import Weekly
from bot.features.encouragement.views.lines import WEEKDAYS, city

YES_NO = ("yes", "no")


def post(say: Say, numbers: Sequence[Text]) -> Card:
    """For everybody in the channel: what the thread is for, and the week in numbers where there are enough."""
    round_up = (Paragraph(say("weekly-numbers")), *map(Paragraph, numbers)) if numbers else ()
    add = Button(say("button-win"), "encouragement.win", style="primary")
    return Card(say("weekly-title"), (Paragraph(say("weekly-what")), *round_up, Actions((add,))))


def opener(say: Say) -> Card:
    """The first message in the thread; its title names it."""
    return Card(say("weekly-thread"), (Paragraph(say("weekly-here")),))


def text(say: Say, numbers: Sequence[Text]) -> tuple[Part, ...]:
    """What the post says, without its door."""
    return tuple(part for part in post(say, numbers).parts if not isinstance(part, Actions))


def form(say: Say) -> Form:
    """Where, when, and whether with numbers. One page."""
    days = tuple(Choice(day, say(f"day-{day}")) for day in WEEKDAYS)
    yes_no = tuple(Choice(value, say(f"round-up-{value}")) for value in YES_NO)
    questions = (
        PickChannel(id="channel", label=say("ask-weekly-channel"), required=True),
        PickOne(id="day", label=say("ask-weekly-day"), choices=days, required=True),
        PickTime(id="at", label=say("ask-at"), hint=say("ask-at-hint"), required=True),
        PickOne(id="round_up", label=say("ask-round-up"), choices=yes_no, required=True),
    )
    return Form("encouragement.weekly", say("form-weekly"), questions, say("button-save"), say("weekly-about"))


def standing(say: Say, now: Weekly | None, place: Place | None, at: Moment | None, zone: str) -> Card:
    """How it stands on this side."""
    change = Button(say("button-weekly-set" if now is None else "button-change"), "encouragement.weekly_ask")
    back = Button(say("button-posts"), "encouragement.posts")
    if now is None or place is None:
        return Card(say("form-weekly"), (Paragraph(say("weekly-none")), Actions((change, back))))
    clock = now.at.isoformat("minutes")
    line = say("weekly-line", channel=Channel(place), day=say(f"day-{now.day}"), clock=clock, city=city(zone))
    soon = (Paragraph(say("next", at=at)),) if at else ()
    end = Button(say("button-weekly-end"), "encouragement.weekly_end")
    return Card(say("form-weekly"), (Paragraph(line), *soon, Actions((change, end, back))))


def failed(say: Say, place: Place, lacks: Sequence[Text]) -> Card:
    """The thread could not be opened there: it is not tried again by itself."""
    why = say("weekly-lacks", lacks=lacks[0]) if lacks else say("told-gone")
    change = Button(say("button-change"), "encouragement.weekly_ask")
    said = (Paragraph(say("weekly-failed", channel=Channel(place))), Paragraph(why))
    return Card(say("form-weekly"), (*said, Actions((change,))))
