"""Many at once: one answer for all of them, now and then a fact, and at most once in thirty days a break."""

from bot.engine.turn import Turn
from bot.features.checkins.rules import facts, pace
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.store import spacing
from bot.features.checkins.views.feel import BREAK


def offers_break(turn: Turn) -> bool:
    """Whether a break is offered now; remembered. Not to who is on one."""
    on_break = turn.me.break_until is not None and turn.me.break_until > turn.now
    if on_break or BREAK not in turn.registry.buttons:
        return False
    if not pace.may_offer_break(spacing.of(turn).break_offered_at, turn.now):
        return False
    spacing.keep(turn, break_offered_at=turn.now)
    return True


def fact(turn: Turn, entry: Entry) -> facts.Fact | None:
    """The fact that fits, if the last one was long enough ago; remembered."""
    found = facts.normalising(entry)
    if found is None or not facts.may_be_said(spacing.of(turn).fact_at, turn.now):
        return None
    spacing.keep(turn, fact_at=turn.now)
    return found
