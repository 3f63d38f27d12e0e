"""The next ten posts of one schedule: dates by the code that schedules, texts by the code that chooses them."""

from collections.abc import Sequence
from datetime import datetime
from itertools import islice

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.encouragement.handlers import planning, posting, quiet, rotate
from bot.features.encouragement.rules.piece import Piece
from bot.features.encouragement.rules.schedule import Schedule
from bot.features.encouragement.store import schedules
from bot.features.encouragement.views import ahead as views
from bot.features.encouragement.views import schedule
from bot.features.encouragement.views.schedule import Shown

TEN = 10
_MOST = 400
"""Posts of other schedules in between are looked at as well, for they take from the same packs; no more than these."""
Due = tuple[datetime, str]


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """What it posts next, after what other schedules take before."""
    of = schedules.find(turn, pressed.key)
    if of is None or of.state == "draft":
        return Reply(schedule.gone(turn.say))
    shown, page = Shown(of, posting.places(turn, of)[0]), pressed.value
    if page.isdecimal():
        return Update(views.of_schedule(turn.say, shown, _next(turn, of), int(page)))
    return Reply(views.of_schedule(turn.say, shown, _next(turn, of)))


def _next(turn: Turn, of: Schedule) -> Sequence[views.Ahead]:
    mine = [at for _, at in islice(planning.coming(of), TEN)]
    if not mine:
        return ()
    every = {one.id: one for one in schedules.every(turn)}
    quiet_until = {one.id: _quiet_until(turn, one) for one in every.values()}
    due = sorted((at, one.id) for one in every.values() for _, at in planning.planned(one, mine[-1]))
    posted = [one for one in due if one[0] >= quiet_until[one[1]]]
    texts = _texts(turn, every, posted[:_MOST])
    return [(Moment(at), texts.get((at, of.id)), at < quiet_until[of.id]) for at in mine]


def _quiet_until(turn: Turn, of: Schedule) -> datetime:
    """The first moment at which one of its channels is not quiet."""
    return min(quiet.until(turn, place) or turn.now for place in posting.places(turn, of))


def _texts(turn: Turn, every: dict[str, Schedule], due: Sequence[Due]) -> dict[Due, views.Words]:
    own = {one: Piece(every[one[1]].words) for one in due if every[one[1]].words}
    packed = [one for one in due if one not in own]
    entries = rotate.coming(turn, [(schedule, every[schedule].packs) for _, schedule in packed])
    return {**own, **dict(zip(packed, entries, strict=True))}
