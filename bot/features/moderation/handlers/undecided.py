"""What nobody decides: whoever waits for it hears so after two days and at the end; organisers that it waits."""

from bot.chat.events import TimerRang
from bot.engine.base_turn import BaseTurn
from bot.engine.members.member import Member
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.features.moderation.handlers import readers
from bot.features.moderation.rules import reports as rules
from bot.features.moderation.store import reports as store
from bot.features.moderation.store.reports import Report
from bot.features.moderation.views import undecided as views
from bot.features.moderation.views import waits

TIMER = "moderation.undecided"


def look_later(turn: BaseTurn, one: Report) -> None:
    """In two days."""
    agenda.put(turn, TIMER, Whose(one.community), turn.now + rules.LATE, one.id)


def look(turn: BaseTurn, rang: TimerRang) -> None:
    """Does it still wait? Then say so, and that it goes on waiting."""
    one = store.find(turn, rang.key)
    what = _left(one) if one else ""
    if one is None or not what:
        return
    to = _waiting(turn, one, what)
    if to is not None:
        who = waits.who_reads(turn.say_to(to), readers.readers(turn, to))
        turn.send_to(to, views.still(turn.say_to(to), what, who), "outcome")
    _tell_organisers(turn, one, what)


def sweep(turn: BaseTurn, limit: int) -> int:
    """Forget reports after 90 days; whoever still waits for an answer hears that none came."""
    for one in store.ending(turn, limit):
        what = _left(one)
        to = _waiting(turn, one, what) if what else None
        if to is not None:
            turn.send_to(to, views.over(turn.say_to(to), what), "outcome")
    return store.sweep(turn, limit)


def _left(one: Report) -> str:
    return rules.waits_for(one.outcome, one.appealed_at, one.appeal_outcome)


def _waiting(turn: BaseTurn, one: Report, what: str) -> Member | None:
    side = one.reporter if what == rules.REPORT else one.against
    return turn.member(side) if side else None


def _tell_organisers(turn: BaseTurn, one: Report, what: str) -> None:
    """That, and nothing of it; not to those who are part of it."""
    sides = readers.leads_of(turn, (side for side in (one.reporter, one.against) if side))
    for organiser in turn.holders("organiser"):
        if organiser.lead not in sides:
            turn.send_to(organiser, views.lies(turn.say_to(organiser), what), "told", merge=f"lies:{one.id}")
