"""A post that is due: sent once, or late once, or left out; and organisers hear of what went otherwise."""

from collections import deque
from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.chat.events import TimerRang
from bot.chat.people import Place
from bot.engine.members import communities
from bot.engine.offers import Opened
from bot.engine.schedule.calendar import claim
from bot.engine.turn import BaseTurn, CommunityTurn
from bot.features.encouragement.handlers import doors, planning, quiet, rotate, telling
from bot.features.encouragement.handlers.planning import Occurrence
from bot.features.encouragement.rules.piece import Piece
from bot.features.encouragement.rules.schedule import FRESH, HALF, MOST_A_DAY, Schedule, is_unused
from bot.features.encouragement.store import posts, schedules
from bot.features.encouragement.views import post as views
from bot.features.encouragement.views import told

KIND = "encouragement.post"
NOTICED = timedelta(minutes=10)
"""How late a post is before organisers hear of it."""
GATHERED = timedelta(minutes=1)
"""After something went otherwise: whatever else did by then is told in the same message."""
_MOST = 31


class Composed(Struct, frozen=True):
    """A post before it has a place."""

    piece: Piece
    door: Opened | None


def ring(turn: CommunityTurn, rang: TimerRang) -> None:
    """Post what is due now, and put the next one on the agenda."""
    of = schedules.find(turn, rang.key)
    if of is None or of.state != "on":
        return
    telling.in_own_language(turn)
    for occurrence in deque(planning.planned(of, turn.now), _MOST):
        of = _meet(turn, of, occurrence)
    planning.go_on(turn, _rested(turn, of))


def text_of(turn: BaseTurn, of: Schedule) -> Piece | None:
    """What it says next: the organisers' own words, or a text of its packs."""
    return Piece(of.words) if of.words else rotate.pick(turn, of.id, of.packs)


def compose(turn: BaseTurn, of: Schedule) -> Composed | None:
    """The next post: its text and its door; None where there is no text."""
    piece = text_of(turn, of)
    return Composed(piece, doors.door(turn, of.posted)) if piece else None


def counted(turn: BaseTurn, of: Schedule) -> Schedule:
    """It has one more post."""
    more = replace(of, posted=of.posted + 1)
    schedules.change(turn, more)
    return more


def lately(turn: BaseTurn, place: Place, at: datetime) -> Sequence[datetime]:
    """When there were posts in a channel in the 24 hours before a moment."""
    return posts.lately(turn, communities.find(turn.db, place.community) or "", place.id, at)


def places(turn: BaseTurn, of: Schedule) -> list[Place]:
    """Its channel, and the channel for posts of the other side where two communities are linked."""
    own = Place(communities.at(turn.db, of.community), of.place)
    linked = communities.places(turn.db, turn.union, "posts") if turn.union else []
    return [own, *(place for place in linked if place.community != own.community)]


def otherwise(turn: CommunityTurn, of: Schedule, occurrence: Occurrence, why: str) -> None:
    """Tell organisers, a moment later, with all else that there is to tell."""
    posts.note_untold(turn, of, occurrence[0], why)
    turn.later("untold", turn.now + GATHERED)


def tell(turn: CommunityTurn, rang: TimerRang) -> None:
    """One message about everything that went otherwise."""
    found = posts.take_untold(turn)
    sides = {side: communities.at(turn.db, side) for side in {one.schedule.community for one in found}}
    if found:
        telling.organisers(turn, lambda say: told.otherwise(say, found, sides))


def _meet(turn: CommunityTurn, of: Schedule, occurrence: Occurrence) -> Schedule:
    day, at = occurrence
    late = turn.now - at
    if turn.settings.stopped_at is not None or late > FRESH:
        claim(turn, planning.name(of), day, None)
        if turn.settings.stopped_at is None:
            otherwise(turn, of, occurrence, "old")
        return of
    if not claim(turn, planning.name(of), day, at):
        return of
    wrong = _send(turn, of, at)
    if wrong != "quiet" and (wrong or late > NOTICED):
        otherwise(turn, of, occurrence, wrong or "late")
    return of if wrong else counted(turn, of)


def _send(turn: CommunityTurn, of: Schedule, at: datetime) -> str:
    """Why it was not: "quiet", "full" or "empty"; "" when it is on its way."""
    heard = [place for place in places(turn, of) if quiet.until(turn, place) is None]
    open_now = [place for place in heard if len(lately(turn, place, turn.now)) < MOST_A_DAY]
    if not open_now:
        return "full" if heard else "quiet"
    made = compose(turn, of)
    if made is None:
        return "empty"
    for place in open_now:
        post_id = posts.add(turn, of, place, made.door.name if made.door else "")
        door = (made.door.label, made.door.mark, post_id) if made.door else None
        turn.post(place, views.post(made.piece, door), KIND, at=at)
    return ""


def _rested(turn: CommunityTurn, of: Schedule) -> Schedule:
    """Half as often from now on, where nobody used the last few."""
    still = turn.settings.stopped_at is not None
    if still or of.every != 1 or not is_unused(posts.last(turn, of), turn.now):
        return of
    where = places(turn, of)[0]
    telling.organisers(turn, lambda say: told.half_as_often(say, of.id, where), f"half:{of.id}"[:64])
    return replace(of, every=HALF)
