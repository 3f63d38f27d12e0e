"""`onward helplines`: how long ago each row was checked, and which are stale."""

from collections.abc import Iterable, Iterator
from datetime import date

from bot.engine.schedule.clock import SystemClock
from bot.features.care.rules.helplines import Line, is_stale, lines


def helplines(ignored: Iterable[str]) -> Iterator[str]:
    """Every row with its age today, the oldest first. It reads no input."""
    return ages(SystemClock().now().date())


def ages(today: date) -> Iterator[str]:
    """State, age in days, country, kind, number, when and where it was checked; tabs between."""
    for line in sorted(lines(), key=lambda line: line.checked):
        yield "\t".join(_cells(line, today))


def _cells(line: Line, today: date) -> tuple[str, ...]:
    state = "stale" if is_stale(line, today) else "fresh"
    days = (today - line.checked).days
    return state, str(days), line.country, line.kind, line.number, line.checked.isoformat(), line.source
