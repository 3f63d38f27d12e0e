"""A town of members who live with the real bot: they ask, are asked, take things on and forget them, sleep at night.

What the bot does is real: engine, features, database, jobs. People are dice, and they only press what they were shown.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.chat.cards import Button, Card
from bot.chat.events import ButtonPressed, CommandUsed, FormSubmitted, MemberEvent
from bot.chat.jobs import JobResult, LocalJob, Matched, MemberFound, PlatformJob, SolveMatch, SolvePairs
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Caller, Community
from bot.chat.responses import FormPage, Outcome, Reply, Update
from bot.engine.house import House
from bot.engine.matching import solve
from bot.engine.members import roles
from bot.engine.schedule.clock import MovableClock
from bot.engine.turn import Turn

HERE = Community("core", "500000000000000001")
ZONES = ("Europe/Madrid", "Europe/London", "America/New_York", "America/Mexico_City", "Asia/Kolkata")
QUARTER = timedelta(minutes=15)


@dataclass
class Resident:
    """Somebody with a phone. `cards` are what the bot sent them and they have not put away, by its id."""

    number: int
    zone: str
    wakes: int
    cards: dict[str, Card] = field(default_factory=dict)
    membership: str = ""

    @property
    def account(self) -> Account:
        return Account("core", str(200000000000000000 + self.number))

    @property
    def by(self) -> Caller:
        return Caller(self.account, HERE, "en-US", False)

    def awake(self, now: Any) -> bool:
        """Sixteen hours from when they get up, on their own clock."""
        return (now.astimezone(ZoneInfo(self.zone)).hour - self.wakes) % 24 < 16

    def shown(self, action: str) -> Iterator[tuple[str, Button]]:
        """Buttons of this action on their phone, with the message they stand in."""
        for message, card in [*self.cards.items()]:
            for button in card.buttons:
                if isinstance(button, Button) and button.action == action:
                    yield message, button


class Here:
    """A worker without a process: a town of some hundreds is small."""

    def __init__(self) -> None:
        self.solved: list[tuple[SolveMatch | SolvePairs, Matched]] = []

    async def work(self, job: LocalJob) -> JobResult:
        done = solve(job)
        self.solved.append((job, done))
        return done

    async def close(self) -> None:
        """Nothing runs."""


class Town:
    """The residents, and the platform they are on."""

    name = "core"

    def __init__(self, house: House, clock: MovableClock, dice: Random, size: int, step: timedelta = QUARTER) -> None:
        self.house, self.clock, self.dice, self.step = house, clock, dice, step
        self.residents = [Resident(n, dice.choice(ZONES), dice.randint(6, 9)) for n in range(size)]
        self._phones = {one.account.id: one for one in self.residents}
        self._events = 0
        self.worker = Here()
        self.outcomes: defaultdict[str, int] = defaultdict(int)
        house.add(self)
        house.employ(self.worker)

    async def settle_in(self, and_then: Callable[[Turn, Resident], None]) -> None:
        """Everybody agrees, tells their time zone, and what else they begin with."""
        for start in range(0, len(self.residents), 20):
            some = self.residents[start : start + 20]
            await self.turn(lambda db, some=some: [self._moves_in(db, one, and_then) for one in some] and None)
        await self.house.heartbeat.settle()

    async def turn(self, work: Callable[[Connection], Any]) -> Any:
        """Something in the database, without an event."""
        return await self.house.engine.database.turn(work, within=60)

    def base(self, db: Connection) -> Any:
        """A turn of nobody."""
        self._events += 1
        return self.house.engine.base(db, f"town:{self._events}")

    async def uses(self, who: Resident, command: str, **answers: Any) -> Outcome:
        """Use a command; fill in the form it opens, as often as one opens."""
        outcome = await self._handle(CommandUsed(id=self._id(), by=who.by, name=command))
        return await self._fills_in(who, outcome, answers)

    async def presses(self, who: Resident, button: Button, message: str = "", **answers: Any) -> Outcome:
        """Press a button they see; the card it stands on is replaced or put away."""
        pressed = {"action": button.action, "value": button.value, "key": button.key}
        outcome = await self._handle(ButtonPressed(id=self._id(), by=who.by, **pressed))
        if isinstance(outcome, Update) and message in who.cards:
            who.cards[message] = outcome.card
        return await self._fills_in(who, outcome, answers)

    async def passes(self, live: Callable[[], Any]) -> None:
        """One step: who is awake does what they do, then the bot what is due."""
        self.clock.move(self.step)
        await live()
        await self.house.heartbeat.settle()

    def serves(self, community: Community) -> bool:
        return community == HERE

    async def deliver(self, message: Outgoing) -> Receipt:
        place = message.replaces.message if message.replaces else message.nonce
        if isinstance(message.to, Account):
            self._phones[message.to.id].cards[place] = message.card
        return Receipt(str(message.to.id), place)

    async def look_back(self, message: Outgoing) -> Receipt | None:
        return None

    async def do(self, job: PlatformJob) -> JobResult:
        return MemberFound(present=True)

    async def close(self) -> None:
        """Nothing to close."""

    async def _fills_in(self, who: Resident, outcome: Outcome, answers: dict[str, Any]) -> Outcome:
        for _ in range(3):
            if not isinstance(outcome, FormPage):
                break
            given = {question.id: answers[question.id] for question in outcome.questions if question.id in answers}
            form = {"opening": outcome.opening, "page": outcome.page, "answers": {**outcome.values, **given}}
            outcome = await self._handle(FormSubmitted(id=self._id(), by=who.by, **form))
        return outcome

    async def _handle(self, event: MemberEvent) -> Outcome:
        outcome = await self.house.engine.handle(event)
        self.outcomes[type(outcome).__name__] += 1
        return outcome

    def _id(self) -> str:
        self._events += 1
        return f"town:event:{self._events}"

    def _moves_in(self, db: Connection, who: Resident, and_then: Callable[[Turn, Resident], None]) -> None:
        turn = Turn(self.base(db), None, who.by)
        turn.join()
        turn.change(zone=who.zone)
        who.membership = turn.me.id
        and_then(turn, who)

    def grant(self, turn: Turn, role: str) -> None:
        """Give the member of this turn a role."""
        roles.grant(turn.db, turn.me, role, turn.now)


def button_of(outcome: Outcome, *actions: str) -> Button | None:
    """The first of these that the answer shows."""
    card = outcome.card if isinstance(outcome, Reply | Update) else None
    shown = [button for button in card.buttons if isinstance(button, Button)] if card else []
    return next((button for action in actions for button in shown if button.action == action), None)
