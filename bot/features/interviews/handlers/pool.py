"""Who could interview, and when."""

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.engine import exchanges
from bot.engine.members import blocks
from bot.engine.members.member import Member
from bot.engine.schedule.calendar import instant_on
from bot.engine.turn import BaseTurn, Turn
from bot.features.interviews.rules import slots
from bot.features.interviews.rules.kinds import Terms
from bot.features.interviews.rules.states import ASKED, NOT_AGAIN
from bot.features.interviews.store import interviewers, meetings
from bot.features.interviews.store.asks import Ask

INVITATION = "invitation"


def free(turn: BaseTurn) -> list[tuple[Member, Terms]]:
    """Everyone who can be asked now, each person once: nothing waits for their answer, and their load has room."""
    found: dict[str, tuple[Member, Terms]] = {}
    for membership, terms in interviewers.ready(turn):
        member = turn.member(membership)
        if member is not None and _has_room(turn, member, terms):
            found.setdefault(member.lead, (member, terms))
    return [*found.values()]


def awake(turn: BaseTurn) -> list[tuple[Member, Terms]]:
    """Those of them for whom it is day now: a question that waits for the morning would lose half of its time."""
    return [
        (member, terms)
        for member, terms in free(turn)
        if slots.awake(turn.now, member.quiet, member.zone or turn.settings.zone, long=False)
    ]


def times_of(turn: BaseTurn, member: Member, times: Iterable[datetime], *, but: str = "") -> tuple[datetime, ...]:
    """Those of these times at which somebody is awake and has nothing else but that meeting."""
    booked = [one.at for one in meetings.running(turn, member.id) if one.id != but]
    zone = member.zone or turn.settings.zone
    return tuple(at for at in times if slots.free(at, booked) and slots.awake(at, member.quiet, zone))


def offered(turn: Turn) -> tuple[datetime, ...]:
    """Half-hours for this member to pick from, on their own clock."""
    zone = turn.me.zone or "UTC"
    today: date = turn.now.astimezone(ZoneInfo(zone)).date()
    instants = [at for day, clock in slots.grid(today) if (at := instant_on(day, clock, zone))]
    own = [at for at in instants if slots.awake(at, turn.me.quiet, zone)] or instants
    others = [member for member, _ in free(turn) if member.lead != turn.me.lead]
    useful = {at for member in others for at in times_of(turn, member, own)}
    return slots.offered(own, turn.now, useful)


def never(turn: BaseTurn, ask: Ask, asker: Member, among: Iterable[Member]) -> tuple[str, ...]:
    """Persons who are not asked for this: blocked, or it came to nothing with them before."""
    shut = blocks.around(turn.db, blocks.marks_of(turn.db, asker.lead))
    apart = {one.lead for one in among if shut and shut & {*blocks.marks_of(turn.db, one.lead)}}
    before = [turn.member(one.giver) for one in meetings.of_ask(turn, ask.id) if one.state in NOT_AGAIN and one.giver]
    return tuple(sorted(apart | {one.lead for one in before if one}))


def can_meet(turn: BaseTurn, asker: Member, giver: Member) -> bool:
    """Whether nothing stands between two now."""
    return turn.allowed(giver.id, INVITATION) and exchanges.hindrance(turn, asker, giver, asked=asker) is None


def _has_room(turn: BaseTurn, member: Member, terms: Terms) -> bool:
    away = member.break_until is not None and member.break_until > turn.now
    waits = any(one.giver == member.id and one.state == ASKED for one in meetings.running(turn, member.id))
    if away or waits or meetings.taken_since(turn, member.id) >= terms.per_week:
        return False
    return turn.allowed(member.id, INVITATION) and not exchanges.hindered(turn, member)
