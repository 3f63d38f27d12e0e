"""Rest: how long, its end, and how it is then."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.text import Moment, Say
from bot.features.checkins.rules.rest import LENGTHS, Rest
from bot.features.checkins.views import buttons
from bot.features.checkins.views.feel import Low, company


def resting(say: Say, rest: Rest, *, ask_zone: bool, asks: bool = True, others: Sequence[Button] = ()) -> Card:
    """A rest under way, with its end to set. Company stays within reach; `others`: what other features offer.

    `asks`: the question at the end comes; not where they have stopped it.
    """
    until = Paragraph(say("rest-until", until=Moment(rest.until)))
    question = Paragraph(say("rest-question" if asks else "rest-question-off"))
    lengths = Actions(tuple(buttons.rest(say, hours, rest.entry) for hours in LENGTHS))
    end = buttons.row(buttons.vent(say, rest.entry) if rest.entry else None, *others, buttons.end_rest(say))
    zone = _zone(say) if ask_zone else ()
    return Card(say("rest-title"), (until, question, Paragraph(say("rest-set")), lengths, *end, *zone))


def awake(say: Say) -> Card:
    """No rest under way, with lengths to choose from."""
    lengths = Actions(tuple(buttons.rest(say, hours) for hours in LENGTHS))
    return Card(say("rest-title"), (Paragraph(say("rest-offer")), lengths))


def ended(say: Say) -> Card:
    """The member ended it."""
    return Card(None, (Paragraph(say("rest-ended")),))


def check_in(say: Say, entry: str, *, ideas: bool) -> Card:
    """The one question at the end of a rest; it names nothing of what came before."""
    answers = tuple(
        Button(say(f"button-felt-{value}"), "checkins.felt", value=value, key=entry)
        for value in ("better", "same", "heavier")
    )
    offers = buttons.row(buttons.ideas(say, entry) if ideas else None, buttons.rest_longer(say, entry))
    return Card(None, (Paragraph(say("check-in")), Actions(answers), *offers))


def better(say: Say, entry: str, *, ideas: bool, reflects: bool = False) -> Card:
    """It is better now. `reflects`: it may be looked back at."""
    offers = buttons.row(
        buttons.ideas(say, entry) if ideas else None,
        buttons.reflect(say, entry) if reflects else None,
        buttons.strengths(say),
    )
    return Card(None, (Paragraph(say("felt-better")), *offers))


def same(say: Say, entry: str, others: Sequence[Button] = ()) -> Card:
    """It is as it was. `others`: what other features offer."""
    return Card(None, (Paragraph(say("felt-same")), *buttons.row(*others), *_softer(say, entry)))


def heavier(say: Say, entry: str, low: Low, others: Sequence[Button] = ()) -> Card:
    """It is heavier: no list, but people. `others`: what other features offer, such as a note from somebody here."""
    support = Button(say("button-support"), "community.open", "support")
    people = buttons.row(*others, support, buttons.name_person(say) if low.ask_person else None)
    return Card(None, (Paragraph(say("felt-heavier")), *company(say, low), *people, *_softer(say, entry)))


def _softer(say: Say, entry: str) -> tuple[Actions, ...]:
    return buttons.row(buttons.vent(say, entry), buttons.rest_longer(say, entry))


def _zone(say: Say) -> tuple[Part, ...]:
    return (Paragraph(say("rest-zone")), Actions((buttons.zone(say),)))
