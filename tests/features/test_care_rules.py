"""The rules of care: rows of helplines, when the bot writes once more, who is called when."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.features.care.rules import calling, helplines, holding
from bot.features.care.rules.answers import Answer, answers
from bot.features.care.rules.calling import Ask, Staffed
from bot.features.care.rules.holding import Holding
from bot.features.care.screening.levels import Kind, Level, Reading
from bot.features.care.tool import ages

BUILT = date(2026, 11, 26)
"""The day on which this list was put together: no test fails by itself on a later one."""
NOW = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
ROW = 'country = "US"\nkind = "crisis"\nname = "988"\nnumber = "988"\n'
SOURCE = 'source = "x"\nchecked = 2026-11-26\n'


def test_every_row_has_a_source_and_is_fresh() -> None:
    assert len(helplines.lines()) > 40
    assert helplines.stale(BUILT) == ()
    assert all(line.source and line.number for line in helplines.lines())
    assert all(line.name for line in helplines.lines() if line.kind != "emergency")


def test_every_country_has_a_line_to_call() -> None:
    for code in helplines.countries():
        assert helplines.help_in(code, BUILT).crisis, code


@pytest.mark.parametrize(
    "wrong",
    [
        ROW,
        ROW + 'source = "x"\n',
        ROW + "checked = 2026-11-26\n",
        ROW + 'source = " "\nchecked = 2026-11-26\n',
        ROW.replace("crisis", "gossip") + SOURCE,
        ROW.replace('"988"\n', '""\n') + SOURCE,
        ROW.replace("US", "USA") + SOURCE,
        ROW + SOURCE + 'link = "http://988lifeline.org"\n',
    ],
)
def test_a_row_that_does_not_say_where_it_is_from_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"needs|begins"):
        helplines.read("[[line]]\n" + wrong)


def test_after_180_days_a_row_gives_way() -> None:
    known = helplines.read("[[line]]\n" + ROW + SOURCE)
    last = date(2026, 11, 26) + timedelta(days=180)
    assert helplines.help_in("US", last, known).crisis
    assert helplines.help_in("US", last + timedelta(days=1), known) == helplines.Help()
    assert helplines.stale(last + timedelta(days=1), known) == known
    assert helplines.help_in("US", None, known).crisis


def test_an_unknown_country_has_nothing_and_is_not_guessed() -> None:
    assert helplines.help_in(None, BUILT) == helplines.help_in("XX", BUILT) == helplines.Help()


@pytest.mark.parametrize(
    ("hour", "days", "zone"),
    [(0, 0, "UTC"), (3, 0, "UTC"), (4, 1, "UTC"), (12, 1, "UTC"), (23, 1, "UTC"), (23, 1, "Asia/Tokyo")],
)
def test_the_bot_writes_late_in_the_next_morning(hour: int, days: int, zone: str) -> None:
    wrote = datetime(2026, 11, 26, hour, tzinfo=ZoneInfo(zone))
    at = holding.follow_at(wrote.astimezone(UTC), zone).astimezone(ZoneInfo(zone))
    assert (at.hour, (at.date() - wrote.date()).days) == (11, days)


def test_after_abuse_the_bot_is_still() -> None:
    begun = holding.followed(Holding("m"), NOW, "UTC")
    still = holding.stilled(begun, NOW)
    assert (still.follow, still.quiet) == (None, NOW + holding.QUIET)
    assert holding.followed(still, NOW + timedelta(days=1), "UTC").follow is None
    assert still.is_over(NOW + timedelta(days=8))
    assert not begun.is_over(NOW + timedelta(days=8))


def test_three_calls_in_twenty_minutes() -> None:
    ask, at, calls = Ask("a", "m", NOW), NOW, []
    for number in range(1, 4):
        calls.append(at - NOW)
        ask = Ask("a", "m", NOW, at, number)
        at = calling.next_step(ask, at)
    assert calls == [timedelta(minutes=minutes) for minutes in (0, 7, 14)]
    assert at - NOW == timedelta(minutes=20)
    assert calling.first_call(ask, NOW + timedelta(minutes=15)) == NOW + timedelta(minutes=21)
    assert calling.for_ask(Staffed(("m", "n")), Ask("a", "x", NOW, passed_by="n")).on == ("m",)


@pytest.mark.parametrize(
    ("level", "kinds", "wanted"),
    [
        (Level.NONE, (), ()),
        (Level.URGENT, (Kind.OWN,), (Answer.URGENT,)),
        (Level.LOOK, (Kind.OWN,), (Answer.SOFT,)),
        (Level.URGENT, (Kind.OWN, Kind.ABUSE), (Answer.URGENT, Answer.ABUSE)),
        (Level.LOOK, (Kind.OWN, Kind.ABUSE), (Answer.ABUSE,)),
        (Level.URGENT, (Kind.URGING, Kind.OWN), (Answer.URGENT, Answer.URGING)),
        (Level.URGENT, (Kind.URGING,), (Answer.URGING,)),
        (Level.URGENT, (Kind.OWN, Kind.THIRD), (Answer.URGENT, Answer.SOMEONE)),
        (Level.LOOK, (Kind.THIRD, Kind.ABUSE), (Answer.SOMEONE_SOFT,)),
        (Level.LOOK, (Kind.OWN, Kind.THIRD), (Answer.SOFT,)),
    ],
)
def test_their_own_danger_before_all_else(level: Level, kinds: tuple[Kind, ...], wanted: tuple[Answer, ...]) -> None:
    assert answers(Reading(level, kinds)) == wanted


def test_the_tool_prints_every_age() -> None:
    rows = [*ages(BUILT + timedelta(days=200))]
    assert len(rows) == len(helplines.lines())
    assert rows[0].startswith("stale\t204\t")
