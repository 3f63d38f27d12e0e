"""What came after the entries, for the member to take along."""

from datetime import datetime

from bot.engine.turn import Turn
from bot.features.checkins.rules.heard import Heard
from bot.features.checkins.rules.reasons import Reasons
from bot.features.checkins.rules.reflection import Reflection
from bot.features.checkins.rules.step import Step
from bot.features.checkins.rules.strength import Strength
from bot.features.checkins.store import heard, reasons, reflections, spacing, steps, strengths


def export(turn: Turn) -> dict[str, object]:
    """All of it, ready for JSON; moments in UTC."""
    kept = spacing.of(turn)
    return {
        "steps": [_step(one) for one in steps.everything(turn)],
        "other explanations": [_reasons(entry, one) for entry, one in reasons.by_entry(turn).items()],
        "looking back": [_reflection(one) for one in reflections.by_entry(turn).values()],
        "feedback from employers": [_heard(one) for one in heard.newest(turn, heard.how_many(turn))],
        "strengths": [_strength(one) for one in strengths.every(turn)],
        "look-backs wanted": kept.look_backs,
        "last look-back": _moment(kept.looked_back_at),
        "last offer of a break": _moment(kept.break_offered_at),
        "last fact shown": _moment(kept.fact_at),
    }


def _step(step: Step) -> dict[str, object]:
    return {
        "entry": step.entry or None,
        "step": step.name,
        "state": step.state,
        "since": _moment(step.at),
        "reminder": _moment(step.due),
        "words": step.words or None,
    }


def _reasons(entry: str, found: Reasons) -> dict[str, object]:
    return {"entry": entry, "picked": list(found.picked), "words": found.words or None}


def _reflection(one: Reflection) -> dict[str, object]:
    return {
        "entry": one.entry,
        "written": _moment(one.at),
        "what went right": one.went_right or None,
        "one thing to change": one.to_change or None,
        "what came of it": one.came_of_it or None,
    }


def _heard(one: Heard) -> dict[str, object]:
    return {
        "kept": _moment(one.at),
        "words": one.words,
        "gaps": [*one.gaps, *([one.own_gap] if one.own_gap else [])],
        "one change": one.change or None,
    }


def _strength(one: Strength) -> dict[str, object]:
    return {"words": one.words, "added": _moment(one.at), "by a peer": one.by_peer}


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
