"""A person who plants something and tries again, as people do, when nothing happened."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass

from conversation import Person
from faults.mortal import PATIENCE, Mortal
from faults.towns import Town

Seen = Callable[[], bool]
STEPS = 4


@dataclass
class Gardener:
    """Four steps to a plant. `dies_at` says in which of them, and at which point, the bot is killed."""

    town: Town
    bot: Mortal
    person: Person

    async def plants(self, dying_step: int | None = None, point: str = "") -> None:
        """Each step is done until its answer is on the screen."""
        steps = (
            (self._command, lambda: self._reads("I keep what you plant.")),
            (self._agrees, lambda: self.person.now.form is not None),
            (self._first_page, lambda: self._on_page(2)),
            (self._second_page, lambda: self._reads("Planted.")),
        )
        for number, (step, seen) in enumerate(steps):
            if number == dying_step:
                await self.bot.dies_at(point)
                await self._through_death(step, seen)
            else:
                await step()
            await self._until(seen)

    async def looks(self) -> None:
        await self.person.looks()

    def times(self, text: str) -> int:
        """On how many things on the screen a text stands."""
        return sum(text in shown.text for shown in self.person.now.shown)

    async def _through_death(self, step: Callable[[], Coroutine[None, None, None]], seen: Seen) -> None:
        doing = asyncio.create_task(step())
        await self.bot.lives_again()
        with suppress(AssertionError):  # a step of two acts finds nothing for its second
            await doing
        await self.town.delivers_again()
        await self.looks()
        if not seen():
            await step()

    async def _until(self, seen: Seen) -> None:
        async with asyncio.timeout(PATIENCE):
            await self.looks()
            while not seen():
                await asyncio.sleep(0.02)
                await self.looks()

    async def _command(self) -> None:
        await self.person.uses("plant")

    async def _agrees(self) -> None:
        await self.person.presses("Agree")

    async def _first_page(self) -> None:
        await self.looks()
        if self._on_page(1):
            await self.person.submits(name="Fern")
        else:
            await self.person.presses("Continue")

    async def _second_page(self) -> None:
        await self.person.submits()

    def _reads(self, text: str) -> bool:
        return self.times(text) > 0

    def _on_page(self, number: int) -> bool:
        fields = (self.person.now.form or "").count("Name")
        return fields == (5 if number == 1 else 1)
