"""Random lives: whatever a member does, the bot keeps to its budget, their nights, their breaks and their rests."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from itertools import pairwise
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, select

from bot.chat.forms import AnyQuestion, PickDate, PickOne, PickTime, PickZone
from bot.chat.messages import Outgoing, Receipt
from bot.engine.schema.delivery import outbox
from bot.engine.schema.people import person, stopped_kind
from bot.engine.sending.kinds import Budget, Rank
from bot.features.checkins.rules.plan import ADVICE
from bot.features.checkins.store.plan_tables import search
from bot.features.checkins.store.tables import rest
from conversation import Person
from stages.core_stage import CoreStage

LIVES = range(4)
STEPS = 160
NOT_PRESSED = {"Erase everything", "Take it along", "Agree", "Not now", "Let me vent"}
RARELY = {
    *("I accepted a role", "Stop these", "A month", "A week", "Until a date", "Pause until a date", "How many"),
    *("From now on just log", "Language", "No goal", "Close it", "Leave it", "Cancel this", "Remove", "Never"),
}
"""What would end a life early, if it were pressed as often as all else."""
ZONES = ("Madrid", "Auckland", "Lima", "Los Angeles", "Nowhere")
BROKEN = "Nothing was saved"


@dataclass(frozen=True)
class Arrived:
    """A message, and how things stood with its reader when it went out."""

    at: datetime
    kind: str
    zone: str | None
    quiet: tuple[str, str] | None
    break_until: datetime | None
    rests_until: datetime | None
    accepted: bool
    stopped: frozenset[str]


@dataclass
class Life:
    """A member who does whatever comes to hand."""

    ana: Person
    stage: CoreStage
    chance: Random
    arrived: list[Arrived] = field(default_factory=list)

    def __post_init__(self) -> None:
        deliver = self.stage.deliver

        async def noted(message: Outgoing) -> Receipt:
            self.arrived.append(await self.stage.house.engine.database.turn(lambda db: self._now(db, message)))
            return await deliver(message)

        self.stage.deliver = noted  # type: ignore[method-assign]

    async def step(self) -> None:
        """One thing, or time passes."""
        acts = (self._waits, self._logs, self._rests, *[self._presses] * 3, self._opens, *[self._passes] * 2)
        await self.chance.choice(acts)()
        if self.stage.desks[self.ana.id].form and self.chance.random() < 0.8:
            await self._submits()
        assert BROKEN not in self.ana.new, self.ana.new

    async def _passes(self) -> None:
        self.stage.clock.move(timedelta(hours=self.chance.choice((1, 5, 12, 24, 30, 72, 200))))
        await self.stage.settle()

    async def _logs(self) -> None:
        await self.ana.uses("rejected", kind=self.chance.choice(("job", "networking", "silence")))
        await self._submits()

    async def _rests(self) -> None:
        await self.ana.uses("mine")
        for label in ("Rest", self.chance.choice(("Rest 12 hours", "Rest for a day", "Rest for two days"))):
            if label in self.ana.buttons():
                await self.ana.presses(label)

    async def _waits(self) -> None:
        await self.ana.uses("waiting", ahead=self.chance.choice(("decision", "interview")))
        await self._submits()

    async def _opens(self) -> None:
        await self.ana.uses(self.chance.choice(("mine", "break", "mine")))

    async def _presses(self) -> None:
        await self.ana.looks()
        shown = [one for one in self.ana.now.shown[-4:] if one.buttons]
        if shown:
            one = self.chance.choice(shown)
            label, ref = self.chance.choice(one.buttons)
            if label not in NOT_PRESSED and (label not in RARELY or self.chance.random() < 0.1):
                await self.ana._act(lambda: self.stage.press(self.ana, one, ref))

    async def _submits(self) -> None:
        form = self.stage.desks[self.ana.id].form
        for _ in range(3):
            if form is None:
                return
            await self.ana.submits(**{question.id: self._answer(question) for question in form.questions})
            form = self.stage.desks[self.ana.id].form
        self.stage.desks[self.ana.id].form = None

    def _answer(self, question: AnyQuestion) -> str:
        match question:
            case PickOne():
                return self.chance.choice(question.choices).value
            case PickDate():
                return str((self.stage.clock.now() + timedelta(days=self.chance.randint(-2, 25))).date())
            case PickTime():
                return f"{self.chance.randint(0, 23):02}:{self.chance.choice((0, 30)):02}"
            case PickZone():
                return self.chance.choice(ZONES)
            case _ if question.id == "several":
                return self.chance.choice(("", "3", "x"))
            case _:
                return self.chance.choice(("Acme", "Nimbus", "3", "a few words of mine", "Zebra Works"))

    def _now(self, db: Connection, message: Outgoing) -> Arrived:
        row = db.execute(select(outbox).where(outbox.c.id == message.nonce)).one()
        who = db.execute(select(person)).one()
        accepted = select(search.c.accepted_at).where(search.c.membership_id == row.membership_id)
        stopped = db.execute(select(stopped_kind)).all()
        now = self.stage.clock.now()
        return Arrived(
            at=now,
            kind=row.kind,
            zone=who.zone,
            quiet=(who.quiet_from, who.quiet_until) if who.quiet_from else None,
            break_until=who.break_until,
            rests_until=db.execute(select(rest.c.until).where(rest.c.membership_id == row.membership_id)).scalar(),
            accepted=db.execute(accepted).scalar() is not None,
            stopped=frozenset(one.kind for one in stopped if one.until is None or one.until > now),
        )


@pytest.fixture
def where() -> str:
    return "core"


@pytest.mark.parametrize("seed", LIVES)
async def test_no_message_breaks_a_promise(ana: Person, stage: CoreStage, seed: int) -> None:
    life = Life(ana, stage, Random(seed))
    for _ in range(STEPS):
        await life.step()
    kinds = stage.house.engine.registry.kinds
    counted = [one for one in life.arrived if kinds[one.kind].budget is Budget.COUNTED]
    assert len(counted) >= 3, "too quiet a life to show anything"
    moments = [one.at for one in counted if kinds[one.kind].rank is not Rank.SAFETY]
    assert all(later - earlier >= timedelta(hours=24) for earlier, later in pairwise(moments))
    assert all(fourth - first >= timedelta(days=7) for first, fourth in zip(moments, moments[3:], strict=False))
    for one in life.arrived:
        _keeps_its_word(one, quiet=kinds[one.kind].quiet)


def _keeps_its_word(one: Arrived, *, quiet: bool) -> None:
    feature, name = one.kind.split(".", 1)
    assert one.kind not in one.stopped, f"{one.kind} was stopped"
    if feature == "checkins":
        assert not (one.accepted and name != "check_in"), f"{one.kind} after a role was accepted"
        resting = one.rests_until is not None and one.rests_until > one.at
        assert not (resting and name in (*ADVICE, "check_in")), f"{one.kind} inside a rest"
    if quiet:
        assert one.break_until is None or one.break_until <= one.at, f"{one.kind} in a break"
        assert not _at_night(one), f"{one.kind} in quiet hours"


def _at_night(one: Arrived) -> bool:
    if one.quiet is None or one.zone is None:
        return False
    clock = one.at.astimezone(ZoneInfo(one.zone)).time()
    start, end = (time.fromisoformat(text) for text in one.quiet)
    return start <= clock < end if start <= end else clock >= start or clock < end
