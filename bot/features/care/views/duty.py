"""Who of this community is on duty, and asking them for a message."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.limits import BUTTONS_IN_A_ROW as MOST
from bot.chat.people import Community
from bot.chat.text import Moment, Person, Say, Text
from bot.features.care.rules.calling import Staffed
from bot.features.care.rules.helplines import Help
from bot.features.care.views import lines


def offer(say: Say, staffed: Staffed) -> tuple[Part, ...]:
    """The staffed hours, and the door where somebody can be asked at all."""
    ask = Actions((Button(say("button-ask"), "care.ask", key=staffed.union),))
    if staffed.anyone and not staffed.union:
        return (Paragraph(say("duty-several")), ask)
    return (Paragraph(hours(say, staffed)), *((ask,) if staffed.anyone else ()))


def hours(say: Say, staffed: Staffed) -> Text:
    """Who is on: so many until then, or nobody and when the next hours begin, or nobody at all."""
    if staffed.on and staffed.until:
        return say("duty-now", many=len(staffed.on), until=Moment(staffed.until))
    if staffed.anyone and staffed.next:
        return say("duty-next", next=Moment(staffed.next))
    return say("duty-none")


def sure(say: Say, me: Person, staffed: Staffed) -> Card:
    """Exactly what is shown to whom, before anything is sent."""
    what = (Paragraph(say("ask-what")), Paragraph(say("ask-sentence", person=me)), Paragraph(say("ask-shown")))
    who = (Paragraph(hours(say, staffed)), Paragraph(say("ask-now" if staffed.on else "ask-later")))
    buttons = (
        Button(say("button-send"), "care.ask_send", key=staffed.union, style="primary"),
        Button(say("button-not-now"), "care.ask_not"),
    )
    return Card(say("ask-title"), (*what, *who, Actions(buttons)))


def which(say: Say, known: Sequence[tuple[int, Community, Staffed]]) -> Card:
    """Which of several communities: how it stands in each, and its button."""
    said = [Paragraph(say("ask-community", number=number, hours=hours(say, one))) for number, _, one in known[:MOST]]
    buttons = tuple(
        Button(say("button-community", number=number), "care.ask", key=one.union, community=home)
        for number, home, one in known[:MOST]
    )
    return Card(say("ask-title"), (Paragraph(say("ask-which")), *said, Actions(buttons)))


def nobody(say: Say, here: Help) -> Card:
    """There is nobody to ask."""
    return Card(say("ask-title"), (Paragraph(say("duty-none")), *lines.listening(say, here)))


def sent(say: Say, staffed: Staffed, here: Help) -> Card:
    """It is on its way, or waits for the next hours."""
    if staffed.on:
        return Card(
            say("ask-sent-title"), (Paragraph(say("ask-sent")), *lines.listening(say, here), withdrawing(say, staffed))
        )
    if staffed.next is None:
        return nobody(say, here)
    waits = Paragraph(say("ask-waits", next=Moment(staffed.next)))
    return Card(say("ask-waits-title"), (waits, *lines.listening(say, here), withdrawing(say, staffed)))


def mine(say: Say, taken_by: Person | None, staffed: Staffed) -> tuple[Part, ...]:
    """The member's own request, as it stands."""
    who = say("ask-taken-mine", person=taken_by) if taken_by else hours(say, staffed)
    return (Paragraph(Text((*say("ask-open").spans, " ", *who.spans))), withdrawing(say, staffed))


def withdrawing(say: Say, staffed: Staffed) -> Actions:
    """The way back."""
    return Actions((Button(say("button-withdraw"), "care.withdraw", key=staffed.union),))


def withdrawn(say: Say, *, was_open: bool) -> Card:
    """It is taken back."""
    return Card(say("withdrawn-title"), (Paragraph(say("withdrawn" if was_open else "withdrawn-none")),))


def not_sent(say: Say) -> Card:
    """They thought better of it."""
    return Card(None, (Paragraph(say("ask-not")),))


def taken(say: Say, by: Person) -> Card:
    """Somebody writes to them."""
    again = Actions((Button(say("button-ask"), "care.ask"), Button(say("button-people"), "care.support", "taken")))
    return Card(None, (Paragraph(say("taken", person=by)), again))


def unanswered(say: Say, staffed: Staffed, here: Help, *, ends: bool) -> Card:
    """Nobody has answered yet: the line again, and what becomes of the request."""
    waits = () if ends or staffed.next is None else (say("unanswered-waits", next=Moment(staffed.next)),)
    rest = tuple(Paragraph(text) for text in waits) or (Paragraph(say("unanswered-ends")),)
    first = (Paragraph(say("unanswered")), *lines.listening(say, here), *rest)
    return Card(None, (*first, *((withdrawing(say, staffed),) if waits else ())))


def given_back(say: Say, by: Person, staffed: Staffed, here: Help) -> Card:
    """Who took it cannot after all."""
    waits = say("unanswered-waits", next=Moment(staffed.next)) if staffed.next else say("unanswered-ends")
    rest = say("given-back-now") if staffed.on else waits
    first = (Paragraph(say("given-back", person=by)), Paragraph(rest), *lines.listening(say, here))
    return Card(None, (*first, *((withdrawing(say, staffed),) if staffed.on or staffed.next else ())))
