"""The first card after an entry: a sentence that fits, then what the member may want."""

from collections.abc import Sequence

from msgspec import Struct, field

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph, Part
from bot.chat.text import MemberText, Say
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.facts import Fact
from bot.features.checkins.rules.person import Person
from bot.features.checkins.rules.rest import hours_for
from bot.features.checkins.views import buttons, facts, lifts, lines
from bot.features.checkins.views.lifts import Lifts

BREAK = "community.settings"
"""Where a break is taken."""


class Low(Struct, frozen=True):
    """A low day: the member's person if there is one, and what holds them up. `ask_person`: they may name one."""

    person: Person | None = None
    lifts: Lifts = field(default_factory=Lifts)
    ask_person: bool = False


class Around(Struct, frozen=True):
    """What surrounds an entry.

    `held`: no steps today. `tries`: how many in seven days, 0 where that is not said. `take_break`: a break is offered.
    `others`: what other features offer.
    """

    held: bool = False
    low: Low | None = None
    fact: Fact | None = None
    tries: int = 0
    take_break: bool = False
    others: Sequence[Button] = ()


def whole(say: Say, entry: Entry, sentence: str, around: Around) -> Card:
    """Acknowledge, ask, then offer."""
    offers = buttons.row(
        buttons.vent(say, entry.id),
        *around.others,
        None if around.held else buttons.ideas(say, entry.id),
        buttons.log_only(say, entry.id),
        buttons.rest(say, hours_for(entry.weight), entry.id),
    )
    fact = (Paragraph(facts.line(say, around.fact)),) if around.fact else ()
    together = (Paragraph(say("feel-together", tries=around.tries)),) if around.tries else ()
    question = Paragraph(say("feel-what-now"))
    first = (acknowledged(say, sentence), *fact, *together, question, *offers)
    return Card(None, (*first, *_break(say, around), *_below(say, around.low)))


def line(say: Say, entry: Entry, sentence: str) -> Card:
    """One line, and more only when asked."""
    below = buttons.row(buttons.more(say, entry.id), buttons.manner(say, just_log=False))
    return Card(None, (acknowledged(say, sentence), *below))


def many(say: Say, entry: Entry, sentence: str, around: Around) -> Card:
    """From the fifth in a week: that it is a lot, and more only when asked."""
    said = Paragraph(say("feel-many", tries=around.tries, sentence=say(f"said-{sentence}")))
    more = Actions((buttons.more(say, entry.id), buttons.rest(say, hours_for(entry.weight), entry.id)))
    return Card(None, (said, more, *_break(say, around), *_below(say, around.low)))


def receipt(say: Say, entry: Entry) -> Card:
    """For who wants the log alone."""
    below = buttons.row(buttons.more(say, entry.id), buttons.manner(say, just_log=True))
    return Card(None, (Paragraph(say("feel-receipt", what=lines.what(say, entry))), *below))


def left_at_log(say: Say, reminders: int = 0) -> Card:
    """After *just log it*. `reminders`: how many were taken off with that."""
    off = (Paragraph(say("reminders-off", reminders=reminders)),) if reminders else ()
    said = Paragraph(say("feel-left-at-log"))
    return Card(None, (said, *off, *buttons.row(buttons.manner(say, just_log=False))))


def manner(say: Say, just_log: bool) -> Card:
    """How entries are met from now on."""
    said = Paragraph(say("manner-just-log" if just_log else "manner-ask"))
    return Card(None, (said, *buttons.row(buttons.manner(say, just_log))))


def gone(say: Say) -> Card:
    """For an entry that is not there, or not the member's."""
    return Card(None, (Paragraph(say("gone")), *buttons.row(buttons.to_entries(say))))


def acknowledged(say: Say, sentence: str) -> Paragraph:
    """The sentence of this name."""
    return Paragraph(say(f"said-{sentence}"))


def company(say: Say, low: Low) -> tuple[Part, ...]:
    """The member's person with words to send, or the offer to name one; then what holds the member up."""
    return (*_person(say, low), *lifts.parts(say, low.lifts))


def _person(say: Say, low: Low) -> tuple[Part, ...]:
    if low.person is None:
        return (Paragraph(say("person-offer")),) if low.ask_person else ()
    name = MemberText(low.person.name)
    known = (
        say("person-line-reach", name=name, reach=MemberText(low.person.reach))
        if low.person.reach
        else say("person-line", name=name)
    )
    return (Paragraph(known), Paragraph(say("person-words-intro")), Paragraph(say("person-words")))


def _break(say: Say, around: Around) -> tuple[Part, ...]:
    if not around.take_break:
        return ()
    return (Paragraph(say("break-offer")), *buttons.row(Button(say("button-break"), BREAK)))


def _below(say: Say, low: Low | None) -> tuple[Part, ...]:
    held_up = company(say, low) if low else ()
    name = buttons.name_person(say) if low and low.ask_person else None
    return (*([Divider()] if held_up else []), *held_up, *buttons.row(name, buttons.manner(say, just_log=False)))
