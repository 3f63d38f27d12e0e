"""Nothing typed in a DM reaches a partner unless the member addressed it: three conversations, a box, a check-in.

Each thing that is typed has a word of its own, so that whoever reads it can be told.
"""

import asyncio
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis.strategies as st
from hypothesis import given, settings

from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from features.feedback.people import grown
from stages.core_stage import CoreStage, core_stage
from touch import Touch

PARTNERS = ("Ben", "Cem", "Eli")
ACTS = ("types", "vents", "logs", "rests", "edits", "unsays", "waits", "writes", "replies", "hears", "looks")
an_act = st.tuples(st.sampled_from(ACTS), st.integers(0, len(PARTNERS) - 1))


class Play:
    """What happens between Ana and three others; `meant` is whom each word was addressed to."""

    def __init__(self, stage: CoreStage) -> None:
        self.stage = stage
        self.ana = Person("Ana", stage)
        self.partners = [Person(name, stage) for name in PARTNERS]
        self.names: list[str] = []
        self.hers: list[str] = []
        self.meant: dict[str, int | None] = {}
        self.last: int | None = None
        self._numbers = count(1)

    async def begin(self) -> None:
        touch = Touch(self.stage.house)
        for person in (self.ana, *self.partners):
            await grown(touch, person)
        for person in self.partners:
            opened = await touch.between(self.ana, person)
            assert opened is not None
            self.hers.append(opened.seats[0].name.value)
            self.names.append(opened.seats[1].name.value)

    def word(self, to: int | None) -> str:
        said = f"zebra{next(self._numbers)}x"
        self.meant[said] = to
        return f"It is {said} today."

    async def types(self, _: int) -> None:
        await self.ana.writes(self.word(None))
        self.last = None

    async def vents(self, _: int) -> None:
        await self.ana.uses("rejected", weight="stung")
        await self.ana.submits(kind="job")
        if "Let me vent" in self.ana.buttons():
            await self.ana.presses("Let me vent")
            await self.ana.submits(words=self.word(None), after="keep")

    async def logs(self, _: int) -> None:
        await self.ana.uses("rejected", kind="job")
        await self.ana.submits(weight="small", note=self.word(None))

    async def rests(self, _: int) -> None:
        """Offered on their page once they logged a no."""
        await self.ana.uses("mine")
        if "Rest" in self.ana.buttons():
            await self.ana.presses("Rest")

    async def edits(self, _: int) -> None:
        if self.ana.id in self.stage.wrote:
            await self.ana.edits(self.word(self.last))

    async def unsays(self, _: int) -> None:
        if self.ana.id in self.stage.wrote:
            await self.ana.unsays()
            self.last = None

    async def waits(self, _: int) -> None:
        await Time(self.stage, []).passes(hours=13)

    async def writes(self, which: int) -> None:
        await self.ana.presses(f"Write to {self.names[which]}")
        await self.ana.submits(text=self.word(which))

    async def replies(self, which: int) -> None:
        await self.ana.looks()
        wrote = f"{self.names[which]} writes:"
        if any(wrote in shown.text for shown in self.ana.now.shown):
            await self.ana.replies(self.word(which), to=wrote)
            self.last = which

    async def hears(self, which: int) -> None:
        await self.partners[which].presses(f"Write to {self.hers[which]}")
        await self.partners[which].submits(text="Good to hear from you.")

    async def looks(self, which: int) -> None:
        """Opens the form, and leaves it."""
        await self.ana.presses(f"Write to {self.names[which]}")

    async def strays(self) -> list[tuple[str, str]]:
        """(word, who reads it) of all that reached somebody it was not meant for."""
        found = []
        for number, person in enumerate(self.partners):
            await person.looks()
            screen = "\n".join(shown.text for shown in person.now.shown)
            found += [(said, person.name) for said, to in self.meant.items() if said in screen and to != number]
        return found


async def play(acts: Sequence[tuple[str, int]]) -> tuple[list[tuple[str, str]], int]:
    """The strays, and how many words arrived where they were meant to."""
    with TemporaryDirectory() as folder:
        addresses = [f"sqlite:///{Path(folder) / name}.sqlite" for name in ("onward", "keyring")]
        plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
        async with core_stage(plan, MovableClock()) as stage:
            playing = Play(stage)
            await playing.begin()
            for act, which in acts:
                await getattr(playing, act)(which)
            screens = [shown.text for one in playing.partners for shown in (await stage.screen(one)).shown]
            arrived = sum(any(said in text for text in screens) for said in playing.meant)
            return await playing.strays(), arrived


@settings(max_examples=12, deadline=None)
@given(st.lists(an_act, min_size=5, max_size=25))
def test_nothing_strays(acts: list[tuple[str, int]]) -> None:
    assert asyncio.run(play(acts))[0] == []


def test_what_is_addressed_arrives() -> None:
    acts = [("hears", 1), ("writes", 0), ("types", 0), ("replies", 1), ("edits", 0), ("vents", 0), ("writes", 2)]
    assert asyncio.run(play(acts)) == ([], 3)  # the edit took the place of the reply
