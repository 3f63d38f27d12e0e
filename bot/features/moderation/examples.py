"""Every card and form of this feature, filled: for the gallery and the contract tests."""

from collections.abc import Iterator
from datetime import UTC, datetime

from bot.chat.cards import Card, Paragraph
from bot.chat.forms import Form
from bot.chat.people import Account
from bot.chat.text import Moment, Person, Say, words
from bot.features.moderation.rules.hours import Readers
from bot.features.moderation.views import helping, reviews, waits

_AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_ID = "e" * 22
_WHO = Person(Account("discord", "123456789012345678"))
_READERS = Readers(2, True, None, _AT)


def examples(say: Say) -> tuple[Card | Form, ...]:
    """All of them, in the language of `say`."""
    return (*_helping(say), *_waiting(say), *_reviews(say))


def _helping(say: Say) -> Iterator[Card | Form]:
    yield helping.ask_age(say)
    yield helping.under_age(say)
    yield helping.go_on(say, ("moderation.queue", "", _ID))
    yield from (helping.not_yet(say, why, Moment(_AT, "date")) for why in ("", "new", "closed", "approval", "waiting"))
    yield helping.helpers_form(say)
    yield helping.helpers(say, [(_WHO, str(n) * 22) for n in range(6)], True)
    yield helping.helpers(say, (), False)
    yield helping.helper(say, _WHO, _ID, open_now=True)
    yield helping.helper(say, _WHO, _ID, open_now=False)
    yield from (helping.done(say, key) for key in ("approved", "role-taken", "age-again", "nobody"))


def _waiting(say: Say) -> Iterator[Card | Form]:
    yield waits.knock(say, "review", _ID)
    yield waits.queue(say, ())
    yield waits.queue(say, [waits.Waiting("review", str(n) * 22, Moment(_AT, "relative")) for n in range(9)])
    yield from (Card(None, waits.on_page(say, many)) for many in (0, 1, 7))
    yield waits.nothing_here(say)


def _reviews(say: Say) -> Iterator[Card | Form]:
    yield reviews.item(say, (Paragraph(words("…")),), _ID)
    yield reviews.return_form(say, _ID)
    yield from (reviews.decided(say, verdict) for verdict in ("approve", "return", "refuse"))
    for readers in (Readers(0), Readers(1), _READERS, Readers(3, True, _AT)):
        yield reviews.read_first(say, waits.who_reads(say, readers))
        yield reviews.late(say, waits.who_reads(say, readers))
