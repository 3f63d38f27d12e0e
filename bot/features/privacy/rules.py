"""How long things are kept, and how an export reads: pure."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

WARNED_AFTER = timedelta(days=334)
ERASED_AFTER = timedelta(days=365)
"""Since the bot was last used: a warning after 11 months, the end after 12."""


def warn_at(seen_at: datetime, break_until: datetime | None = None) -> datetime:
    """When to warn, if nothing happens until then. A break is a sign of coming back: its end counts as use."""
    return max(seen_at, break_until or seen_at) + WARNED_AFTER


def end_at(warned_at: datetime) -> datetime:
    """When to erase, if nothing happens after the warning."""
    return warned_at + (ERASED_AFTER - WARNED_AFTER)


def agrees(typed: str, word: str) -> bool:
    """Whether the word that confirms was typed, in whatever case."""
    return typed.strip().strip("\"'“”«».").casefold() == word.casefold()


def readable(value: object, depth: int = 0) -> str:
    """Anything that fits in JSON as indented lines."""
    return "\n".join(_lines(value, depth))


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
