"""One of every card and form, for the contract tests and the gallery."""

from datetime import UTC, datetime

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.text import MemberText, Moment, Say
from bot.features.buddies.rules.taking import LANGUAGES, LENGTHS, Taker
from bot.features.buddies.views import ending, goals, home, pairs, taking
from bot.features.buddies.views.pairs import Going

_ID = "e" * 22
_NAME = MemberText("W" * 40)
_AT = Moment(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
_GOAL = MemberText("Ω" * goals.LONGEST)
_OWN = Taker(_ID, _ID, "either", LANGUAGES, _NAME.value)


def examples(say: Say) -> tuple[Card | Form, ...]:
    """Every card and form, with the longest words that fit where members write."""
    return (*_taking(say), *_pairs(say), *_home(say))


def _taking(say: Say) -> tuple[Card | Form, ...]:
    return (
        *(taking.taking_part(say, Taker(_ID, _ID, one, ("en",)), _AT, None, no_zone=False) for one in LENGTHS),
        taking.taking_part(say, _OWN, _AT, say("missing", many=1), no_zone=True),
        taking.taking_part(say, _OWN, _AT, say("missing", many=3), no_zone=True),
        taking.out(say, None),
        taking.out(say, _AT),
        taking.form(say),
    )


def _pairs(say: Say) -> tuple[Card | Form, ...]:
    return (
        *(pairs.begun(say, _going("week"), code) for code in LANGUAGES),
        pairs.begun(say, _going("month"), "en"),
        *(pairs.left_out(say, why, _AT, nameless=why == "number") for why in ("number", "nobody")),
        goals.form(say, _ID, _NAME),
        goals.told(say, _ID, _NAME),
        goals.held(say, _NAME),
        goals.kept(say, _ID, _NAME),
        goals.over(say),
        goals.over(say, _GOAL),
        ending.check(say, _ID, _NAME, _GOAL, _AT),
        ending.check(say, _ID, _NAME, None, _AT),
        *(ending.answered(say, value, (_ID, _NAME), _AT) for value in ending.WENT),
        ending.answered(say, "done", None, None),
        ending.gone(say),
    )


def _home(say: Say) -> tuple[Card, ...]:
    return (
        Card(None, home.together(say, _going("week"), _GOAL)),
        Card(None, home.together(say, _going("month"), None)),
        Card(None, home.waiting(say, _AT, None)),
        Card(None, home.waiting(say, _AT, say("missing", many=2))),
    )


def _going(length: str) -> Going:
    return Going(_ID, _ID, _NAME, length, _AT)
