"""Which sentence meets an entry: one that fits, and none of the last twenty."""

from collections.abc import Callable, Sequence

from bot.features.checkins.rules.entry import Entry

REMEMBERED = 20
OFTEN = 20
"""From so many tries on, some sentences are about how many there are."""

HOW_MANY = {
    "any": 33,
    "silence": 6,
    "screening": 3,
    "interview": 5,
    "final": 4,
    "withdrawn": 4,
    "contact": 4,
    "unanswered": 3,
    "volunteering": 4,
    "internship": 4,
    "promotion": 4,
    "freelance": 4,
    "small": 5,
    "one": 7,
    "often": 6,
}
"""Sentences by group. "any" fits nearly every entry and outnumbers what is remembered, so that one is always left."""

UNFIT = {
    "one": ("any-6", "any-16", "any-25", "any-27"),
    "small": ("any-4", "any-9", "any-17", "any-20", "any-23"),
}
"""What does not fit a weight: too light for the one, too heavy for something small."""


def acknowledgement(entry: Entry, said: Sequence[str], pick: Callable[[Sequence[str]], str], tries: int = 1) -> str:
    """The name of a sentence ("one-2"). `said` names the earlier ones, newest last; `tries` counts all there are."""
    recent = set(said[-REMEMBERED:])
    close = [name for group in groups_of(entry, tries) for name in sentences(group) if name not in recent]
    return pick(close or [name for name in fitting(entry, tries) if name not in recent])


def remembered(said: Sequence[str], name: str) -> tuple[str, ...]:
    """What to remember once `name` was said."""
    return (*said, name)[-REMEMBERED:]


def fitting(entry: Entry, tries: int = 1) -> tuple[str, ...]:
    """Every sentence that may meet an entry: those made for it, and those for any."""
    close = [name for group in groups_of(entry, tries) for name in sentences(group)]
    unfit = UNFIT.get(entry.weight, ())
    return (*close, *(name for name in sentences("any") if name not in unfit))


def groups_of(entry: Entry, tries: int = 1) -> tuple[str, ...]:
    """The groups made for an entry: its weight first, then silence, then how far it had come, then its kind."""
    if entry.weight == "one":
        return ("one",)
    if entry.weight == "small":
        return ("small",)
    often = ("often",) if tries >= OFTEN else ()
    return (*_by_stage(entry), *_by_kind(entry), *often)


def sentences(group: str) -> tuple[str, ...]:
    """The names of a group's sentences."""
    return tuple(f"{group}-{number}" for number in range(1, HOW_MANY[group] + 1))


def _by_stage(entry: Entry) -> tuple[str, ...]:
    match entry.stage:
        case _ if entry.kind == "silence":
            return ("silence",)
        case "final":
            return ("final", "interview")
        case "screening" | "interview" | "withdrawn":
            return (entry.stage,)
        case "no_answer":
            return ("unanswered",)
        case _:
            return ()


def _by_kind(entry: Entry) -> tuple[str, ...]:
    group = {"networking": "contact", "informational": "contact"}.get(entry.kind, entry.kind)
    return (group,) if group in HOW_MANY and group != "silence" else ()
