"""Base rates that members are shown: a data file whose rows say who found them and when."""

import tomllib
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct

from bot.features.checkins.rules.entry import Entry

FILE = Path(__file__).parents[1] / "facts.toml"
SPACED = timedelta(days=14)
"""A fact is not said more often, so that it stays news."""

_SILENT = {"interview": "silent-interview", "final": "silent-final"}


class Fact(Struct, frozen=True):
    """Figures (people of a hundred), what they count, who found them and in which year."""

    id: str
    figures: Mapping[str, int]
    what: str
    source: str
    year: int


def read(text: str) -> dict[str, Fact]:
    """The rows of a file by id. Raises ValueError for one without figures, a source or a year."""
    return {fact.id: fact for fact in map(_fact, tomllib.loads(text).get("fact", []))}


@cache
def facts() -> Mapping[str, Fact]:
    """The rows that come with the bot."""
    return read(FILE.read_text("utf-8"))


def normalising(entry: Entry) -> Fact | None:
    """The fact that fits beside an acknowledgement: for a silence. Never beside "this was the one"."""
    if entry.weight == "one" or entry.kind != "silence":
        return None
    return facts()[_SILENT.get(entry.stage, "silent-applied")]


def may_be_said(last: datetime | None, now: datetime) -> bool:
    """Whether the last fact was long enough ago."""
    return last is None or now - last >= SPACED


def _fact(row: Mapping[str, Any]) -> Fact:
    name, figures = row.get("id", "?"), row.get("figures")
    if not str(row.get("source", "")).strip() or not isinstance(row.get("year"), int):
        raise ValueError(f"{name}: a figure needs a source, and the year in which it was found")
    if not row.get("what") or not figures or not all(_is_share(one) for one in figures.values()):
        raise ValueError(f"{name}: a fact needs what it counts, and figures between 1 and 99")
    return Fact(**row)


def _is_share(figure: object) -> bool:
    return isinstance(figure, int) and 0 < figure < 100
