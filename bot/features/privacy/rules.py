"""How long things are kept, and how an export reads: pure."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

WARNED_AFTER = timedelta(days=334)
ERASED_AFTER = timedelta(days=365)
"""Since the bot was last used: a warning after 11 months, the end after 12."""
_RUN = tuple("=+-@\t\r\n\0＝＋－＠")
"""What a cell begins with that a spreadsheet takes for a formula, in full width too."""


def warn_at(seen_at: datetime, break_until: datetime | None = None) -> datetime:
    """When to warn, if nothing happens until then. A break is a sign of coming back: its end counts as use."""
    return max(seen_at, break_until or seen_at) + WARNED_AFTER


def end_at(warned_at: datetime) -> datetime:
    """When to erase, if nothing happens after the warning."""
    return warned_at + (ERASED_AFTER - WARNED_AFTER)


def forget_at(left_at: datetime) -> datetime:
    """When to erase what belongs to a community, if they do not come back to it."""
    return left_at + ERASED_AFTER


def agrees(typed: str, word: str) -> bool:
    """Whether the word that confirms was typed, in whatever case."""
    return typed.strip().strip("\"'“”«».").casefold() == word.casefold()


def readable(value: object, depth: int = 0) -> str:
    """Anything that fits in JSON as indented lines."""
    return "\n".join(_lines(value, depth))


def table(value: object) -> str:
    """The same as CSV: where it stands, and what. No cell of it is a formula to a spreadsheet."""
    written = io.StringIO()
    rows = csv.writer(written, quoting=csv.QUOTE_ALL)
    rows.writerows([safe(where), safe(what)] for where, what in _cells(value, ""))
    return written.getvalue()


def safe(cell: str) -> str:
    """A cell that a spreadsheet shows and does not run (ASVS 1.2.10)."""
    return f"'{cell}" if cell.startswith(_RUN) or cell.lstrip().startswith(_RUN) else cell


def _cells(value: object, where: str) -> Iterator[tuple[str, str]]:
    match value:
        case Mapping():
            inside = [(str(name), inner) for name, inner in value.items()]
        case str() | bytes():
            inside = []
        case Sequence():
            inside = [(str(number), inner) for number, inner in enumerate(value, 1)]
        case _:
            inside = []
    for name, inner in inside:
        yield from _cells(inner, f"{where} / {name}" if where else name)
    if not isinstance(value, Mapping | Sequence) or isinstance(value, str | bytes):
        yield where, "" if value is None else str(value)


def _lines(value: object, depth: int) -> Iterator[str]:
    pad = "  " * depth
    match value:
        case Mapping():
            for name, inner in value.items():
                yield from _named(f"{pad}{name}", inner, depth)
        case str():
            yield from (f"{pad}{line}" for line in value.splitlines() or [""])
        case Sequence():
            for number, inner in enumerate(value, 1):
                yield from _named(f"{pad}{number}", inner, depth)
        case _:
            yield f"{pad}{'-' if value is None else value}"


def _named(name: str, value: object, depth: int) -> Iterator[str]:
    if isinstance(value, str) and "\n" not in value:
        yield f"{name}: {value}"
    elif isinstance(value, str | Mapping | Sequence):
        yield f"{name}:"
        yield from _lines(value, depth + 1)
    else:
        yield f"{name}: {'-' if value is None else value}"
