"""The weekly thread: opened by the clock, set and ended by organisers."""

from collections.abc import Sequence
from datetime import datetime
from itertools import islice

import msgspec
from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, DeliveryFailed, JobDone, TimerRang
from bot.chat.jobs import ChannelChecked, CheckChannel
from bot.chat.people import Place
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import Moment, Text
from bot.engine.answers import Sent
from bot.engine.keeping import tallies
from bot.engine.members import communities
from bot.engine.schedule import agenda, zones
from bot.engine.schedule.agenda import Whose
from bot.engine.schedule.calendar import claim, is_seen
from bot.engine.schedule.recurrence import Recurrence
from bot.engine.turn import BaseTurn, CommunityTurn, Turn
from bot.features.encouragement.handlers import naming, telling
from bot.features.encouragement.rules.schedule import FRESH
from bot.features.encouragement.rules.weekly import AT, DAY, Weekly
from bot.features.encouragement.store import weeklies
from bot.features.encouragement.views import weekly as views

TIMER = "encouragement.open_thread"
KINDS = ("encouragement.weekly", "encouragement.opener")


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """How it stands on this side."""
    return Update(_standing(turn))


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Filled with what is there."""
    now = weeklies.find(turn, turn.me.community)
    known = communities.places(turn.db, turn.me.union, "posts")
    here = now.place if now else next((one.id for one in known if one.community == turn.me.home), "")
    values = {"day": now.day if now else DAY, "at": (now.at if now else AT).isoformat("minutes")}
    round_up = "no" if now and not now.round_up else "yes"
    return ShowForm(views.form(turn.say), values | {"round_up": round_up} | ({"channel": here} if here else {}))


def keep(turn: Turn, sent: Sent) -> Response:
    """The bot looks at the channel; then the first thread opens."""
    place = sent.place("channel")
    if place is None:
        return Reply(_standing(turn))
    before = weeklies.find(turn, turn.me.community)
    same = before is not None and before.place == place.id
    new = Weekly(
        community=turn.me.community,
        place=place.id,
        day=sent.choice("day") or DAY,
        at=sent.clock("at") or AT,
        round_up=sent.choice("round_up") == "yes",
        post=before.post if before and same else "",
    )
    _plan(turn, new)
    turn.ask(CheckChannel(place, threads=True), "thread", new.community)
    return Reply(_standing(turn))


def end(turn: Turn, pressed: ButtonPressed) -> Response:
    """No thread opens any more; those that are there stay."""
    _end(turn, turn.me.community)
    return Update(_standing(turn))


def checked(turn: Turn, done: JobDone) -> None:
    """The bot may open threads there: the first one opens now. Or organisers hear what is missing."""
    now = weeklies.find(turn, done.key)
    lacks = msgspec.json.decode(done.result, type=ChannelChecked).missing if done.ok else ()
    if now is None:
        return
    if lacks:
        _give_up(turn, now, lacks)
    elif not now.post:
        _open(turn, now)


def ring(turn: CommunityTurn, rang: TimerRang) -> None:
    """It is the day: open one, unless it is too late or everything stands still."""
    now = weeklies.find(turn, turn.community)
    if now is None or now.next_on is None:
        return
    at = next((at for day, at in _rule(turn, now).occurrences(now.next_on) if at), turn.now)
    useful = turn.settings.stopped_at is None and turn.now - at <= FRESH
    if claim(turn, _name(now), now.next_on, at if useful else None):
        now = _open(turn, now)
    _plan(turn, now)


def failed(turn: BaseTurn, event: DeliveryFailed) -> None:
    """The channel does not take it: nothing is tried there by itself until somebody has looked."""
    if event.kind not in KINDS or event.to is None:
        return
    community = communities.find(turn.db, event.to.community)
    now = weeklies.find(turn, community) if community else None
    if now is not None and now.place == event.to.id:
        _give_up(turn, now, (event.reason,))


def text(turn: BaseTurn, now: Weekly) -> Sequence[Text]:
    """The week in numbers, in the language of the turn; nothing where organisers do not want them."""
    return tallies.weekly(turn) if now.round_up else ()


def planned(turn: BaseTurn, until: datetime) -> list[tuple[datetime, Weekly]]:
    """Which threads open up to a moment."""
    coming = [(_soonest(turn, now), now) for now in weeklies.every(turn)]
    return [(at, now) for at, now in coming if at is not None and at <= until]


def place_of(turn: BaseTurn, now: Weekly) -> Place:
    """Its channel."""
    return Place(communities.at(turn.db, now.community), now.place)


def _open(turn: BaseTurn, now: Weekly) -> Weekly:
    reader = turn.language
    telling.in_own_language(turn)
    place = place_of(turn, now)
    post = turn.post(place, views.post(turn.say, text(turn, now)), KINDS[0])
    turn.post(place, views.opener(turn.say), KINDS[1], under=post)
    turn.language = reader
    opened = replace(now, post=post)
    weeklies.put(turn, opened)
    return opened


def _plan(turn: BaseTurn, now: Weekly) -> None:
    rule = _rule(turn, now)
    today = zones.local(turn.now, rule.zone).date()
    coming = ((day, at) for day, at in rule.occurrences(today) if at and at > turn.now)
    day, at = next((day, at) for day, at in coming if not is_seen(turn, _name(now), day))
    weeklies.put(turn, replace(now, next_on=day))
    agenda.put(turn, TIMER, Whose(now.community), at, "")


def _end(turn: BaseTurn, community: str) -> None:
    weeklies.end(turn, community)
    agenda.drop(turn, TIMER, community, "")


def _give_up(turn: BaseTurn, now: Weekly, lacks: Sequence[str]) -> None:
    place = place_of(turn, now)
    _end(turn, now.community)
    for who in turn.holders("organiser"):
        say = turn.say_to(who)
        turn.send_to(who, views.failed(say, place, naming.lacks(turn, say, lacks)), telling.KIND, merge="weekly")


def _standing(turn: Turn) -> Card:
    now = weeklies.find(turn, turn.me.community)
    at = _soonest(turn, now) if now else None
    place = place_of(turn, now) if now else None
    return views.standing(turn.say, now, place, Moment(at) if at else None, _zone(turn))


def _soonest(turn: BaseTurn, now: Weekly) -> datetime | None:
    if now.next_on is None:
        return None
    found = (at for _, at in _rule(turn, now).occurrences(now.next_on))
    return next(islice((at for at in found if at), 1), None)


def _rule(turn: BaseTurn, now: Weekly) -> Recurrence:
    return Recurrence(frozenset({now.day}), now.at, _zone(turn))


def _zone(turn: BaseTurn) -> str:
    return turn.settings.zone or "UTC"


def _name(now: Weekly) -> str:
    return f"encouragement:weekly:{now.community}"
