"""The moderators' queue: by command, by button, and a line on a moderator's own page."""

from datetime import datetime

from bot.chat.cards import Part
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response
from bot.chat.text import Moment
from bot.engine import entrance
from bot.engine.turn import Turn
from bot.features.moderation.handlers import appeals, cases, readers, reviews, unsealing
from bot.features.moderation.store import helping, reports, unsealings
from bot.features.moderation.store import reviews as store
from bot.features.moderation.views import helping as helpers
from bot.features.moderation.views import waits as views
from bot.features.moderation.views.waits import Waiting


def show(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """All that waits for this moderator, and nothing that concerns them."""
    return Reply(views.queue(turn.say, everything(turn)))


def page(turn: Turn) -> tuple[Part, ...]:
    """For the member's page: moderators read how much waits, organisers who asks to help."""
    queue = views.on_page(turn.say, len(everything(turn))) if readers.is_moderator(turn) else ()
    if not entrance.may(turn, "organiser"):
        return queue
    return (*queue, *helpers.on_page(turn.say, len(helping.waiting(turn, turn.me.union))))


def everything(turn: Turn) -> list[Waiting]:
    """What this moderator may decide, oldest first."""
    found = (*_reviews(turn), *_cases(turn), *_appeals(turn), *_requests(turn))
    return sorted(found, key=lambda one: one.since.at)


def _reviews(turn: Turn) -> list[Waiting]:
    mine = (item for item in store.waiting(turn) if reviews.to_decide(turn, item.id))
    return [Waiting("review", item.id, _since(item.asked_at)) for item in mine]


def _cases(turn: Turn) -> list[Waiting]:
    mine = (one for one in reports.undecided(turn) if cases.visible(turn, one.id))
    wanted = (one for one in mine if cases.free(turn, one) or cases.has(turn, one))
    return [Waiting("case", one.id, _since(one.made_at)) for one in wanted]


def _appeals(turn: Turn) -> list[Waiting]:
    mine = (one for one in reports.appealed(turn) if appeals.to_hear(turn, one.id))
    return [Waiting("appeal_case", one.id, _since(one.appealed_at or one.made_at)) for one in mine]


def _requests(turn: Turn) -> list[Waiting]:
    mine = (one for one in unsealings.waiting(turn) if unsealing.to_second(turn, one.id))
    return [Waiting("second", one.id, _since(one.asked_at)) for one in mine]


def _since(at: datetime) -> Moment:
    return Moment(at, "relative")
