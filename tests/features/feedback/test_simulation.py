"""Three hundred members for a month: waking hours, claims that are abandoned, coordinators who miss their calls.

The rules and the matching are the real ones; people are dice.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from random import Random

from bot.chat.jobs import SolveMatch
from bot.chat.matching import Asker, Giver
from bot.engine.matching import solve
from bot.features.feedback.rules import ladder, load, matching, moves
from bot.features.feedback.rules.hours import Hours
from bot.features.feedback.rules.kinds import FIELDS, KINDS, LEVELS, About
from bot.features.feedback.rules.load import Load, Terms
from bot.features.feedback.rules.states import Request, responsible

MEMBERS, REVIEWERS, DAYS = 300, 75, 30
ZONES = ("Europe/Madrid", "Europe/London", "America/New_York", "America/Mexico_City", "Asia/Kolkata")
STEP = timedelta(minutes=15)
COORDINATORS = ("c0", "c1", "c2")


@dataclass
class Somebody:
    id: str
    about: About
    hours: Hours
    terms: Terms
    taken: list[datetime] = field(default_factory=list)


@dataclass
class Town:
    """What happens, a quarter of an hour at a time."""

    dice: Random
    now: datetime = datetime(2026, 3, 2, tzinfo=UTC)
    requests: dict[str, Request] = field(default_factory=dict)
    live: list[str] = field(default_factory=list)
    abandons: dict[str, bool] = field(default_factory=dict)
    writes_at: dict[str, datetime] = field(default_factory=dict)
    met: Counter[tuple[str, str]] = field(default_factory=Counter)
    repeats: int = 0
    unowned: int = 0

    def __post_init__(self) -> None:
        self.people = {f"m{n}": self._somebody(f"m{n}") for n in range(MEMBERS)}
        self.reviewers = [self.people[f"m{n}"] for n in range(REVIEWERS)]

    def _somebody(self, name: str) -> Somebody:
        languages = ("en",) if self.dice.random() < 0.8 else ("es", "en")
        about = About(self.dice.choice(FIELDS), self.dice.choice(LEVELS), languages)
        wanted = tuple(self.dice.sample(KINDS, self.dice.randint(4, len(KINDS))))
        return Somebody(name, about, Hours(zone=self.dice.choice(ZONES)), Terms(wanted))

    def month(self) -> None:
        for _ in range(DAYS * 96):
            self.now += STEP
            self._asks()
            self._answers()
            self._climbs()
            self._round()
        for _ in range(10 * 96):  # nobody asks any more; what is open comes to an end
            self.now += STEP
            self._answers()
            self._climbs()
            self._round()

    def _asks(self) -> None:
        for one in self.people.values():
            if awake(one.hours, self.now) and self.dice.random() < 1 / (30 * 56):
                new = Request(f"r{len(self.requests)}", one.id, self.dice.choice(KINDS))
                self.requests[new.id] = moves.opened(new, self.now)
                self.live.append(new.id)

    def _answers(self) -> None:
        for request in self._in("open"):
            for one in request.invited:
                if awake(self.people[one.reviewer].hours, self.now) and self.dice.random() < 0.15:
                    self._decides(self.requests[request.id], one.reviewer)
            if request.coordinator and self.dice.random() < 0.01:
                self._takes(self.requests[request.id], request.coordinator, anyone=True)
        for request in self._in("claimed"):
            if not self.abandons[request.id] and self.writes_at[request.id] <= self.now:
                self.requests[request.id] = moves.given(request, request.reviewer or "")

    def _decides(self, request: Request, who: str) -> None:
        if not moves.is_invited(request, who):
            return
        if self.dice.random() < 0.3:
            self.requests[request.id] = moves.passed(request, who)
        else:
            self._takes(request, who)

    def _takes(self, request: Request, who: str, *, anyone: bool = False) -> None:
        if moves.why_not(request, who, anyone=anyone):
            return
        self.requests[request.id] = moves.claimed(request, who, self.now, anyone=anyone)
        self.abandons[request.id] = self.dice.random() < 1 / 3
        self.writes_at[request.id] = self.now + timedelta(hours=self.dice.uniform(1, 20))
        if who in self.people:
            self.people[who].taken.append(self.now)
            self.met[request.asker, who] += 1

    def _climbs(self) -> None:
        for request in [*self.requests.values()]:
            new, _ = ladder.climb(request, self.now, COORDINATORS)
            self.requests[request.id] = new
            late = new.state == "open" and new.opened_at and self.now >= new.opened_at + ladder.COORDINATOR
            self.unowned += bool(late and responsible(new) == "queue")
        self.live = [name for name, one in self.requests.items() if one.state in ("open", "claimed")]

    def _round(self) -> None:
        waiting = [one for one in self._in("open") if len(one.invited) < moves.INVITED_AT_ONCE[one.wide]]
        free = {one.id: one for one in self.reviewers if awake(one.hours, self.now) and self._room(one)}
        if not waiting or not free:
            return
        job = SolveMatch(str(self.now), tuple(map(self._asker, waiting)), tuple(map(self._giver, free.values())))
        again: list[Request] = []
        for pair in solve(job).pairs:
            request = self.requests[pair.asker]
            again += [request] if self.met[request.asker, pair.giver] else []
            self.requests[request.id] = moves.invited(request, pair.giver, self.now, "")
        self.repeats += sum(self._others(request, free) for request in again)

    def _others(self, request: Request, free: dict[str, Somebody]) -> bool:
        """Whether somebody else could have been asked, whom nobody else was given."""
        about = self.people[request.asker].about
        others = (one for one in free.values() if one.id != request.asker)
        able = (one for one in others if matching.can_read(request, about, one.about, one.terms.kinds))
        return any(
            not self.met[request.asker, one.id] and not moves.knows(request, one.id) and self._room(one) for one in able
        )

    def _room(self, one: Somebody) -> int:
        has = [r for r in self._in("claimed") if r.reviewer == one.id]
        asked = sum(moves.is_invited(r, one.id) for r in self._in("open"))
        week = sum(at > self.now - load.WEEK for at in one.taken)
        return load.room(one.terms, Load(len(has), week, asked))

    def _asker(self, request: Request) -> Asker:
        one = self.people[request.asker]
        facts = matching.wanted(request, one.about, awake_bits(one.hours, self.now))
        never = (*request.declined, *(invited.reviewer for invited in request.invited))
        met = tuple(sorted(who for asker, who in self.met if asker == one.id))
        waited, passed = matching.waited(request, self.now), matching.passed(request)
        return Asker(request.id, one.id, facts, waited, passed, tuple(sorted(never)), met)

    def _giver(self, one: Somebody) -> Giver:
        facts = matching.offered(one.terms.kinds, one.about, awake_bits(one.hours, self.now))
        return Giver(one.id, one.id, facts, seats=self._room(one))

    def _in(self, state: str) -> list[Request]:
        return [one for name in self.live if (one := self.requests[name]).state == state]


@lru_cache(maxsize=64)
def awake(hours: Hours, now: datetime) -> bool:
    """Five zones, asked for by hundreds of people at the same moment."""
    return hours.awake(now)


awake_bits = lru_cache(maxsize=64)(matching.awake_bits)


def months() -> Iterator[Town]:
    for seed in (1, 2):
        town = Town(Random(seed))
        town.month()
        yield town


def test_a_month_loses_nobody() -> None:
    for town in months():
        ended = Counter(one.state for one in town.requests.values())
        assert sum(ended.values()) > 150
        assert set(ended) <= {"done", "unanswered"}, ended
        assert ended["unanswered"] <= 0.02 * sum(ended.values()), ended
        assert town.unowned == 0
        assert town.repeats == 0
