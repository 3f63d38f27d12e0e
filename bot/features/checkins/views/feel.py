"""The first card after an entry: a sentence that fits, then what the member may want."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph, Part
from bot.chat.text import MemberText, Say
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.person import Person
from bot.features.checkins.rules.rest import hours_for
from bot.features.checkins.views import buttons, lines


@dataclass(frozen=True, slots=True)
class Low:
    """A low day, and the member's person if there is one."""

    person: Person | None = None


def whole(say: Say, entry: Entry, sentence: str, *, held: bool, low: Low | None, others: Sequence[Button] = ()) -> Card:
    """Acknowledge, ask, then offer. `held`: no steps today. `others`: what other features offer."""
    offers = buttons.row(
        buttons.vent(say, entry.id),
        *others,
        None if held else buttons.ideas(say, entry.id),
        buttons.log_only(say, entry.id),
        buttons.rest(say, hours_for(entry.weight), entry.id),
    )
    question = Paragraph(say("feel-what-now"))
    return Card(None, (acknowledged(say, sentence), question, *offers, *_below(say, low)))


def line(say: Say, entry: Entry, sentence: str) -> Card:
    """One line, and more only when asked."""
    below = buttons.row(buttons.more(say, entry.id), buttons.manner(say, just_log=False))
    return Card(None, (acknowledged(say, sentence), *below))


def many(say: Say, entry: Entry, sentence: str, *, tries: int, low: Low | None) -> Card:
    """From the fifth in a week: that it is a lot, and more only when asked."""
    said = Paragraph(say("feel-many", tries=tries, sentence=say(f"said-{sentence}")))
    more = Actions((buttons.more(say, entry.id), buttons.rest(say, hours_for(entry.weight), entry.id)))
    return Card(None, (said, more, *_below(say, low)))


def receipt(say: Say, entry: Entry) -> Card:
    """For who wants the log alone."""
    below = buttons.row(buttons.more(say, entry.id), buttons.manner(say, just_log=True))
    return Card(None, (Paragraph(say("feel-receipt", what=lines.what(say, entry))), *below))


def left_at_log(say: Say) -> Card:
    """After *just log it*."""
    return Card(None, (Paragraph(say("feel-left-at-log")), *buttons.row(buttons.manner(say, just_log=False))))


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
    """The member's person with words to send, or the offer to name one."""
    if low.person is None:
        return (Paragraph(say("person-offer")),)
    name = MemberText(low.person.name)
    known = (
        say("person-line-reach", name=name, reach=MemberText(low.person.reach))
        if low.person.reach
        else say("person-line", name=name)
    )
    return (Paragraph(known), Paragraph(say("person-words-intro")), Paragraph(say("person-words")))


def _below(say: Say, low: Low | None) -> tuple[Part, ...]:
    person = (Divider(), *company(say, low)) if low else ()
    name = buttons.name_person(say) if low and low.person is None else None
    return (*person, *buttons.row(name, buttons.manner(say, just_log=False)))
