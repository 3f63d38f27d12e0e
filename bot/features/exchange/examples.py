"""Every card and form of this feature, filled: for the gallery and the contract tests."""

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.people import Account
from bot.chat.text import MemberText, Person, Say, words
from bot.features.exchange import examples_files
from bot.features.exchange.views import arrivals, home, introductions, options, writing
from bot.features.exchange.views import words as free
from bot.features.exchange.views.people import Partner, Setting

_EXCHANGE, _PIECE = "e" * 22, "p" * 22
_PARTNER = Partner(_EXCHANGE, MemberText("M" * 40))
_THREE = tuple(Partner(letter * 22, MemberText("W" * 40)) for letter in "abc")
_TEXT = MemberText("I read it twice. The second half is the strong one.")
_LONG = MemberText("ä" * 3000)
_ABOVE = words("You need not carry this alone.")
_SETTING = Setting(_PARTNER, MemberText("Pebble"), own=False, operator="Ana Ruiz")


def examples(say: Say) -> tuple[Card | Form, ...]:
    """All of them, in the language of `say`."""
    return (
        *_arrivals(say),
        *_writing(say),
        *_words(say),
        *_options(say),
        *_introductions(say),
        *examples_files.examples(say),
    )


def _arrivals(say: Say) -> tuple[Card, ...]:
    linked = replace(_SETTING, platform="discord", others=("slack",), exported=True)
    return (
        arrivals.opened(say, _SETTING),
        arrivals.opened(say, linked),
        arrivals.opened(say, replace(linked, platform="slack", others=("discord",), own=True)),
        arrivals.words(say, _PARTNER, _PIECE, _TEXT),
        arrivals.words(say, _PARTNER, _PIECE, _LONG, (_ABOVE,)),
        arrivals.changed(say, _PARTNER, _PIECE, _TEXT, (_ABOVE,)),
        arrivals.withdrawn(say, _PARTNER, _PIECE),
        arrivals.ended(say, _PARTNER),
        arrivals.refused(say, _PARTNER, _TEXT),
    )


def _writing(say: Say) -> tuple[Card | Form, ...]:
    return (
        writing.form(say, _PARTNER),
        writing.change_form(say, _PARTNER, _PIECE),
        writing.sent(say, _PARTNER),
        writing.asked(say, _PARTNER, _PIECE),
        writing.held(say, _PARTNER),
        writing.kept(say),
        writing.not_waiting(say),
        *(writing.went_nowhere(say, why, _LONG) for why in ("ended", "many", "unknown", "not-waiting", "one-way")),
        writing.went_nowhere(say, "ended"),
    )


def _words(say: Say) -> tuple[Card, ...]:
    return (
        free.whom(say, _THREE, kept=True),
        free.whom(say, _THREE[:1], kept=False),
        free.let_go(say),
        Card(None, home.page(say, _THREE)),
    )


def _options(say: Say) -> tuple[Card, ...]:
    return (
        options.options(say, _PARTNER, _PIECE, is_open=True, introduce=True),
        options.options(say, _PARTNER, "", is_open=False),
        options.block_sure(say, _PARTNER),
        options.blocked(say, _PARTNER),
        options.end_sure(say, _PARTNER),
        options.ended(say, _PARTNER),
        options.unknown(say),
    )


def _introductions(say: Say) -> tuple[Card | Form, ...]:
    somebody = Person(Account("discord", "123456789012345678"))
    return (
        introductions.sure(say, _PARTNER),
        introductions.asked(say, _PARTNER),
        introductions.waits(say, _PARTNER),
        introductions.form(say, _PARTNER),
        introductions.both_know(say, _PARTNER),
        introductions.introduced(say, _PARTNER, somebody, None),
        introductions.introduced(say, _PARTNER, None, MemberText("sam@example.org")),
    )
