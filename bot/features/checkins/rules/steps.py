"""Small steps that fit an entry, which of them are chosen, and whether a reply is worth writing."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.rest import DAY_0
from bot.features.checkins.rules.step import DONE, NO, Step

STEPS = (
    "thank_you",
    "ask_feedback",
    "explanations",
    "keep_change",
    "someone_else",
    "show_up",
    "skill",
    "keep_moving",
)
SOMEONE = ("someone_else", "show_up")
"""Towards other people; one of these is among the steps wherever more than one is chosen."""

MOST = {"one": 1, "stung": 2, "small": 2}
"""How many steps at most, by weight; three when no weight was given."""

TIRED_AFTER = 3
TIRED_FOR = timedelta(days=60)
LATELY = timedelta(days=7)

_REPLY_KINDS = ("volunteering", "informational", "promotion")
_REPLY_STAGES = ("interview", "final", "withdrawn", "talked", "met", "asked")


def reply_is_worth_it(entry: Entry) -> bool:
    """After an interview, real contact, volunteering or an informational talk; else no reply is needed.

    A promotion is real contact: the people who decided are still around.
    """
    if entry.kind == "silence" or entry.stage == "no_answer":
        return False
    return entry.kind in _REPLY_KINDS or entry.stage in _REPLY_STAGES


def room(entry: Entry, here: Sequence[Step]) -> int:
    """How many more steps have a place beside those that are open. `here` are the steps of this entry."""
    return max(0, MOST.get(entry.weight, 3) - sum(step.is_open for step in here))


def choose(entry: Entry, here: Sequence[Step], past: Sequence[Step], now: datetime) -> tuple[str, ...]:
    """Which steps to offer now, the most fitting first.

    None comes back that this entry has had, and none that was "not for me" too often (`past`: the member's steps of the
    last months). What was done within a week goes to the end. Where there is more than one, one of them leads to
    somebody else.
    """
    had = {step.name for step in here}
    free = [name for name in fitting(entry, now) if name not in had and not is_tired_of(name, past, now)]
    done = {step.name for step in past if step.state == DONE and step.at > now - LATELY}
    ranked = sorted(free, key=lambda name: name in done)
    places = room(entry, here)
    if MOST.get(entry.weight, 3) == 1 or any(step.is_open and step.name in SOMEONE for step in here):
        return tuple(ranked[:places])
    return _with_someone(ranked, places)


def is_tired_of(name: str, past: Sequence[Step], now: datetime) -> bool:
    """Whether a step was "not for me" three times, and sixty days have not gone by since the third."""
    times, until = 0, None
    for at in sorted(step.at for step in past if step.name == name and step.state == NO):
        if until is not None and at < until:
            continue
        times += 1
        if times == TIRED_AFTER:
            times, until = 0, at + TIRED_FOR
    return until is not None and now < until


def is_day_0(entry: Entry, now: datetime) -> bool:
    """Whether it is too early to look back at it."""
    return now < entry.at + DAY_0


def fitting(entry: Entry, now: datetime) -> tuple[str, ...]:
    """Every step that fits an entry, the most fitting first. On its first day nothing is looked back at."""
    every = _fitting(entry)
    return tuple(name for name in every if name != "keep_change") if is_day_0(entry, now) else every


def _with_someone(ranked: Sequence[str], places: int) -> tuple[str, ...]:
    chosen = ranked[:places]
    someone = [name for name in ranked if name in SOMEONE]
    if places and someone and not set(chosen) & set(SOMEONE):
        return (*chosen[: places - 1], someone[0])
    return tuple(chosen)


def _fitting(entry: Entry) -> tuple[str, ...]:
    if entry.kind == "silence":
        return ("keep_moving", "someone_else", "explanations", "show_up", "keep_change")
    if entry.stage == "no_answer":
        return ("someone_else", "explanations", "show_up", "keep_change")
    if entry.stage == "withdrawn":
        return ("thank_you", "keep_moving", "someone_else", "explanations", "show_up")
    if entry.stage in ("interview", "final"):
        return ("thank_you", "ask_feedback", "keep_change", "someone_else", "explanations", "keep_moving", "skill")
    return _by_kind(entry)


def _by_kind(entry: Entry) -> tuple[str, ...]:
    match entry.kind:
        case "networking" | "informational" if not reply_is_worth_it(entry):
            return ("someone_else", "explanations", "show_up", "keep_change")
        case "networking" | "informational" | "volunteering":
            return ("thank_you", "someone_else", "keep_change", "explanations", "show_up")
        case "promotion":
            return ("ask_feedback", "skill", "someone_else", "thank_you", "keep_change", "explanations")
        case "freelance":
            return ("someone_else", "keep_change", "keep_moving", "explanations", "show_up")
        case _ if entry.stage == "screening":
            return ("keep_change", "keep_moving", "skill", "someone_else", "explanations", "show_up")
        case _:
            return ("keep_moving", "explanations", "someone_else", "skill", "keep_change", "show_up")
