"""What came after an entry, for its page, the member's page and what they take along."""

from bot.chat.cards import Button, Part
from bot.engine.turn import Turn
from bot.features.checkins.handlers import for_me, held
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.reflection import may_reflect
from bot.features.checkins.store import heard, reasons, reflections, search, steps
from bot.features.checkins.views import after as views


def parts(turn: Turn, entry: Entry) -> tuple[Part, ...]:
    """Everything that was written or planned about it, and the doors that fit now."""
    came = views.After(
        reasons=reasons.of_entry(turn, entry.id),
        reflection=reflections.of_entry(turn, entry.id),
        heard=heard.of_entry(turn, entry.id),
        steps=() if _found(turn) else tuple(one for one in steps.of_entry(turn, entry.id) if one.will_ring(turn.now)),
    )
    may_act = held.until(turn) is None and not entry.wants_no_advice
    return views.parts(turn.say, entry, came, ideas=may_act, reflects=may_act and may_reflect(entry, turn.now))


def doors(turn: Turn) -> tuple[Button | None, ...]:
    """Where all of it is found from the member's page."""
    return views.doors(
        turn.say,
        heard=heard.how_many(turn) > 0,
        strengths=for_me.has_strengths(turn),
        shelf=reflections.how_many_went_right(turn) > 0,
        planned=steps.how_many_planned(turn) > 0 and not _found(turn),
    )


def _found(turn: Turn) -> bool:
    """Whether they accepted a role: a step keeps its day, and nothing comes then."""
    return search.has_accepted(turn, turn.me.id)
