"""An interview that both confirmed: when, where, reminders, and calling it off."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Document, Paragraph, Part
from bot.chat.forms import Form, PickOne, ShortText
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.interviews.views import questions
from bot.features.interviews.views.giving import pause

LONGEST_LINK = 300


def agreed(say: Say, meeting: str, name: MemberText, at: Moment) -> Card:
    """Both said yes."""
    said = (say("agreed", name=name, at=at), say("agreed-where"), say("agreed-reminders"))
    row = Actions((where_button(say, meeting), cancel(say, meeting)))
    return Card(say("agreed-title"), (*map(Paragraph, said), row))


def kit(say: Say, content: str) -> Card:
    """What the interviewer reads before."""
    return Card(say("kit-title"), (Paragraph(say("kit")), Document(say("kit-file").plain, content.encode())))


def where_form(say: Say, meeting: str, places: Sequence[str]) -> Form:
    """One of these places; a link of their own where there is no other."""
    choices, alone = questions.choices(say, "place", places), len(places) == 1
    place = () if alone else (PickOne(id="place", label=say("ask-where"), choices=choices, required=True),)
    hint = say("ask-link-hint")
    link = ShortText(id="link", label=say("ask-link"), hint=hint, at_most=LONGEST_LINK, required=alone)
    intro = say("form-where-link" if alone else "form-where-intro")
    return Form("interviews.where", say("form-where"), (*place, link), say("form-where-send"), intro, meeting)


def where_told(say: Say, name: MemberText, *, held: bool) -> Card:
    """It is on its way, or a moderator reads it first."""
    return Card(None, (Paragraph(say("where-held" if held else "where-told", name=name)),))


def where_words(say: Say, place: str, link: str) -> Text:
    """As the other side reads it."""
    return say("where-words", place=where(say, place, link))


def where(say: Say, place: str, link: str) -> Text:
    """In words; not agreed on is a place too."""
    known = say(f"place-{place}") if place else say("place-open")
    return Text((*known.spans, ": ", MemberText(link))) if link else known


def remind(say: Say, meeting: str, name: MemberText, at: Moment, place: Text, *, soon: bool) -> Card:
    """The day before, or half an hour."""
    said = (say("remind-soon" if soon else "remind-day", name=name, at=at), say("remind-where", place=place))
    absent = (nobody(say, meeting),) if soon else ()
    row = Actions((where_button(say, meeting), *absent, cancel(say, meeting)))
    return Card(say("remind-title"), (*map(Paragraph, said), row))


def called_off(say: Say, at: Moment, *, asker: bool) -> Card:
    """The other side reads that it does not take place; no reason is asked or given."""
    return Card(None, (Paragraph(say("off-asker" if asker else "off-giver", at=at)),))


def you_called_off(say: Say, *, asker: bool) -> Card:
    """They took it back."""
    row: tuple[Part, ...] = (Actions((Button(say("button-ask"), "interviews.ask") if asker else pause(say),)),)
    return Card(None, (Paragraph(say("you-off-asker" if asker else "you-off-giver")), *row))


def where_button(say: Say, meeting: str) -> Button:
    """Where they meet."""
    return Button(say("button-where"), "interviews.where", key=meeting)


def cancel(say: Say, meeting: str) -> Button:
    """In one press."""
    return Button(say("button-cancel"), "interviews.cancel", key=meeting)


def nobody(say: Say, meeting: str) -> Button:
    """The other side is not there."""
    return Button(say("button-nobody"), "interviews.nobody", key=meeting)
