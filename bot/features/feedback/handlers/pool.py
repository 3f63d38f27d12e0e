"""Who could be asked for a request, now and at all."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from bot.engine import exchanges
from bot.engine.members import blocks, eligible
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn
from bot.features.feedback.rules import load, matching
from bot.features.feedback.rules.hours import Hours, waking
from bot.features.feedback.rules.kinds import About
from bot.features.feedback.rules.load import Load, Terms
from bot.features.feedback.rules.states import Request
from bot.features.feedback.store import members, queue

FEW = 3
INVITATION = "invitation"


class Candidate(Struct, frozen=True):
    """A reviewer of this union."""

    member: Member
    terms: Terms
    about: About
    load: Load
    awake: bool

    @property
    def room(self) -> int:
        """How many more they can be asked for now."""
        return load.room(self.terms, self.load)


def candidates(turn: BaseTurn) -> Iterator[Candidate]:
    """Every reviewer on no pause and no break, each person once."""
    loads, known = queue.loads(turn), set()
    for membership, terms, about in members.reviewers(turn):
        member = turn.member(membership)
        away = member is None or (member.break_until is not None and member.break_until > turn.now)
        if member is None or away or member.lead in known:
            continue
        known.add(member.lead)
        awake = hours_of(turn, member, terms).awake(turn.now) if zone_of(turn, member) else True
        yield Candidate(member, terms, about, loads.get(membership, Load()), awake)


def fitting(turn: BaseTurn, request: Request, among: Iterable[Candidate]) -> Iterator[Candidate]:
    """Those within the circle of a request who could be asked for it, now or later in the day."""
    asker = turn.member(request.asker)
    if asker is None:
        return
    about, own = members.about_of(turn, request.asker), awake_bits(turn, asker)
    for one in among:
        fits = matching.can_read(request, about, one.about, one.terms.kinds)
        if fits and own & awake_bits(turn, one.member, one.terms) and _open_to(turn, asker, one.member):
            yield one


def hides(turn: BaseTurn, request: Request) -> bool:
    """Whether a pen name hides its asker and whoever takes it: five could have been chosen."""
    found: list[Member] = []
    for one in fitting(turn, request, candidates(turn)):
        found.append(one.member)
        if len(found) == eligible.FEWEST:
            break
    return len(found) > 0 and eligible.pen_names(found, found[0])


def awake(turn: BaseTurn, request: Request) -> int:
    """How many could be asked in this hour."""
    return sum(one.awake for one in fitting(turn, request, candidates(turn)))


def _open_to(turn: BaseTurn, asker: Member, reviewer: Member) -> bool:
    """Whether a reviewer could be asked for this asker, however it stands with the asker now."""
    apart = asker.lead == reviewer.lead or exchanges.blocked(turn, asker, reviewer)
    return not apart and turn.reachable(reviewer.id) and turn.allowed(reviewer.id, INVITATION)


def can_be_asked(turn: BaseTurn, reviewer: Member) -> bool:
    """Whether a reviewer may be asked for anything now."""
    return turn.allowed(reviewer.id, INVITATION) and not exchanges.hindered(turn, reviewer)


def blocked_among(turn: BaseTurn, asker: Member, among: Iterable[Candidate]) -> set[str]:
    """The persons whom an asker is never to meet."""
    shut = blocks.around(turn.db, blocks.marks_of(turn.db, asker.lead))
    if not shut:
        return set()
    return {one.member.lead for one in among if shut & {*blocks.marks_of(turn.db, one.member.lead)}}


def can_meet(turn: BaseTurn, asker: Member, reviewer: Member) -> bool:
    """Whether nothing stands between two, and the reviewer may be asked now."""
    return turn.allowed(reviewer.id, INVITATION) and exchanges.hindrance(turn, asker, reviewer, asked=asker) is None


def hours_of(turn: BaseTurn, member: Member, terms: Terms | None = None) -> Hours:
    """When somebody is awake: as they said, else by their quiet hours, on their own clock."""
    known = waking(member.quiet, zone_of(turn, member))
    return Hours(terms.start, terms.end, known.zone) if terms and terms.start and terms.end else known


def zone_of(turn: BaseTurn, member: Member) -> str | None:
    """Their zone, else the community's."""
    return member.zone or turn.settings.zone


def awake_bits(turn: BaseTurn, member: Member, terms: Terms | None = None) -> int:
    """The hours of the UTC day in which somebody is awake; all where no zone is known."""
    known = hours_of(turn, member, terms) if zone_of(turn, member) else None
    return matching.awake_bits(known, turn.now)
