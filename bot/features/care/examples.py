"""One of every card, for the contract tests and the gallery."""

from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.people import Account, Community
from bot.chat.text import MemberText, Moment, Person, Say
from bot.features.care.rules.calling import Staffed
from bot.features.care.rules.helplines import Help, help_in, lines
from bot.features.care.views import duty, heavy, helper, support, worry
from bot.features.care.views.stale import stale
from bot.features.care.views.support import Desk

_AT = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
_TODAY = date(2026, 11, 26)
_ID = "a" * 22
_ANA = Person(Account("tryout", "100000000000000001"))
_GUILD = Community("discord", "5" * 19)
_NOBODY = Staffed()
_NIGHT = Staffed(next=_AT, anyone=True, union=_ID)
_DAY = Staffed((_ID,), _AT, _AT, anyone=True, union=_ID)
_NONE = Help()
_SPAIN, _STATES, _BELGIUM = (help_in(code, _TODAY) for code in ("ES", "US", "BE"))


def examples(say: Say) -> tuple[Card | Form, ...]:
    """Every card, and the form."""
    return (*_support(say), *_heavy(say), *_asking(say), *_duty(say), *_worry(say), stale(say, lines()))


def _support(say: Say) -> tuple[Card, ...]:
    desks = (
        Desk(_NONE, _NOBODY),
        Desk(_SPAIN, _NIGHT, "keep"),
        Desk(_STATES, _DAY, "forget", said="country-kept"),
        Desk(_BELGIUM, dated=True),
    )
    answers = (support.why(say, name, here) for name in support.BARRIERS for here in (_NONE, _STATES))
    return (*(support.support(say, desk) for desk in desks), *answers, support.choosing(say))


def _heavy(say: Say) -> tuple[Card, ...]:
    parts = (
        heavy.urgent(say, _NONE),
        heavy.urgent(say, _STATES, _DAY, Moment(_AT)),
        heavy.urgent(say, _SPAIN, _NIGHT, Moment(_AT)),
        heavy.soft(say, _STATES),
        heavy.soft(say, _NONE, mute=False),
        heavy.third_soft(say, "US"),
        heavy.abuse(say, _NONE),
        heavy.abuse(say, _STATES),
        heavy.urging(say, "US"),
    )
    told = (heavy.told(say, key) for key in ("muted", "no-follow", "cleared", "above-own"))
    pages = (heavy.someone(say, _NONE), heavy.someone(say, _STATES), heavy.word(say, _STATES, _DAY))
    return (*(Card(None, each) for each in parts), *told, *pages)


def _asking(say: Say) -> tuple[Card, ...]:
    return (
        duty.sure(say, _ANA, _DAY),
        duty.sure(say, _ANA, _NIGHT),
        duty.nobody(say, _STATES),
        duty.which(say, [(number, _GUILD, replace(_DAY, union=f"{number:022}")) for number in range(1, 7)]),
        Card(None, duty.offer(say, Staffed(anyone=True))),
        duty.sent(say, _DAY, _STATES),
        duty.sent(say, _NIGHT, _NONE),
        duty.not_sent(say),
        Card(None, duty.mine(say, None, _NIGHT)),
        Card(None, duty.mine(say, _ANA, _DAY)),
        duty.withdrawn(say, was_open=True),
        duty.withdrawn(say, was_open=False),
        duty.taken(say, _ANA),
        duty.unanswered(say, _NIGHT, _STATES, ends=False),
        duty.unanswered(say, _NOBODY, _NONE, ends=True),
        duty.given_back(say, _ANA, _DAY, _STATES),
        duty.given_back(say, _ANA, _NIGHT, _STATES),
    )


def _duty(say: Say) -> tuple[Card, ...]:
    names = ("done", "gave-back", "alert-taken", "alert-over")
    return (helper.alert(say, _ANA, _ID), helper.yours(say, _ANA, _ID), *(helper.told(say, name) for name in names))


def _worry(say: Say) -> tuple[Card | Form, ...]:
    name, words = MemberText("Ω" * 40), MemberText("W" * 3000)
    return (
        worry.sure(say, name, _ID, _DAY),
        worry.sure(say, name, _ID, _NIGHT),
        worry.nobody(say, name),
        worry.sent(say, name, _DAY),
        worry.sent(say, name, _NIGHT),
        worry.gone(say),
        worry.unanswered(say, name, _NIGHT, ends=False),
        worry.unanswered(say, name, _NOBODY, ends=True),
        *(worry.taken(say, name, writes=one) for one in (True, False)),
        worry.alert(say, name, words, _ID),
        worry.form(say, _ID, name),
        *(worry.letter(say, one, words) for one in (_ANA, None)),
        *(worry.done(say, writes=one) for one in (True, False)),
    )
