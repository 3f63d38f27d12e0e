"""What an organiser decides about a schedule: save, pause, go on, remove."""

from msgspec.structs import replace

from bot.chat.events import ButtonPressed
from bot.chat.jobs import CheckChannel
from bot.chat.responses import Response, Update
from bot.engine.members import roles
from bot.engine.turn import Turn
from bot.features.encouragement.handlers import planning, posting, showing
from bot.features.encouragement.rules.schedule import Schedule
from bot.features.encouragement.store import posts, schedules
from bot.features.encouragement.views import schedule as views


def save(turn: Turn, pressed: ButtonPressed) -> Response:
    """From now on it runs; the bot looks at the channel. A second press shows the same."""
    draft = schedules.find(turn, pressed.key)
    if draft is None:
        return Update(views.gone(turn.say))
    if draft.state != "draft":
        return Update(showing.saved(turn, draft))
    of = _in_place(turn, draft)
    if not turn.holders("organiser"):
        roles.grant(turn.db, turn.me, "organiser", turn.now)  # somebody has to hear when it goes wrong
    _look(turn, of)
    return Update(showing.saved(turn, planning.begin(turn, of)))


def throw(turn: Turn, pressed: ButtonPressed) -> Response:
    """Not this one."""
    draft = schedules.find(turn, pressed.key)
    if draft is not None and draft.state == "draft":
        schedules.remove_one(turn, draft.id)
    return Update(views.thrown(turn.say))


def pause(turn: Turn, pressed: ButtonPressed) -> Response:
    """It waits until somebody lets it go on."""
    of = schedules.find(turn, pressed.key)
    if of is not None and of.state == "on":
        planning.end(turn, of)
        schedules.change(turn, replace(of, state="paused", why="asked", next_on=None))
    return Update(showing.overview(turn))


def resume(turn: Turn, pressed: ButtonPressed) -> Response:
    """It goes on; the bot looks at the channel again."""
    of = schedules.find(turn, pressed.key)
    if of is not None and of.state == "paused":
        of = replace(of, state="on", why="")
        planning.begin(turn, of)
        _look(turn, of)
    return Update(showing.overview(turn))


def as_before(turn: Turn, pressed: ButtonPressed) -> Response:
    """Each one again, and not each second one."""
    of = schedules.find(turn, pressed.key)
    if of is not None and of.every > 1:
        posts.forget(turn, of)
        of = replace(of, every=1)
        if of.state == "on":
            planning.begin(turn, of)
        else:
            schedules.change(turn, of)
    return Update(showing.overview(turn))


def remove(turn: Turn, pressed: ButtonPressed) -> Response:
    """It is gone; what was posted stays."""
    of = schedules.find(turn, pressed.key)
    if of is not None:
        planning.end(turn, of)
        schedules.remove_one(turn, of.id)
    return Update(views.removed(turn.say))


def _in_place(turn: Turn, draft: Schedule) -> Schedule:
    """A draft takes the place of the one it changes: a day that had its post gets no second one."""
    before = schedules.find(turn, draft.edits) if draft.edits else None
    if before is None:
        return replace(draft, state="on", edits="")
    planning.end(turn, before)
    schedules.remove_one(turn, draft.id)
    posts.forget(turn, before)
    return replace(draft, id=before.id, state="on", edits="", posted=before.posted)


def _look(turn: Turn, of: Schedule) -> None:
    """Only where this organiser is: the other side's platform does not answer here."""
    place = posting.places(turn, of)[0]
    if place.community == turn.me.home:
        turn.ask(CheckChannel(place), "channel", of.id)
