"""Every card and form of this feature, filled: for the gallery and the contract tests."""

from collections.abc import Iterator
from datetime import UTC, datetime

from msgspec import Struct

from bot.chat.cards import Card, Paragraph
from bot.chat.files import Cleaned
from bot.chat.forms import Form
from bot.chat.people import Account
from bot.chat.text import MemberText, Moment, Person, Say, words
from bot.features.moderation.rules.hours import Readers
from bot.features.moderation.rules.unsealing import DANGERS
from bot.features.moderation.store.reports import Evidence, Line
from bot.features.moderation.store.unsealings import Entry
from bot.features.moderation.views import cases, helping, reportable, reports, reviews, undecided, unsealing, waits

_AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_ID = "e" * 22
_WHO = Person(Account("discord", "123456789012345678"))
_READERS = Readers(2, True, None, _AT)
_LONG = MemberText("w" * 1000)
_FILE = Cleaned("pdf", "document.pdf", b"%PDF-1.7", pages=1)
_AROUND = tuple(Line("N" * 40, "a" * 3000) for _ in range(4))
_EVIDENCE = Evidence("w" * 1000, "N" * 40, "t" * 3000, _AROUND)


class _Report(Struct, frozen=True):
    """A report with as much around it as there can be."""

    id: str = _ID
    what: str = "unwanted"
    made_at: datetime = _AT
    evidence: Evidence = _EVIDENCE


class _Request(Struct, frozen=True):
    """A request; in danger, or not."""

    danger: str = ""
    id: str = _ID
    reason: MemberText = _LONG
    state: str = "asked"


def examples(say: Say) -> tuple[Card | Form, ...]:
    """All of them, in the language of `say`."""
    return (*_helping(say), *_waiting(say), *_reviews(say), *_reports(say), *_cases(say), *_unsealing(say))


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
    yield from (Card(None, helping.on_page(say, many)) for many in (0, 1, 4))
    yield helping.somebody_asks(say)
    yield from (helping.done(say, key) for key in ("approved", "role-taken", "age-again", "nobody"))


def _waiting(say: Say) -> Iterator[Card | Form]:
    yield from (waits.knock(say, kind, _ID) for kind in ("review", "case", "appeal_case", "second"))
    yield waits.knock_anyhow(say)
    yield waits.queue(say, ())
    kinds = ("review", "case", "appeal_case", "second") * 3
    yield waits.queue(say, [waits.Waiting(kind, f"{n:022}", Moment(_AT, "relative")) for n, kind in enumerate(kinds)])
    yield from (Card(None, waits.on_page(say, many)) for many in (0, 1, 7))
    yield waits.nothing_here(say)


def _reviews(say: Say) -> Iterator[Card | Form]:
    yield reviews.item(say, (Paragraph(words("…")),), _ID)
    yield reviews.return_form(say, _ID)
    yield from (reviews.decided(say, verdict) for verdict in ("approve", "return", "refuse"))
    for readers in (Readers(0), Readers(1), _READERS, Readers(3, True, _AT)):
        yield reviews.read_first(say, waits.who_reads(say, readers))
        yield reviews.late(say, waits.who_reads(say, readers))
    for why in ("harm", "solicitation", "unread", "other"):
        yield reviews.item(say, reviews.piece(say, why, MemberText("N" * 40), _LONG), _ID)
    yield reviews.item(say, reviews.file(say, _FILE), _ID)
    yield reviews.reason(say, _LONG)


def _reports(say: Say) -> Iterator[Card | Form]:
    told = waits.who_reads(say, _READERS)
    yield reports.form(say, _ID)
    yield reports.appeal_form(say, _ID)
    yield reports.nothing_to_report(say)
    got = [reportable.Got(MemberText("N" * 40), Moment(_AT, "relative"), f"{number:022}") for number in range(5)]
    made = [reportable.Made(MemberText("N" * 40), Moment(_AT, "relative"), decided) for decided in (True, False)] * 2
    yield reportable.show(say, got, made)
    yield reportable.show(say, (), ())
    yield reports.reported_before(say)
    yield reports.reported(say, told)
    yield reports.appealed(say, told)
    for number in ("1", "2"):
        yield reports.outcome(say, "stopped", number)
        yield reports.outcome(say, "harmless", number)
        yield reports.for_other(say, "stopped", number, _ID)
    yield reports.for_other(say, "harmless", "1")
    yield from (reports.heard(say, outcome) for outcome in ("kept", "lifted"))
    for what in ("report", "appeal"):
        yield from (undecided.still(say, what, told), undecided.over(say, what), undecided.lies(say, what))


def _cases(say: Say) -> Iterator[Card | Form]:
    for earlier, mine in ((0, False), (1, True), (7, True)):
        yield cases.case(say, cases.Shown(_Report(), earlier, mine, asked=earlier == 7))
    yield cases.taken_by_other(say)
    yield cases.handed_over(say)
    for outcome in ("stopped", "harmless"):
        yield from (cases.choose(say, side, outcome, _ID) for side in ("reporter", "other"))
        yield cases.closed(say, outcome)
    yield cases.appeal(say, _Report(), _LONG)
    yield from (cases.appeal_heard(say, outcome) for outcome in ("kept", "lifted"))


def _unsealing(say: Say) -> Iterator[Card | Form]:
    yield unsealing.form(say, _ID)
    yield unsealing.asked(say, waits.who_reads(say, _READERS))
    yield from (unsealing.to_second(say, _Request(danger), _Report()) for danger in ("", *DANGERS))
    yield from (unsealing.seconded(say, state) for state in ("agreed", "declined"))
    yield from (unsealing.answer(say, state, _ID) for state in ("agreed", "declined", "late"))
    yield unsealing.shown(say, _WHO, "discord")
    yield unsealing.gone(say)
    yield from (unsealing.reviewed(say, review) for review in ("right", "wrong"))
    yield from (unsealing.for_organisers(say, what) for what in ("lapsed", "wrong", "late"))
    yield unsealing.notice(say, False)
    yield from (unsealing.notice(say, True, looked) for looked in ("", "right", "wrong", "lapsed"))
    whats = ("asked", "asked-life", "asked-minor", "notice-waits", "agreed", "declined", "shown", "lapsed", "late")
    yield unsealing.log(say, [(_AT, Entry(what, _ID, _ID, (), "w" * 600), (_WHO, _WHO)) for what in whats[:6]])
    lines = (*whats[6:], "looked-right", "looked-wrong")
    yield unsealing.log(say, [(_AT, Entry(what, _ID, _ID, ()), ()) for what in lines])
    yield unsealing.log(say, ())
