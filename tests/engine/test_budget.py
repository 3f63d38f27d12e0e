"""The one budget, whatever comes in whatever order (PRODUCT P5)."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.engine.sending.budget import DAY, PER_WEEK, UNANSWERED, WEEK, Reader, Verdict, decide, quiet_end
from bot.engine.sending.kinds import Budget, MessageKind, Rank

START = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
COUNTED = MessageKind("nudge", Budget.COUNTED, DAY)
ASKED = MessageKind("look", Budget.COUNTED, DAY, Rank.ASKED)
SAFETY = MessageKind("after", Budget.COUNTED, DAY, Rank.SAFETY)
ON_DEMAND = MessageKind("again", Budget.ON_DEMAND, DAY)
ANSWER = MessageKind("words", Budget.ON_DEMAND, HOUR, quiet=False)
ROLE = MessageKind("invitation", Budget.ROLE, DAY, per_day=2)
KINDS = (COUNTED, ASKED, SAFETY, ON_DEMAND, ANSWER, ROLE)

zones = st.sampled_from(["Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "America/Nuuk", "Asia/Kolkata"])
clocks = st.times().map(lambda at: f"{at:%H:%M}")
# A little more than a year, with both nights of every zone in it.
moments = st.integers(0, 400 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
gaps = st.lists(st.integers(1, 72 * 60).map(lambda minutes: timedelta(minutes=minutes)), max_size=60)


def verdict(kind: MessageKind, reader: Reader, now: datetime = START) -> Verdict:
    return decide(kind, reader, now)[0]


@given(gaps, st.none() | st.integers(0, 9))
def test_never_more_than_one_in_a_day_and_three_in_a_week(pauses: list[timedelta], per_week: int | None) -> None:
    reader, now = Reader(per_week=per_week), START
    for pause in pauses:
        now += pause
        if verdict(COUNTED, reader, now) is Verdict.SEND:
            reader = replace(reader, counted=(*reader.counted, now))
    for sent in reader.counted:
        assert _within(reader.counted, sent, DAY) == 1
        assert _within(reader.counted, sent, WEEK) <= min(PER_WEEK, PER_WEEK if per_week is None else per_week)


def _within(sent: tuple[datetime, ...], end: datetime, span: timedelta) -> int:
    return sum(end - span < moment <= end for moment in sent)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ([], Verdict.SEND),
        ([23], Verdict.SHELVE),
        ([24], Verdict.SEND),
        ([25, 50], Verdict.SEND),
        ([25, 50, 75], Verdict.SHELVE),
        ([25, 50, 168], Verdict.SEND),
    ],
)
def test_room_comes_back_with_time(hours: list[int], expected: Verdict) -> None:
    assert verdict(COUNTED, Reader(counted=tuple(START - HOUR * n for n in hours))) is expected


def test_what_is_full_holds_nobody_back_who_asked_or_is_in_danger() -> None:
    full = Reader(counted=(START - HOUR,), unanswered=UNANSWERED, told_of_silence=True)
    assert verdict(SAFETY, full) is Verdict.SEND
    assert verdict(ON_DEMAND, full) is Verdict.SEND
    assert verdict(ASKED, full) is Verdict.SHELVE


def test_the_third_unanswered_is_the_last_and_it_is_said_once() -> None:
    assert verdict(COUNTED, Reader(unanswered=UNANSWERED - 1)) is Verdict.SEND
    silent = Reader(unanswered=UNANSWERED)
    assert verdict(COUNTED, silent) is Verdict.TELL
    assert verdict(COUNTED, replace(silent, told_of_silence=True)) is Verdict.SHELVE
    assert verdict(COUNTED, replace(silent, counted=(START - HOUR,))) is Verdict.SHELVE
    week = tuple(START - HOUR * n for n in (25, 50, 75))
    assert verdict(COUNTED, replace(silent, counted=week)) is Verdict.TELL


def test_a_role_has_its_own_cap() -> None:
    assert verdict(ROLE, Reader(role=(START - HOUR,), counted=(START - HOUR,))) is Verdict.SEND
    assert verdict(ROLE, Reader(role=(START - HOUR, START - 2 * HOUR))) is Verdict.SHELVE
    assert verdict(ROLE, Reader(role=(START - HOUR, START - DAY))) is Verdict.SEND


@given(st.sampled_from(KINDS), st.integers(1, 400), st.none() | zones)
def test_a_break_holds_all_that_does_not_answer(kind: MessageKind, days: int, zone: str | None) -> None:
    until = START + timedelta(days=days)
    held = decide(kind, Reader(zone=zone, quiet=("22:00", "08:00"), break_until=until), START)
    assert held == ((Verdict.HOLD, until) if kind.quiet else (Verdict.SEND, START))
    assert verdict(ON_DEMAND, Reader(break_until=START)) is Verdict.SEND


@given(st.sampled_from(KINDS))
def test_what_was_stopped_never_comes(kind: MessageKind) -> None:
    assert verdict(kind, Reader(stopped=True)) is Verdict.DROP


@given(zones, clocks, clocks, moments)
def test_nothing_goes_out_in_quiet_hours(zone: str, start: str, end: str, now: datetime) -> None:
    reader = Reader(zone=zone, quiet=(start, end))
    until = quiet_end(reader, now)
    assert (until is not None) == _quiet(zone, start, end, now)
    if until is not None:
        assert decide(ON_DEMAND, reader, now) == (Verdict.HOLD, until)
        assert now < until <= now + 25 * HOUR
        assert quiet_end(reader, until) is None
    assert verdict(ANSWER, reader, now) is Verdict.SEND


def _quiet(zone: str, start: str, end: str, now: datetime) -> bool:
    clock = now.astimezone(ZoneInfo(zone)).time()
    first, last = time.fromisoformat(start), time.fromisoformat(end)
    return first <= clock < last if first <= last else not last <= clock < first


@pytest.mark.parametrize(
    ("now", "quiet", "until"),
    [
        ("2026-02-10T22:30+01:00", ("22:00", "08:00"), "2026-02-11T08:00+01:00"),
        ("2026-02-11T07:59+01:00", ("22:00", "08:00"), "2026-02-11T08:00+01:00"),
        ("2026-02-11T08:00+01:00", ("22:00", "08:00"), None),
        ("2026-02-10T13:00+01:00", ("12:00", "14:00"), "2026-02-10T14:00+01:00"),
        ("2026-02-10T13:00+01:00", ("12:00", "12:00"), None),
        # The short night of Madrid: 02:30 does not exist, so quiet lasts half an hour longer, never less.
        ("2026-03-28T23:00+01:00", ("22:00", "08:00"), "2026-03-29T08:00+02:00"),
        ("2026-03-29T01:30+01:00", ("22:00", "02:30"), "2026-03-29T03:30+02:00"),
        # The long night: 02:00 to 03:00 comes twice.
        ("2026-10-24T23:00+02:00", ("22:00", "08:00"), "2026-10-25T08:00+01:00"),
        ("2026-10-25T02:10+02:00", ("22:00", "02:30"), "2026-10-25T02:30+02:00"),
        ("2026-10-25T02:10+01:00", ("22:00", "02:30"), "2026-10-25T02:30+01:00"),
    ],
)
def test_the_end_of_quiet_hours(now: str, quiet: tuple[str, str], until: str | None) -> None:
    found = quiet_end(Reader(zone="Europe/Madrid", quiet=quiet), datetime.fromisoformat(now))
    assert found == (datetime.fromisoformat(until) if until else None)


def test_without_a_zone_no_hour_is_quiet() -> None:
    assert quiet_end(Reader(quiet=("00:00", "23:59")), START) is None
