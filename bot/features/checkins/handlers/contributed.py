"""What the other parts of check-ins put on cards of the plan."""

from bot.chat.cards import Part
from bot.engine.turn import Turn
from bot.features.checkins.handlers.pages import SIZE
from bot.features.checkins.rules.papers import in_order
from bot.features.checkins.store import entries, heard, letters, replies
from bot.features.checkins.views import heard as heard_views
from bot.features.checkins.views import papers as paper_views

_ENTRIES = 10
"""So many entries, the newest, are looked through for papers."""


def at_organisation(turn: Turn, organisation: str) -> tuple[Part, ...]:
    """The newest letters and sent replies of an organisation."""
    filed = [one.id for one in entries.at_organisation(turn, organisation, _ENTRIES)]
    kept = [one for entry in filed for one in letters.of_entry(turn, entry)]
    went = [one for entry in filed for one in replies.of_entry(turn, entry)]
    return paper_views.on_organisation(turn.say, in_order(kept, went)[:SIZE])


def before_an_interview(turn: Turn) -> tuple[Part, ...]:
    """What employers have said before."""
    return heard_views.replay(turn.say, heard.feedback_to_replay(turn))
