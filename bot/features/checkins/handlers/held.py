"""Where steps are held back: in a rest, and on the day of "this was the one"."""

from datetime import datetime

from bot.chat.cards import Card
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.rest import held_until
from bot.features.checkins.store import entries, members
from bot.features.checkins.views import ideas


def until(turn: Turn) -> datetime | None:
    """Until when no step is shown; None where they may be."""
    return held_until(members.current_rest(turn), entries.last_one_at(turn), turn.now)


def plain(turn: Turn) -> Card | None:
    """The same where no entry is meant."""
    end = until(turn)
    return ideas.held(turn.say, Moment(end)) if end else None


def card(turn: Turn, entry: Entry) -> Card | None:
    """What is shown instead of steps; None where they may be shown."""
    end = until(turn)
    if end is None:
        return None
    rest = members.current_rest(turn)
    if rest and rest.until > turn.now:
        return ideas.held_by_rest(turn.say, Moment(rest.until))
    return ideas.held_by_the_one(turn.say, entry, Moment(end))
