"""Random lives: whatever a member does, no advice falls into a rest, or to who chose to be heard or left alone."""

import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.chat.cards import Button, Card
from bot.chat.forms import AnyQuestion, LongText, PickDate, PickOne, PickSome, RawAnswer, ShortText
from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from stages.core_stage import CoreStage, core_stage
from stored import value

ADVICE = {f"checkins.{name}" for name in ("step", "step_day", "explain", "learn", "reflect", "honest", "reply")}
LATER = {"checkins.none_came", "checkins.came"}
"""Questions about an entry that come by themselves."""

ASKING = {f"checkins.{name}" for name in ("ideas", "step_day", "explain", "learn", "reflect", "honest", "heard")}
WANTS_NONE = {"checkins.vent", "checkins.log_only"}
PRESSED = (
    WANTS_NONE
    | ADVICE
    | LATER
    | ASKING
    | {f"checkins.{name}" for name in ("more", "rest", "rest_end", "felt", "wait_longer", "steps", "entries", "entry")}
)
DAY_0 = timedelta(hours=24)


class Life:
    """One member, and what they may not be shown now, judged by what they did and not by what is stored."""

    def __init__(self, stage: CoreStage, plan: Plan, seed: int) -> None:
        self.stage, self.plan, self.dice = stage, plan, random.Random(seed)
        self.ana = Person("Ana", stage)
        self.held: datetime | None = None
        self.rest: datetime | None = None
        self.unwanted: set[str] = set()
        self.subject = ""
        self.entries: dict[str, str] = {"": ""}
        self.advised = 0

    async def lives(self, acts: int) -> None:
        await self.ana.agrees()
        for _ in range(acts):
            act = self.dice.choice((self.logs, *[self.presses] * 6, self.reads, self.waits))
            await act()
            await self.answers()

    async def logs(self) -> None:
        await self.ana.uses("rejected")
        now, weight = self.stage.clock.now(), self.dice.choice(("", "", "", "stung", "stung", "stung", "one"))
        await self.acts(self.ana.submits(kind="job", stage=self.dice.choice(("interview", "final")), weight=weight))
        if weight == "one":
            self.held = now + DAY_0

    async def reads(self) -> None:
        """Open an entry from the page."""
        await self.acts(self.ana.uses("mine"))
        if "Entries" in self.ana.buttons():
            await self.acts(self.ana.presses("Entries"))
            opens = [label for label in self.ana.buttons() if label.startswith("Open ")]
            await self.acts(self.ana.presses(self.dice.choice(opens)))

    async def presses(self) -> None:
        known = [
            (shown, ref)
            for shown in self.ana.now.shown[-8:]
            for _, ref in shown.buttons
            if ref.split("\x00")[0] in PRESSED
        ]
        curious = [(shown, ref) for shown, ref in known if ref.split("\x00")[0] in ADVICE | ASKING]
        wanted = curious if curious and self.dice.random() < 0.6 else known
        if not wanted:
            return
        shown, ref = self.dice.choice(wanted)
        action, chosen, key = ref.split("\x00")
        self.means(action, chosen, self.entry_of(key))
        await self.acts(self.stage.press(self.ana, shown, f"{action}\x00{chosen}\x00{key}"))

    async def answers(self) -> None:
        """Send the form in front, if any."""
        form = self.stage.desks[self.ana.id].form
        if form is None:
            return
        if self.subject and self.subject in self.unwanted and form.title.plain != "A private box":
            self.unwanted.discard(self.subject)
        given = {one.id: answer for one in form.questions if (answer := self.answer(one))}
        await self.acts(self.ana.submits(**given))

    async def waits(self) -> None:
        await self.acts(Time(self.stage, [self.ana]).passes(hours=self.dice.choice((1, 13, 24, 25, 60, 24 * 8))))

    def means(self, action: str, chosen: str, entry: str) -> None:
        """What a press says about what is wanted. A rest that cannot begin is not one."""
        now = self.stage.clock.now()
        self.subject = entry
        if action == "checkins.rest":
            self.rest = now + timedelta(hours=int(chosen))
        if action == "checkins.rest_end":
            self.rest = None
        if action in WANTS_NONE and entry:
            self.unwanted.add(entry)
        if action == "checkins.ideas" and not self.resting():
            self.unwanted.discard(entry)

    async def acts(self, act: object) -> None:
        """Do it, and judge every card that is new on the screen."""
        desk = self.stage.desks[self.ana.id]
        before = {ref: id(card) for ref, card in desk.cards.items()}
        await act  # type: ignore[misc]
        await self.stage.settle()
        await self.ana.looks()
        for ref, card in desk.cards.items():
            if before.get(ref) != id(card):
                self.judges(card)

    def judges(self, card: Card) -> None:
        offered = [one for one in card.buttons if isinstance(one, Button) and one.action in ADVICE | LATER]
        self.advised += len(offered)
        assert not (offered and self.resting()), f"in a rest: {card.plain}"
        for button in offered:
            assert self.entry_of(button.key) not in self.unwanted, f"not wanted: {card.plain}"

    def resting(self) -> bool:
        now = self.stage.clock.now()
        return any(end is not None and now < end for end in (self.held, self.rest))

    def entry_of(self, key: str) -> str:
        """The entry that an entry or a step is about."""
        if key not in self.entries:
            query = f"SELECT entry_id FROM checkins_step WHERE id = '{key}'"
            self.entries[key] = str(value(self.plan, query) or key)
        return self.entries[key]

    def answer(self, question: AnyQuestion) -> RawAnswer | None:
        match question:
            case PickOne():
                return self.dice.choice(question.choices).value
            case PickSome():
                return (self.dice.choice(question.choices).value,)
            case PickDate():
                return (self.stage.clock.now() + timedelta(days=self.dice.choice((1, 2, 9)))).date().isoformat()
            case ShortText() | LongText():
                return "a word"
            case _:
                return None


@pytest.mark.parametrize("seed", range(4))
async def test_no_advice_in_a_rest_nor_to_who_wants_none(seed: int, tmp_path: Path) -> None:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    async with core_stage(plan, MovableClock()) as stage:
        life = Life(stage, plan, seed)
        await life.lives(acts=150)
        assert life.advised > 10
