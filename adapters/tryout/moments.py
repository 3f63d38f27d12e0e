"""Moments as a reader's device would show them."""

from datetime import UTC, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from markupsafe import Markup

from adapters.tryout.sample import Someone

Style = Literal["date", "time", "both", "relative"]

_DAYS = {
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "es": ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
}
_MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
}
_UNITS = ((86_400, "day", "día"), (3_600, "hour", "hora"), (60, "minute", "minuto"))


def in_words(at: datetime, zone: ZoneInfo | None = None) -> str:
    """A moment in full, in English: Monday 23 November 2026, 11:30 GMT."""
    local = at.astimezone(zone or UTC)
    return f"{_date(local, 'en')}, {local:%H:%M} {local.tzname()}"


def shown(timestamp: int, style: Style, reader: Someone, now: datetime) -> Markup:
    """A time element in the reader's zone and language."""
    local = datetime.fromtimestamp(timestamp, reader.zone)
    said = {
        "date": lambda: _date(local, reader.language),
        "time": lambda: f"{local:%H:%M}",
        "both": lambda: f"{_date(local, reader.language)} {local:%H:%M}",
        "relative": lambda: _ago(local - now, reader.language),
    }[style]()
    return Markup('<time datetime="{}">{}</time>').format(local.isoformat(timespec="minutes"), said)


def _date(local: datetime, language: str) -> str:
    day, month = _DAYS[language][local.weekday()], _MONTHS[language][local.month - 1]
    of = " de " if language == "es" else " "
    return f"{day} {local.day}{of}{month}{of}{local.year}"


def _ago(span: timedelta, language: str) -> str:
    seconds = abs(int(span.total_seconds()))
    size, english, spanish = next((unit for unit in _UNITS if seconds >= unit[0]), _UNITS[-1])
    number = max(1, round(seconds / size))
    plural = "s" if number > 1 else ""
    if language == "es":
        return f"{'dentro de' if span > timedelta() else 'hace'} {number} {spanish}{plural}"
    return f"in {number} {english}{plural}" if span > timedelta() else f"{number} {english}{plural} ago"
