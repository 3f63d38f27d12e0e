"""From what people said to what matching is given: an interview of a kind at a time counts as one kind."""

from collections.abc import Iterable
from datetime import datetime

from bot.chat.matching import Facts
from bot.features.interviews.rules import slots
from bot.features.interviews.rules.kinds import FIELDS, LEVELS, Terms, Wish

AHEAD = 12
"""Rounds that an ask at the head counts as left out of."""


def wanted(wish: Wish, times: Iterable[datetime]) -> Facts:
    """What somebody asks for."""
    kinds = tuple(_at(wish.kind, at) for at in times)
    return Facts((wish.language,), kinds, (wish.field,), level(wish.level))


def given(terms: Terms, times: Iterable[datetime]) -> Facts:
    """What an interviewer has: every kind at every one of these times."""
    kinds = tuple(_at(kind, at) for at in times for kind in terms.kinds)
    return Facts(terms.languages, kinds, (terms.field,) if terms.field else FIELDS, level(terms.level))


def shared(kinds: Iterable[str]) -> tuple[datetime, ...]:
    """The times in what two have in common, in order."""
    return tuple(sorted(slots.instant(one.partition("@")[2]) for one in kinds))


def level(code: str) -> int:
    """Counted from 1; 0 for who changes fields: near to all."""
    return 0 if code in ("", "change") else LEVELS.index(code) + 1


def _at(kind: str, at: datetime) -> str:
    return f"{kind}@{slots.code(at)}"
