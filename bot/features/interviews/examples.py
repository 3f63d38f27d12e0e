"""One of every card and form, for the contract tests and the gallery."""

from datetime import UTC, datetime, timedelta

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.text import MemberText, Moment, Say
from bot.features.interviews.kits import kit
from bot.features.interviews.rules.kinds import FIELDS, KINDS, LANGUAGES, LEVELS, PLACES, Terms, Wish
from bot.features.interviews.views import after, asking, giving, home, meeting

_ID = "e" * 22
_NAME = MemberText("W" * 40)
_WHEN = datetime(2026, 3, 2, 18, 30, tzinfo=UTC)
_AT = Moment(_WHEN)
_TIMES = tuple(_WHEN + timedelta(days=number) for number in range(10))
_WISH = Wish("coding", "office", "change", "zh")
_TERMS = Terms(KINDS, LANGUAGES, "", 5, _NAME.value)
_LINK = "https://example.org/" + "y" * 280


def examples(say: Say) -> tuple[Card | Form, ...]:
    """Every card and form, with the longest words that fit where members write."""
    return (*_asking(say), *_giving(say), *_meeting(say), *_after(say), *_home(say))


def _asking(say: Say) -> tuple[Card | Form, ...]:
    wishes = (Wish(KINDS[n % 2], FIELDS[n], LEVELS[n % 5], LANGUAGES[n % 8]) for n in range(len(FIELDS)))
    notes = ("withdrawn", "gone", "not-then", "not-possible", "settled", "missed-giver", "nobody-asker")
    reasons = ("faded", "gone", "off", "missed", "not-met", "silent")
    return (
        asking.no_zone(say, "ask"),
        asking.form(say, _TIMES, "Europe/Madrid"),
        asking.times_form(say, _ID, _TIMES, "Asia/Kathmandu", over=True),
        *(asking.standing(say, _ID, one, "open", _TIMES) for one in wishes),
        asking.standing(say, _ID, _WISH, "times", ()),
        asking.standing(say, _ID, _WISH, "busy", _TIMES),
        *(asking.again(say, _ID, why, times=bool(number % 2)) for number, why in enumerate(reasons)),
        asking.proposed(say, _ID, _WISH, _NAME, _AT, _AT),
        *(asking.note(say, key, ask_again=key == "withdrawn") for key in notes),
    )


def _giving(say: Say) -> tuple[Card | Form, ...]:
    return (
        giving.form(say, new=True),
        giving.form(say, new=False),
        giving.standing(say, _TERMS, None),
        giving.standing(say, Terms(("talk",), ("en",), "care", 1, "Ana"), _AT),
        giving.stopped(say),
        giving.invitation(say, _ID, _WISH, _AT, _AT, several=True),
        giving.invitation(say, _ID, _WISH, _AT, _AT, several=False),
        giving.time_form(say, _ID, _TIMES, "America/Lima"),
        giving.said(say, _AT),
        giving.passed(say),
        giving.over(say),
        giving.over(say, say("not-confirmed")),
    )


def _meeting(say: Say) -> tuple[Card | Form, ...]:
    places = (meeting.where(say, place, _LINK if place == "link" else "") for place in ("", *PLACES))
    return (
        meeting.agreed(say, _ID, _NAME, _AT),
        *(meeting.kit(say, kit(kind, say("language-code").plain)) for kind in KINDS),
        meeting.where_form(say, _ID, PLACES),
        meeting.where_form(say, _ID, ("link",)),
        meeting.where_told(say, _NAME, held=True),
        meeting.where_told(say, _NAME, held=False),
        *(meeting.remind(say, _ID, _NAME, _AT, place, soon=True) for place in places),
        meeting.remind(say, _ID, _NAME, _AT, meeting.where(say, "", ""), soon=False),
        *(meeting.called_off(say, _AT, asker=one) for one in (True, False)),
        *(meeting.you_called_off(say, asker=one) for one in (True, False)),
    )


def _after(say: Say) -> tuple[Card | Form, ...]:
    long = "Ω" * after.LONGEST
    return (
        after.interviewer(say, _ID, _NAME),
        after.asker(say, _ID, _NAME),
        after.form(say, _ID, _NAME),
        after.written(say, _NAME, held=True),
        after.written(say, _NAME, held=False),
        after.not_sent(say, after.words(say, long, long, "Ω" * 200), _ID, _NAME),
        after.too_early(say, _AT),
        after.nobody_came(say),
    )


def _home(say: Say) -> tuple[Card, ...]:
    return (
        *(Card(None, home.asked(say, _ID, state)) for state in ("open", "times", "busy")),
        *(Card(None, home.before(say, _ID, _AT, begun=one)) for one in (True, False)),
        Card(None, home.to_confirm(say, _ID, _AT)),
        Card(None, home.invited(say, _ID, _AT)),
        Card(None, home.interviews(say)),
    )
