"""Time, injected. Nothing else in the project asks the machine what time it is."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the moment, aware, in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class MovableClock:
    """A clock for tests and the try page. It stands still between moves, or runs along with `base`."""

    def __init__(self, start: datetime | None = None, base: Clock | None = None) -> None:
        self._base = base
        begun = base.now() if base else (start or datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
        self._at = start or begun
        self._offset = self._at - begun

    def now(self) -> datetime:
        return self._base.now() + self._offset if self._base else self._at

    def move(self, by: timedelta) -> None:
        """Go forward, or back with a negative span."""
        self._at += by
        self._offset += by
