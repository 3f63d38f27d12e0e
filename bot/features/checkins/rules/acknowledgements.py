"""Which sentence meets an entry: one that fits, and none of the last twenty."""

from collections.abc import Callable, Sequence

from bot.features.checkins.rules.entry import Entry

REMEMBERED = 20
HOW_MANY = {
    "any": 27,
    "silence": 4,
    "interview": 4,
    "withdrawn": 3,
    "contact": 3,
    "volunteering": 3,
    "internship": 2,
    "promotion": 2,
    "freelance": 2,
    "one": 4,
}
"""Sentences by group; "any" fits every entry and outnumbers what is remembered, so that one is always left."""

_BY_STAGE = {"interview": "interview", "final": "interview", "withdrawn": "withdrawn"}
_BY_KIND = {"networking": "contact", "informational": "contact"}


def acknowledgement(entry: Entry, said: Sequence[str], pick: Callable[[Sequence[str]], str]) -> str:
    """The name of a sentence ("one-2"). `said` names the earlier ones, newest last."""
    recent = set(said[-REMEMBERED:])
    fresh = [name for name in sentences(group_of(entry)) if name not in recent]
    return pick(fresh or [name for name in sentences("any") if name not in recent])


def remembered(said: Sequence[str], name: str) -> tuple[str, ...]:
    """What to remember once `name` was said."""
    return (*said, name)[-REMEMBERED:]


def group_of(entry: Entry) -> str:
    """The group that fits an entry best: its weight first, then silence, then how far it had come, then its kind."""
    if entry.weight == "one":
        return "one"
    if entry.kind == "silence":
        return "silence"
    kind = _BY_KIND.get(entry.kind, entry.kind)
    group = _BY_STAGE.get(entry.stage, kind)
    return group if group in HOW_MANY else "any"


def sentences(group: str) -> tuple[str, ...]:
    """The names of a group's sentences."""
    return tuple(f"{group}-{number}" for number in range(1, HOW_MANY[group] + 1))
