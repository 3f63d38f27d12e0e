"""What organisers are asked about a post."""

from collections.abc import Sequence

from bot.chat.forms import Choice, Form, LongText, PickChannel, PickDate, PickOne, PickSome, PickTime, PickZone
from bot.chat.text import Say, Text, words
from bot.features.encouragement.rules.schedule import Schedule
from bot.features.encouragement.rules.texts import LONGEST
from bot.features.encouragement.views.lines import WEEKDAYS, city

IN_MONTH = ("1", "15")
Values = dict[str, str | tuple[str, ...]]


def schedule(say: Say, packs: Sequence[tuple[str, Text]], key: str = "") -> Form:
    """Where, on which days, at what time, on whose clock, from which packs. One page."""
    days = (*(Choice(day, say(f"day-{day}")) for day in WEEKDAYS), *_in_month(say))
    questions = (
        _channel(say),
        PickSome(id="days", label=say("ask-days"), choices=days, required=True),
        _at(say),
        _zone(say),
        PickSome(id="packs", label=say("ask-packs"), choices=_choices(packs), required=True),
    )
    return Form("encouragement.series", say("form-schedule"), questions, say("button-look"), key=key)


def once(say: Say, key: str = "") -> Form:
    """A text of the organisers' own, for one date. One page."""
    questions = (
        _channel(say),
        PickDate(id="day", label=say("ask-day"), required=True),
        _at(say),
        _zone(say),
        LongText(id="words", label=say("ask-words"), hint=say("ask-words-hint"), at_most=LONGEST, required=True),
    )
    return Form("encouragement.once", say("form-once"), questions, say("button-look"), key=key)


def which_zone(say: Say, candidates: Sequence[tuple[str, str]], key: str) -> Form:
    """Several places bear that name: (zone, what its clock shows)."""
    choices = tuple(Choice(zone, words(f"{city(zone)}, {clock}")) for zone, clock in candidates)
    question = PickOne(id="zone", label=say("ask-which-zone"), choices=choices, required=True)
    return Form("encouragement.which_zone", say("form-zone"), (question,), say("button-look"), key=key)


def values(of: Schedule) -> Values:
    """What stands in the form of a schedule."""
    found: Values = {"channel": of.place, "at": of.at.isoformat("minutes"), "zone": of.zone}
    if of.once is not None:
        return found | {"day": of.once.isoformat(), "words": of.words}
    return found | {"days": tuple(sorted(of.days)), "packs": of.packs}


def _in_month(say: Say) -> tuple[Choice, ...]:
    return tuple(Choice(day, say("day-of-month", day=int(day))) for day in IN_MONTH)


def _choices(packs: Sequence[tuple[str, Text]]) -> tuple[Choice, ...]:
    return tuple(Choice(name, label) for name, label in packs)


def _channel(say: Say) -> PickChannel:
    return PickChannel(id="channel", label=say("ask-channel"), required=True)


def _at(say: Say) -> PickTime:
    return PickTime(id="at", label=say("ask-at"), hint=say("ask-at-hint"), required=True)


def _zone(say: Say) -> PickZone:
    return PickZone(id="zone", label=say("ask-zone"), hint=say("ask-zone-hint"), required=True)
