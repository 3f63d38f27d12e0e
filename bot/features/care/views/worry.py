"""Somebody is worried about the other side: not a report. What goes to the people on duty, and back."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Quote
from bot.chat.forms import Form, LongText
from bot.chat.text import MemberText, Moment, Person, Say, Text
from bot.features.care.rules.calling import Staffed
from bot.features.care.views.duty import hours

LONGEST = 1500


def sure(say: Say, name: MemberText, piece: str, staffed: Staffed) -> Card:
    """Exactly what is shown to whom, before anything is."""
    said = (say("worry-what", name=name), say("worry-shown", name=name), say("worry-self"), hours(say, staffed))
    buttons = (
        Button(say("button-worry-send"), "care.worry_send", key=piece, style="primary"),
        Button(say("button-not-now"), "care.ask_not"),
        Button(say("button-people"), "care.support", "worry"),
    )
    return Card(say("worry-title"), (*map(Paragraph, said), Actions(buttons)))


def nobody(say: Say, name: MemberText) -> Card:
    """Nobody could ever be told."""
    help_ = Actions((Button(say("button-people"), "care.support", "worry"),))
    return Card(say("worry-title"), (Paragraph(say("worry-nobody", name=name)), help_))


def sent(say: Say, name: MemberText, staffed: Staffed) -> Card:
    """They know, or will at the next hours."""
    when = say("worry-sent", name=name) if staffed.on or staffed.next is None else _later(say, name, staffed)
    return Card(say("worry-sent-title"), (Paragraph(when), Paragraph(say("worry-self"))))


def gone(say: Say) -> Card:
    """Not theirs, or its words are gone."""
    return Card(None, (Paragraph(say("worry-gone")),))


def unanswered(say: Say, name: MemberText, staffed: Staffed, *, ends: bool) -> Card:
    """Nobody on duty has answered."""
    rest = say("worry-ends") if ends or staffed.next is None else say("worry-again", next=Moment(staffed.next))
    return Card(None, (Paragraph(say("worry-unanswered", name=name)), Paragraph(rest)))


def taken(say: Say, name: MemberText, *, writes: bool) -> Card:
    """To who was worried: it is in somebody's hands."""
    return Card(None, (Paragraph(say("worry-written" if writes else "worry-read", name=name)),))


def alert(say: Say, name: MemberText, words: MemberText, worry: str) -> Card:
    """To somebody on duty: the name, that one message, and no account."""
    ways = (
        Button(say("button-worry-write"), "care.worry_write", key=worry, style="primary"),
        Button(say("button-worry-seen"), "care.worry_seen", key=worry),
    )
    said = (Paragraph(say("worry-alert", name=name)), Quote(words), Paragraph(say("worry-how")))
    return Card(say("worry-alert-title"), (*said, Actions(ways)))


def form(say: Say, worry: str, name: MemberText) -> Form:
    """What goes to them, through the bot."""
    text = LongText(id="text", label=say("worry-text"), at_most=LONGEST, required=True)
    return Form(
        "care.worry_write", say("worry-form"), (text,), say("worry-form-send"), say("worry-intro", name=name), worry
    )


def letter(say: Say, by: Person | None, words: MemberText) -> Card:
    """To whom it is about: who writes, why, and that nobody knows more."""
    first = say("worry-letter-by", person=by) if by else say("worry-letter")
    ways = Actions((Button(say("button-ask"), "care.ask"), Button(say("button-people"), "care.support", "worry")))
    return Card(None, (Paragraph(first), Quote(words), Paragraph(say("worry-letter-why")), ways))


def done(say: Say, *, writes: bool) -> Card:
    """To who took it."""
    return Card(None, (Paragraph(say("worry-done-written" if writes else "worry-done-seen")),))


def _later(say: Say, name: MemberText, staffed: Staffed) -> Text:
    return say("worry-waits", name=name, next=Moment(staffed.next)) if staffed.next else say("worry-sent", name=name)
