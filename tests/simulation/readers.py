"""How people in the town ask for feedback, and give it: a third of what they take on they never finish."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from bot.engine.turn import Turn
from bot.features.feedback.handlers import pool
from bot.features.feedback.rules import ladder, matching, moves
from bot.features.feedback.rules.kinds import FIELDS, KINDS, LEVELS, About
from bot.features.feedback.rules.load import Terms
from bot.features.feedback.rules.states import WAITS
from bot.features.feedback.store import members, queue
from bot.features.feedback.store.tables import invitation, request
from bot.features.moderation.store import helping
from simulation.town import Resident, Town, button_of

TWO_MONTHS = timedelta(days=60)
AWAKE = 30 * timedelta(hours=16)
WORDS = "I lead a small team that builds software for libraries, and I would like to do more of it."


@dataclass
class Readers:
    """Feedback in a town. `reviewers` are how many give it; `asking` is how often somebody asks in thirty days."""

    town: Town
    reviewers: int
    coordinators: int = 3
    asking: float = 1.0
    unowned: int = 0
    repeats: int = 0
    abandoned: set[str] = field(default_factory=set)
    _plans: dict[tuple[str, datetime], datetime | None] = field(default_factory=dict)
    _known: set[tuple[str, str]] = field(default_factory=set)

    def begins(self, turn: Turn, who: Resident) -> None:
        """18 or over, here for two months; some of them give feedback and some coordinate."""
        dice = self.town.dice
        helping.change(turn, turn.me, adult=True, here_since=turn.now - TWO_MONTHS)
        languages = ("en",) if dice.random() < 0.8 else ("es", "en")
        about = About(dice.choice(FIELDS), dice.choice(LEVELS), languages, f"Resident {chr(65 + who.number % 26)}")
        members.set_about(turn, about)
        if who.number < self.reviewers:
            kinds = tuple(dice.sample(KINDS, dice.randint(5, len(KINDS))))
            members.set_terms(turn, Terms(kinds))
        if who.number < self.coordinators:
            self.town.grant(turn, "coordinator")

    async def live(self, *, asking: bool = True) -> None:
        """One step of everybody who is awake."""
        now, dice = self.town.clock.now(), self.town.dice
        writing, awake = await self._writing(), AWAKE / self.town.step
        for who in self.town.residents:
            if not who.awake(now):
                continue
            if asking and dice.random() < self.asking / awake:
                await self._asks(who)
            await self._answers(who)
            for request_id in writing.get(who.membership, ()):
                await self._writes(who, request_id)

    async def looks(self) -> None:
        """What must hold at every moment: somebody is responsible, and nobody is asked twice while others are free."""
        await self.town.turn(self._look)

    async def states(self) -> Counter[str]:
        """How many requests are in which state."""
        rows = await self.town.turn(lambda db: db.execute(select(request.c.state)).scalars().all())
        return Counter(rows)

    async def anything_open(self) -> bool:
        """Whether anybody still waits."""
        return any(state in WAITS for state in await self.states())

    async def _asks(self, who: Resident) -> None:
        kind = self.town.dice.choice(KINDS)
        said = {"kind": kind, "question": "Is it clear what I do?", "text": WORDS}
        preview = await self.town.uses(who, "feedback ask", **said)
        way = button_of(preview, "feedback.send_pen", "feedback.send_own")
        if way is not None:
            await self.town.presses(who, way)

    async def _answers(self, who: Resident) -> None:
        dice = self.town.dice
        for message, claim in who.shown("feedback.claim"):
            if dice.random() < 0.15:
                passing = next((one for at, one in who.shown("feedback.pass") if at == message), None)
                wanted = passing if passing is not None and dice.random() < 0.3 else claim
                await self.town.presses(who, wanted, message)
                who.cards.pop(message, None)
        for message, take in who.shown("feedback.take"):
            if dice.random() < 0.03:  # most calls are missed
                await self.town.presses(who, take, message)
                who.cards.pop(message, None)
        for message, own in who.shown("feedback.go_own"):
            await self.town.presses(who, own, message)
            who.cards.pop(message, None)

    async def _writes(self, who: Resident, request_id: str) -> None:
        write = next((one for _, one in who.shown("feedback.write") if one.key == request_id), None)
        if write is not None:
            kind = {"keep": "The first sentence says what you do.", "change": "I would put the result before the task."}
            await self.town.presses(who, write, **kind)

    async def _writing(self) -> dict[str, list[str]]:
        """Who writes what in this step. Every third time somebody takes something on, they never finish it."""
        taken = select(request.c.id, request.c.reviewer_id, request.c.claimed_at).where(request.c.state == "claimed")
        rows = await self.town.turn(lambda db: db.execute(taken).all())
        found: defaultdict[str, list[str]] = defaultdict(list)
        for row in rows:
            plan = (row.id, row.claimed_at)
            if plan not in self._plans:
                lost = len(self._plans) % 3 == 2
                hours = self.town.dice.uniform(1, 20)
                self._plans[plan] = None if lost else row.claimed_at + timedelta(hours=hours)
            at = self._plans[plan]
            if at is not None and at <= self.town.clock.now():
                found[row.reviewer_id].append(row.id)
        return found

    @property
    def taken_on(self) -> int:
        """How often somebody took something on."""
        return len(self._plans)

    @property
    def forgotten(self) -> int:
        """How much of it they never finished."""
        return sum(at is None for at in self._plans.values())

    def _look(self, db: Any) -> None:
        now = self.town.clock.now()
        late = select(request.c.coordinator_id).where(request.c.state == "open", request.c.opened_at <= now - _DAY)
        self.unowned += sum(one is None for one in db.execute(late).scalars())
        asked = {(row.request_id, row.membership_id) for row in db.execute(select(invitation))}
        for request_id, reviewer in asked - self._known:
            self.repeats += self._again_for_nothing(db, request_id, reviewer)
        self._known |= asked

    def _again_for_nothing(self, db: Any, request_id: str, reviewer: str) -> bool:
        """Whether somebody was asked who had read for this asker, while somebody who had not is still free."""
        turn = self.town.base(db)
        turn.feature = turn.registry.feature("feedback")
        wanted = queue.find(turn, request_id)
        if wanted is None or (wanted.asker, reviewer) not in {*queue.served(turn, [wanted.asker])}:
            return False
        return any(self._could_be(turn, wanted, one) for one in self._free(turn))

    def _free(self, turn: Any) -> Iterator[pool.Candidate]:
        return (one for one in pool.candidates(turn) if one.awake and one.room)

    def _could_be(self, turn: Any, wanted: Any, one: pool.Candidate) -> bool:
        about = members.about_of(turn, wanted.asker)
        met = {reader for _, reader in queue.served(turn, [wanted.asker])}
        asker = turn.member(wanted.asker)
        fits = matching.can_read(wanted, about, one.about, one.terms.kinds)
        new = one.member.id not in met and not moves.knows(wanted, one.member.id)
        return fits and new and pool.can_meet(turn, asker, one.member)


_DAY = ladder.COORDINATOR + timedelta(minutes=1)
