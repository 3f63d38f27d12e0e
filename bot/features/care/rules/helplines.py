"""Lines that listen: a data file whose rows say where and when they were looked up."""

import tomllib
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

FILE = Path(__file__).parents[1] / "helplines.toml"
FRESH = timedelta(days=180)
DIRECTORY = "https://findahelpline.com"
KINDS = ("crisis", "text", "abuse", "emergency")

Kind = Literal["crisis", "text", "abuse", "emergency"]


class Line(Struct, frozen=True):
    """A row. `country` is ISO 3166; `hours` is "always" or ""; `link` is an https address of the line's own, or ""."""

    country: str
    kind: Kind
    number: str
    source: str
    checked: date
    name: str = ""
    hours: str = ""
    languages: tuple[str, ...] = ()
    link: str = ""


class Help(Struct, frozen=True):
    """What one country has. `country` is "" where none is known: then there is the directory alone."""

    country: str = ""
    crisis: tuple[Line, ...] = ()
    text: tuple[Line, ...] = ()
    abuse: tuple[Line, ...] = ()
    emergency: str = ""


def read(text: str) -> tuple[Line, ...]:
    """The rows of a file. Raises ValueError for one without a source or a day, or with a word it does not know."""
    return tuple(_line(row) for row in tomllib.loads(text).get("line", []))


@cache
def lines() -> tuple[Line, ...]:
    """The rows that come with the bot."""
    return read(FILE.read_text("utf-8"))


def help_in(country: str | None, today: date | None, known: tuple[Line, ...] | None = None) -> Help:
    """The fresh rows of a country. Without `today` (no clock at hand) all of them count as fresh."""
    rows = lines() if known is None else known
    here = [line for line in rows if line.country == country and not is_stale(line, today)]
    if not here:
        return Help()
    by_kind = {kind: tuple(line for line in here if line.kind == kind) for kind in KINDS}
    emergency = by_kind["emergency"][0].number if by_kind["emergency"] else ""
    return Help(country or "", by_kind["crisis"], by_kind["text"], by_kind["abuse"], emergency)


def is_stale(line: Line, today: date | None) -> bool:
    """Whether nobody has looked it up for too long."""
    return today is not None and today - line.checked > FRESH


def stale(today: date, known: tuple[Line, ...] | None = None) -> tuple[Line, ...]:
    """Every row that is no longer shown, the oldest first."""
    rows = lines() if known is None else known
    return tuple(sorted((line for line in rows if is_stale(line, today)), key=lambda line: line.checked))


def countries() -> tuple[str, ...]:
    """Every country with a row."""
    return tuple(dict.fromkeys(line.country for line in lines()))


def _line(row: dict[str, Any]) -> Line:
    where = f"{row.get('country', '?')} {row.get('kind', '?')}"
    if not str(row.get("source", "")).strip() or not isinstance(row.get("checked"), date):
        raise ValueError(f"{where}: a line needs a source, and the day on which it was checked there")
    if row.get("kind") not in KINDS or len(str(row.get("country", ""))) != 2 or not row.get("number"):
        raise ValueError(f"{where}: a line needs a country, a kind of {', '.join(KINDS)}, and a number")
    if row.get("link") and not row["link"].startswith("https://"):
        raise ValueError(f"{where}: a link begins with https://")
    return Line(**{**row, "languages": tuple(row.get("languages", ()))})
