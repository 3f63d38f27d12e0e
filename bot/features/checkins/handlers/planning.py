"""The one plan of a search: everything that comes by itself stands on the agenda, outside every rest."""

from datetime import date, datetime, time, timedelta

from bot.chat.cards import Card
from bot.engine.schedule import calendar, zones
from bot.engine.turn import BaseTurn, Turn
from bot.features.checkins.rules import waiting as rules
from bot.features.checkins.rules.goal import ASK_AFTER
from bot.features.checkins.rules.organisation import next_list
from bot.features.checkins.rules.plan import ADVICE, FOR_A_WAITING, MESSAGES, after_rest
from bot.features.checkins.rules.waiting import LATER_IN_THE_MORNING, MEANWHILE_APART, Waiting
from bot.features.checkins.store import organisations, search, waits


def today(turn: Turn) -> date:
    """The day on the member's calendar."""
    return zones.local(turn.now, turn.me.clock).date()


def instant(turn: Turn, day: date, clock: time) -> datetime:
    """A time on the member's clock; where that day does not exist there, the same time in UTC."""
    found = calendar.instant_on(day, clock, turn.me.clock or "UTC")
    return found or calendar.instant_on(day, clock, "UTC") or turn.now + timedelta(days=1)


def morning_after(turn: Turn, at: datetime) -> datetime:
    """The first sensible hour that is not before a moment, nor over."""
    day = zones.local(max(at, turn.now), turn.me.clock).date()
    found = instant(turn, day, LATER_IN_THE_MORNING)
    return found if found > turn.now and found >= at else instant(turn, day + timedelta(days=1), LATER_IN_THE_MORNING)


def plan_waiting(turn: Turn, waiting: Waiting) -> None:
    """Put on the agenda what belongs to a waiting; what is over by now is left out."""
    ahead = {name: instant(turn, day, clock) for name, day, clock in rules.moments(waiting)}
    for name in ("prepare", "script", "silent"):
        at = ahead.get(name)
        if at and at > turn.now:
            put(turn, name, at, waiting.id)
        else:
            turn.drop(name, waiting.id)


def plan_meanwhile(turn: Turn, waiting: Waiting) -> None:
    """One other action, once, where the wait is long and none was named for a month."""
    day, last = rules.meanwhile(waiting), search.current(turn).nudged_at
    planned = any(item.name == "meanwhile" for item in turn.items())
    if day and not planned and (last is None or last <= turn.now - MEANWHILE_APART):
        put(turn, "meanwhile", instant(turn, day, LATER_IN_THE_MORNING), waiting.id)


def drop_waiting(turn: Turn, waiting_id: str) -> None:
    """Take off the agenda, and back, what belongs to a waiting that is over."""
    for name in FOR_A_WAITING:
        turn.drop(name, waiting_id)
        turn.withdraw(name, _merge(name, waiting_id))


def plan_reconnect(turn: Turn) -> None:
    """Plan the next list of whom to be in touch with again: with the first reminder, and once a month."""
    first = organisations.first_due(turn)
    at = next_list([first] if first else [], search.current(turn).listed_at)
    if at is None:
        turn.drop("reconnect")
    else:
        put(turn, "reconnect", morning_after(turn, at))


def plan_goal(turn: Turn) -> None:
    """Ask in a month whether the goal still fits."""
    put(turn, "goal_fit", morning_after(turn, turn.now + ASK_AFTER))


def put(turn: Turn, name: str, at: datetime, key: str = "") -> None:
    """Plan something, and not inside a rest."""
    turn.later(name, _outside_rest(turn, name, at), key)


def send(turn: Turn, card: Card, name: str, key: str = "") -> None:
    """What has come due; one of the same name and key that nobody has seen gives way to it."""
    turn.send(card, name, merge=_merge(name, key))


def held(turn: Turn, name: str, key: str = "") -> bool:
    """Whether advice that is due now has to wait; it is then planned for later."""
    until = search.quiet_until(turn, turn.me.id)
    if until is None:
        return False
    turn.later(name, after_rest(name, until), key)
    return True


def rest_set(turn: Turn, until: datetime) -> None:
    """A rest runs until then: what is advice and would come before is held back."""
    for item in turn.items():
        if item.name in ADVICE and item.at < after_rest(item.name, until):
            turn.later(item.name, after_rest(item.name, until), item.key)


def rest_gone(turn: Turn, until: datetime) -> None:
    """A rest that would have run until then is over: what it had held comes as it was meant."""
    held_back = [item for item in turn.items() if item.name in ADVICE and item.at == after_rest(item.name, until)]
    for item in held_back:
        if item.name == "reconnect":
            plan_reconnect(turn)
        elif item.name != "goal_fit":
            _plan_again(turn, item.name, item.key)


def zone_set(turn: Turn, before: str) -> None:
    """The member's zone is another now: what was planned comes at the same time on their clock."""
    for item in turn.items():
        if item.name in (*ADVICE, "script"):
            there = zones.local(item.at, before or None)
            turn.later(item.name, max(instant(turn, there.date(), there.time()), turn.now), item.key)


def allows(turn: BaseTurn, member_id: str, kind: str) -> bool | datetime:
    """Nothing about the search once a role is accepted; no advice inside a rest, whenever it was written."""
    feature, name = kind.split(".", 1)
    if feature != "checkins" or name not in MESSAGES:
        return True
    if search.has_accepted(turn, member_id):
        return False
    until = search.quiet_until(turn, member_id) if name in ADVICE else None
    return after_rest(name, until) if until else True


def _merge(name: str, key: str) -> str:
    return f"{name} {key}"


def _plan_again(turn: Turn, name: str, key: str) -> None:
    waiting = waits.find(turn, key)
    if waiting is None:
        return
    if name == "meanwhile":
        turn.drop(name, key)
        plan_meanwhile(turn, waiting)
    else:
        plan_waiting(turn, waiting)


def _outside_rest(turn: Turn, name: str, at: datetime) -> datetime:
    until = search.quiet_until(turn, turn.me.id) if name in ADVICE else None
    return at if until is None else max(at, after_rest(name, until))
