"""The moderators' queue: by command, by button, and a line on a moderator's own page."""

from bot.chat.cards import Part
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.moderation.handlers import readers, reviews
from bot.features.moderation.store import reviews as store
from bot.features.moderation.views import waits as views
from bot.features.moderation.views.waits import Waiting


def show(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """All that waits for this moderator, and nothing that concerns them."""
    return Reply(views.queue(turn.say, everything(turn)))


def page(turn: Turn) -> tuple[Part, ...]:
    """For the member's page: moderators read how much waits."""
    return views.on_page(turn.say, len(everything(turn))) if readers.is_moderator(turn) else ()


def everything(turn: Turn) -> list[Waiting]:
    """What this moderator may decide, oldest first."""
    return sorted(_reviews(turn), key=lambda one: one.since.at)


def _reviews(turn: Turn) -> list[Waiting]:
    mine = (item for item in store.waiting(turn) if reviews.to_decide(turn, item.id))
    return [Waiting("review", item.id, Moment(item.asked_at, "relative")) for item in mine]
