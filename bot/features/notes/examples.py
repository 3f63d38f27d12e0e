"""Every card and form of this feature, filled: for the gallery and the contract tests."""

from datetime import UTC, datetime

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.text import MemberText, Moment, Say, words
from bot.features.notes.views import arrivals, hear, helping, home, kind, listening, stories
from bot.features.notes.views import words as waiting
from bot.features.notes.views.arrivals import Arrived
from bot.features.notes.views.hear import Arrival, Preview, Truth
from bot.features.notes.views.sees import Setting

_ID, _OTHER = "n" * 22, "o" * 22
_NAME = MemberText("M" * 40)
_TEXT = MemberText("I had the same letter in March. It stopped stinging after some days.")
_AT = Moment(datetime(2026, 3, 3, 7, tzinfo=UTC))
_SETTING = Setting("Ana Ruiz", ("slack",), exported=True)
_ARRIVED = Arrived(_ID, _OTHER, _NAME, _TEXT, (words("You need not carry this alone."),))
_WORDLESS = Arrived(_ID, _OTHER, _NAME, MemberText(""))
_WHAT = (words("A job"), words("It stung"))
_AWAKE, _ASLEEP = Truth(6, 2), Truth(6, 0, _AT)


def examples(say: Say) -> tuple[Card | Form, ...]:
    """All of them, in the language of `say`."""
    return (*_hear(say), *_arrive(say), *_wait(say), *_kind(say), *_listen(say), *_stories(say))


def _hear(say: Say) -> tuple[Card | Form, ...]:
    first = Preview(_ID, _AWAKE, _WHAT, None, pens=True, setting=_SETTING)
    named = Preview(_ID, _ASLEEP, (), _NAME, pens=False, setting=_SETTING)
    nameless = Preview("", Truth(1, 0), (), None, pens=False, setting=Setting("Ana Ruiz", ("discord",)))
    return (
        *(hear.preview(say, one) for one in (first, named, nameless)),
        *(hear.form(say, one) for one in (first, nameless)),
        hear.started(say, _ID, _AWAKE, Arrival(), ahead=False),
        hear.started(say, _ID, _AWAKE, Arrival(reached=False), ahead=False),
        hear.started(say, _ID, _AWAKE, Arrival(until=_AT), ahead=False),
        hear.started(say, _ID, _ASLEEP, Arrival(ask_zone=True), ahead=True),
        hear.going(say, _ID),
        *(hear.said(say, key) for key in ("hear-over", "hear-often", "hear-withdrawn")),
        hear.nobody(say),
    )


def _arrive(say: Say) -> tuple[Card | Form, ...]:
    return (
        helping.invitation(say, _ARRIVED, _WHAT),
        helping.invitation(say, _WORDLESS, ()),
        helping.form(say, _NAME, _ID),
        helping.given(say),
        helping.passed(say),
        helping.ended(say),
        helping.ended(say, _TEXT),
        helping.turn(say),
        arrivals.note(say, _ARRIVED),
        arrivals.note(say, _ARRIVED, "note-ahead"),
        arrivals.thanks(say, _ARRIVED),
        arrivals.thanks(say, _WORDLESS),
        arrivals.thanks_form(say, _NAME, _ID),
        *(arrivals.said(say, key) for key in ("thanked", "thanks-over")),
    )


def _wait(say: Say) -> tuple[Card | Form, ...]:
    holds = ("harm", "solicitation", "unread", "else")
    return (
        waiting.asked(say, _ID),
        waiting.held(say),
        waiting.kept(say),
        waiting.not_waiting(say),
        waiting.change_form(say, _ID),
        *(Card(None, waiting.review(say, hold, _TEXT)) for hold in holds),
        waiting.refused(say, _TEXT, _TEXT),
        waiting.refused(say, _TEXT, None),
    )


def _kind(say: Say) -> tuple[Card | Form, ...]:
    standings = (
        home.Standing(None, listens=False, story=False),
        home.Standing(True, listens=True, story=True, told=True),
        home.Standing(False, listens=False, story=True),
    )
    return (
        Card(None, home.under_way(say, _ID)),
        kind.form(say, pens=True),
        kind.form(say, pens=False),
        kind.taken(say, _ID, _SETTING),
        kind.said(say, "give-enough", _TEXT),
        *(kind.said(say, key) for key in ("give-taken-back", "give-late", "give-gone")),
        kind.takes(say, True),
        kind.takes(say, False),
        *(Card(None, home.page(say, one)) for one in standings),
    )


def _listen(say: Say) -> tuple[Card | Form, ...]:
    five = [(letter * 22, _TEXT) for letter in "abcde"]
    said = ("not-listening", "resumed", "left", "once-over", "ahead-kept", "ahead-full")
    return (
        listening.form(say, once=False, zone=True),
        listening.form(say, once=True, zone=False),
        listening.offered(say, _SETTING),
        listening.standing(say, 1, ("09:00", "21:00"), None, 0),
        listening.standing(say, 3, ("22:00", "06:00"), _AT, 5),
        listening.pause_form(say),
        *(listening.said(say, key) for key in said),
        listening.said(say, "paused", _AT),
        listening.ahead_form(say, own=True),
        listening.ahead_form(say, own=False),
        listening.ahead(say, ()),
        listening.ahead(say, five, 4),
        listening.ahead(say, five[:1]),
    )


def _stories(say: Say) -> tuple[Card | Form, ...]:
    said = ("story-soon", "story-gone", "story-dropped", "story-sent", "story-posted", "story-read", "story-refused")
    return (
        stories.form(say, pens=True),
        stories.form(say, pens=False),
        stories.preview(say, _ID, _NAME, _TEXT),
        stories.posted(say, _NAME, _TEXT),
        stories.taken_down(say),
        Card(None, stories.review(say, _NAME, _TEXT)),
        *(stories.said(say, key) for key in (*said, "story-posted-there")),
        *(stories.said(say, key, _TEXT) for key in ("story-heavy", "story-back")),
        stories.mine(say, ()),
        stories.mine(say, [(_ID, _TEXT)]),
        stories.channel_wanted(say, _ID),
        stories.channel_form(say, _ID),
    )
