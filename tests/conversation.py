"""The test language: people who use commands, press, send and see, on any platform."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Protocol

from bot.engine.schedule.clock import MovableClock
from stages.sample import number


@dataclass(frozen=True)
class Shown:
    """One thing on a person's screen. `ref` tells the stage which; `buttons` are (label, ref) in reading order."""

    ref: str
    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    private: bool = True


@dataclass(frozen=True)
class Screen:
    """What a person sees: everything in order, the form in front (its text) and what went wrong."""

    shown: tuple[Shown, ...] = ()
    form: str | None = None


@dataclass(frozen=True)
class Handed:
    """A file that a person hands in, by a form or with a message."""

    name: str
    content: bytes


Filled = str | tuple[str, ...] | Handed


class Stage(Protocol):
    """One way to play a conversation: the bare core, or a real library against a local server."""

    name: str
    clock: MovableClock

    async def command(self, person: "Person", name: str, options: dict[str, str]) -> None: ...
    async def press(self, person: "Person", shown: Shown, button: str) -> None: ...
    async def submit(self, person: "Person", answers: dict[str, Filled]) -> None: ...
    async def write(self, person: "Person", text: str, to: Shown | None = None, file: Handed | None = None) -> None: ...
    async def files(self, person: "Person") -> list[bytes]: ...
    async def edit(self, person: "Person", text: str) -> None: ...
    async def unsay(self, person: "Person") -> None: ...
    async def home(self, person: "Person") -> None: ...
    async def leave(self, person: "Person") -> None: ...
    async def come_back(self, person: "Person") -> None: ...
    async def screen(self, person: "Person") -> Screen: ...
    async def settle(self) -> None: ...
    def pick(self, person: "Person") -> str: ...
    def place(self, channel: str) -> str: ...


@dataclass
class Person:
    """Somebody in the community. What they see is compared with what was there before they acted.

    `elsewhere` puts them into another community, on stages that have two.
    """

    name: str
    stage: Stage
    locale: str = "en-US"
    manages: bool = False
    elsewhere: bool = False
    before: dict[str, str] = field(default_factory=dict)
    now: Screen = field(default_factory=Screen)

    @property
    def id(self) -> str:
        """A platform id that both platforms would accept."""
        return number(self.name)

    async def uses(self, command: str, **options: str) -> None:
        """Use a command: "rejected", "privacy export"."""
        await self._act(lambda: self.stage.command(self, command, options))

    async def presses(self, label: str) -> None:
        """Press the newest button with this label."""
        await self.looks()
        for shown in reversed(self.now.shown):
            for text, ref in shown.buttons:
                if text == label:
                    await self._act(partial(self.stage.press, self, shown, ref))
                    return
        raise AssertionError(f"{self.name} sees no button {label!r}: {self._labels()}")

    async def submits(self, **answers: Filled) -> None:
        """Fill in the form in front and send it."""
        await self.looks()
        assert self.now.form is not None, f"{self.name} has no form in front"
        await self._act(lambda: self.stage.submit(self, answers))

    async def writes(self, text: str) -> None:
        """Write to the bot in a DM."""
        await self._act(lambda: self.stage.write(self, text))

    async def replies(self, text: str, to: str, file: Handed | None = None) -> None:
        """Reply, as the platform lets them, to the newest thing on the screen in which `to` stands."""
        await self.looks()
        found = next(shown for shown in reversed(self.now.shown) if to in shown.text)
        await self._act(lambda: self.stage.write(self, text, found, file))

    async def files(self) -> list[bytes]:
        """What stands on their screen as files and pictures, oldest first."""
        return await self.stage.files(self)

    async def edits(self, text: str) -> None:
        """Change the words of the last thing they wrote."""
        await self._act(lambda: self.stage.edit(self, text))

    async def unsays(self) -> None:
        """Delete the last thing they wrote."""
        await self._act(lambda: self.stage.unsay(self))

    async def opens_home(self) -> None:
        """Open the bot's page (where the platform has none: /mine)."""
        await self._act(lambda: self.stage.home(self))

    async def leaves(self) -> None:
        """Leave the community (or be removed from it). Not every platform tells the bot."""
        await self._act(lambda: self.stage.leave(self))

    async def comes_back(self) -> None:
        """Be in the community again, and say nothing yet."""
        await self._act(lambda: self.stage.come_back(self))

    async def agrees(self) -> None:
        """Meet the bot and agree."""
        await self.uses("onward")
        await self.presses("Agree" if self.locale.startswith("en") else "De acuerdo")

    async def gets(self, *texts: str) -> None:
        """Each text arrives, or stands there since the last act."""
        await self.looks()
        self.sees(*texts)

    async def gets_not(self, *texts: str) -> None:
        """None of the texts arrives."""
        await self.looks()
        self.sees_not(*texts)

    def sees(self, *texts: str) -> None:
        """Each text stands in what is new since the last act."""
        for text in texts:
            assert text in self.new, f"{self.name} does not see {text!r} in:\n{self.new}"

    def sees_not(self, *texts: str) -> None:
        """None of the texts stands in what is new since the last act."""
        for text in texts:
            assert text not in self.new, f"{self.name} sees {text!r} in:\n{self.new}"

    def sees_nobody(self, *names: str) -> None:
        """None of the names stands in what is new, as a word by itself: a pen name may begin like one."""
        for name in names:
            assert not re.search(rf"\b{name}\b", self.new), f"{self.name} sees {name!r} in:\n{self.new}"

    def has_form(self, text: str = "") -> None:
        """A form is in front, with this text in it."""
        assert self.now.form is not None, f"{self.name} has no form; new is:\n{self.new}"
        assert text in self.now.form, f"{text!r} is not in the form:\n{self.now.form}"

    def buttons(self) -> list[str]:
        """Labels of the buttons in what is new."""
        return [label for shown in self._changed() for label, _ in shown.buttons]

    @property
    def new(self) -> str:
        """All that changed on the screen since before the last act."""
        form = [self.now.form] if self.now.form else []
        return "\n".join([*(shown.text for shown in self._changed()), *form])

    async def looks(self) -> None:
        """Look at the screen again."""
        self.now = await self.stage.screen(self)

    async def _act(self, act: Callable[[], Awaitable[None]]) -> None:
        self.now = await self.stage.screen(self)
        self.before = {shown.ref: shown.text for shown in self.now.shown}
        await act()
        await self.stage.settle()
        self.now = await self.stage.screen(self)

    def _changed(self) -> list[Shown]:
        return [shown for shown in self.now.shown if self.before.get(shown.ref) != shown.text]

    def _labels(self) -> list[str]:
        return [label for shown in self.now.shown for label, _ in shown.buttons]


@dataclass
class Time:
    """The clock of a conversation."""

    stage: Stage
    people: list[Person] = field(default_factory=list)

    async def passes(self, **span: float) -> None:
        """Let time pass (days=1, hours=2, minutes=5): what is due happens, and everybody looks again."""
        for person in self.people:
            screen = await self.stage.screen(person)
            person.before = {shown.ref: shown.text for shown in screen.shown}
        self.stage.clock.move(timedelta(**span))
        await self.stage.settle()
        for person in self.people:
            await person.looks()
