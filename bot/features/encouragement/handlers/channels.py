"""Channels that are gone or closed to the bot: their schedules wait, and organisers hear what to do."""

import msgspec
from msgspec.structs import replace

from bot.chat.events import DeliveryFailed, JobDone
from bot.chat.jobs import ChannelChecked
from bot.chat.people import Place
from bot.engine.members import communities
from bot.engine.schedule import zones
from bot.engine.sending.readying import LATE, STOPPED
from bot.engine.turn import BaseTurn, CommunityTurn, Turn
from bot.features.encouragement.handlers import naming, planning, posting, telling, weekly
from bot.features.encouragement.rules.schedule import Schedule
from bot.features.encouragement.store import schedules
from bot.features.encouragement.views import told

UNSURE = "unknown outcome"


def checked(turn: Turn, done: JobDone) -> None:
    """The bot looked at the channel of a schedule. No answer: the first post will tell."""
    of = schedules.find(turn, done.key)
    lacks = msgspec.json.decode(done.result, type=ChannelChecked).missing if done.ok else ()
    if of is not None and of.state == "on" and lacks:
        _pause(turn, of, lacks)


def failed(turn: BaseTurn, event: DeliveryFailed) -> None:
    """A post did not arrive."""
    weekly.failed(turn, event)
    if event.kind != posting.KIND or event.to is None or event.reason == STOPPED:
        return
    ours = [of for of in schedules.every(turn) if of.state == "on" and posting.places(turn, of)[0] == event.to]
    match event.reason:
        case str(reason) if reason == LATE:
            _missed(turn, ours)
        case str(reason) if reason == UNSURE:
            telling.organisers(turn, lambda say: told.unsure(say, _place(event)), "unsure")
        case _ if ours:
            for of in ours:
                _pause(turn, of, (event.reason,))
        case _:
            telling.organisers(turn, lambda say: told.other_side(say, _place(event)), "other-side")


def _missed(turn: BaseTurn, ours: list[Schedule]) -> None:
    """The platform was away until it was too old."""
    if isinstance(turn, CommunityTurn):
        for of in ours:
            posting.otherwise(turn, of, (zones.local(turn.now, of.zone).date(), turn.now), "old")


def _pause(turn: BaseTurn, of: Schedule, lacks: tuple[str, ...]) -> None:
    planning.end(turn, of)
    schedules.change(turn, replace(of, state="paused", why="gone", next_on=None))
    place = Place(communities.at(turn.db, of.community), of.place)
    for who in turn.holders("organiser"):
        say = turn.say_to(who)
        known = naming.lacks(turn, say, lacks)
        turn.send_to(who, told.paused(say, of.id, place, known), telling.KIND, merge=f"paused:{of.id}")


def _place(event: DeliveryFailed) -> Place:
    if event.to is None:
        raise LookupError("only a post has a place")
    return event.to
