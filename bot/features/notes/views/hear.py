"""Hearing from someone: what is true before the press, and what goes on after it."""

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.forms import Choice, Form, LongText, PickOne
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.notes.rules.notes import LONGEST
from bot.features.notes.views import names, sees
from bot.features.notes.views.sees import Setting

ZONE = "community.zone"
"""Where the time zone is asked for."""


class Truth(Struct, frozen=True):
    """`many` offered to be there, `awake` of them are in their hours; `first` is when the first one is, if none."""

    many: int
    awake: int
    first: Moment | None = None


class Preview(Struct, frozen=True):
    """What would be sent. `entry` is the key of what it is about, `shared` what is said of it, `own` the name."""

    entry: str
    truth: Truth
    shared: tuple[Text, ...]
    own: MemberText | None
    pens: bool
    setting: Setting

    @property
    def may_go(self) -> bool:
        """Whether nothing has to be asked before."""
        return self.pens or self.own is not None


def preview(say: Say, one: Preview) -> Card:
    """Everything, with one Send."""
    said = (truth(say, one.truth), shared(say, one.shared), names.said(say, one.own, pens=one.pens))
    send = Button(say("button-send" if one.may_go else "button-name-and-send"), "notes.send", "", one.entry, "primary")
    change = Button(say("button-change-shared"), "notes.share", key=one.entry)
    once = Paragraph(say("hear-once"))
    buttons = Actions((send, change) if one.may_go else (send,))
    return Card(say("hear-title"), (*said, once, *sees.lines(say, one.setting), buttons))


def truth(say: Say, known: Truth) -> Paragraph:
    """How many there are, and when."""
    if known.awake == known.many:
        return Paragraph(say("hear-awake-all", many=known.many))
    if known.awake:
        return Paragraph(say("hear-awake", many=known.many, awake=known.awake))
    if known.first:
        return Paragraph(say("hear-asleep", many=known.many, at=known.first))
    return Paragraph(say("hear-many", many=known.many))


def shared(say: Say, lines: tuple[Text, ...]) -> Paragraph:
    """What they read; an organisation is never in it."""
    return Paragraph(say("hear-shared", what=joined(lines)) if lines else say("hear-shared-nothing"))


def form(say: Say, one: Preview) -> Form:
    """Other words, another name; sending it asks."""
    choices = (Choice("what", say("share-what")), Choice("nothing", say("share-nothing")))
    what = (PickOne(id="share", label=say("share-label"), choices=choices, required=True),) if one.shared else ()
    words = LongText(id="words", label=say("share-words"), hint=say("share-hint"), at_most=LONGEST)
    asked = (*what, words, *names.questions(say, pens=one.pens))
    intro = say("share-intro" if one.pens else "share-intro-names")
    return Form("notes.share", say("hear-form"), asked, say("button-send"), intro, one.entry)


class Arrival(Struct, frozen=True):
    """What is known of how notes reach the asker: whether private messages do, their zone, the end of this night."""

    reached: bool = True
    ask_zone: bool = False
    until: Moment | None = None


def started(say: Say, ask: str, known: Truth, arrival: Arrival, *, ahead: bool) -> Card:
    """It is on its way to the first few."""
    said = [Paragraph(say("hear-started")), _where(say, arrival.reached)]
    if ahead:
        said.append(Paragraph(say("hear-ahead")))
    if not known.awake and known.first:
        said.append(Paragraph(say("hear-first", at=known.first)))
    if arrival.until:
        said.append(Paragraph(say("hear-night", until=arrival.until)))
    zone = Button(say("button-zone"), ZONE)
    if arrival.ask_zone:
        said.append(Paragraph(say("hear-zone")))
    buttons = (withdraw(say, ask), zone) if arrival.ask_zone else (withdraw(say, ask),)
    return Card(say("hear-title"), (*said, Actions(buttons)))


def going(say: Say, ask: str, *, reached: bool = True) -> Card:
    """One goes on already."""
    said = (Paragraph(say("hear-going")), _where(say, reached))
    return Card(say("hear-title"), (*said, Actions((withdraw(say, ask),))))


def withdraw(say: Say, ask: str) -> Button:
    """Take it back."""
    return Button(say("button-withdraw"), "notes.withdraw", key=ask)


def said(say: Say, key: str) -> Card:
    """One sentence."""
    return Card(say("hear-title"), (Paragraph(say(key)),))


def nobody(say: Say) -> Card:
    """Twelve hours have passed and nobody wrote."""
    again = Button(say("button-hear-again"), "notes.hear")
    support = Button(say("button-support"), "community.open", "support")
    return Card(say("hear-title"), (Paragraph(say("hear-nobody")), Actions((again, support))))


def joined(lines: tuple[Text, ...]) -> Text:
    """Several short sentences in one line; the last one is ended by what it stands in."""
    return Text(tuple(span for line in lines for span in (". ", *line.spans))[1:])


def _where(say: Say, reached: bool) -> Paragraph:
    return Paragraph(say("hear-where" if reached else "hear-where-page"))
