"""What a person there does: an event to the engine, its answer put where that person sees it."""

from collections.abc import Mapping
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from adapters.tryout import draw_discord, draw_slack, sample
from adapters.tryout.drawn import Look
from adapters.tryout.moments import in_words
from adapters.tryout.neighbours import AFTER, Neighbours
from adapters.tryout.sample import Someone
from adapters.tryout.stored import Step, changes
from adapters.tryout.world import Message, Window, World, direct
from bot.chat.cards import Button, Card
from bot.chat.events import (
    ButtonPressed,
    CommandUsed,
    FormSubmitted,
    HomeOpened,
    MemberEvent,
    MessageChosen,
    MessageReceived,
)
from bot.chat.forms import RawAnswer
from bot.chat.responses import FormPage, FormProblems, HomePage, Outcome, Reply, Silence, Update
from bot.engine.house import House
from bot.engine.schedule.clock import MovableClock
from bot.engine.storage.contents import Contents, contents

_HOUR = timedelta(hours=1)
_LOOKS = {"discord": draw_discord, "slack": draw_slack}


class Who(Struct, frozen=True):
    """Who acts, where, and under which id: the same id twice is the same act."""

    someone: Someone
    place: str
    once: str


class Acting:
    """All that can be done on the page."""

    def __init__(self, house: House, clock: MovableClock, world: World) -> None:
        self._house = house
        self._clock = clock
        self._world = world
        self._neighbours = Neighbours(house, world)
        self._before: Contents = {}

    async def begin(self) -> None:
        """What was written up to now is no news."""
        self._before = await self._house.engine.database.turn(contents)

    def keep(self, content: bytes) -> str:
        """Keep a file until the bot fetches it; its address."""
        return self._world.keep(content)

    async def use(self, who: Who, name: str, answers: Mapping[str, str]) -> None:
        """Use a command."""
        here = next((one.place for one in sample.CHANNELS if one.name == who.place), None)
        event = CommandUsed(id=self._id(who), by=who.someone.caller(), name=name, answers=answers, where=here)
        await self._handle(who, event, f"{who.someone.name} used /{name}")

    async def press(self, who: Who, look: Look, press: str, message: str) -> None:
        """Press a button, named by the platform's own id of it."""
        action, value, key = _LOOKS[look].pressed(press)
        event_id = self._id(who, f"{message} {press}")
        event = ButtonPressed(id=event_id, by=who.someone.caller(), action=action, value=value, key=key)
        shown = self._world.find(who.someone, message)
        label = _label(shown.card if shown else self._world.homes.get(who.someone.id), event)
        await self._handle(who, event, f"{who.someone.name} pressed {label}", shown=shown)

    async def submit(self, who: Who, look: Look, form: str, answers: Mapping[str, RawAnswer]) -> None:
        """Send a page of a form."""
        opening, page = _LOOKS[look].opened(form)
        event = FormSubmitted(id=self._id(who), by=who.someone.caller(), opening=opening, page=page, answers=answers)
        await self._handle(who, event, f"{who.someone.name} sent a form", look=look)

    async def write(self, who: Who, text: str) -> None:
        """Write: in a DM to the bot, in the channel to the others, whom the bot does not read."""
        own = Message(self._world.new_id(), who.place, who.someone, self._clock.now(), text=text)
        self._world.add(own)
        if who.place != direct(who.someone):
            return
        event = MessageReceived(id=self._id(who), by=who.someone.caller(), message=own.id, text=text)
        await self._handle(who, event, f"{who.someone.name} wrote to Onward")

    async def choose(self, who: Who, menu: str, message: str) -> None:
        """Choose an entry of a message's menu."""
        chosen = self._world.find(who.someone, message)
        if chosen is None:
            return
        event = MessageChosen(
            id=self._id(who, f"{message} {menu}"),
            by=who.someone.caller(),
            menu=menu,
            message=message,
            text=chosen.text,
            own=chosen.author == who.someone,
        )
        await self._handle(who, event, f"{who.someone.name} used a message menu")

    async def open_home(self, who: Who) -> None:
        """Open the bot's Home tab."""
        event = HomeOpened(id=self._id(who), by=who.someone.caller())
        await self._handle(who, event, f"{who.someone.name} opened the Home tab")

    def close_form(self, who: Who) -> None:
        """Close a form without sending it; no platform tells the bot."""
        self._world.windows.pop(who.someone.id, None)

    async def pass_time(self, hours: int) -> None:
        """Move the clock hour by hour, so that everything happens at its time."""
        for _ in range(hours):
            await self._pass(_HOUR)
        await self._note(f"The clock moved to {in_words(self._clock.now())}")

    async def _pass(self, span: timedelta) -> None:
        """Let it pass; meanwhile those answer, one by one, who were asked for something and whom nobody plays."""
        while self._neighbours.are_asked and span > AFTER:
            self._clock.move(AFTER)
            await self._neighbours.answer()
            await self._house.heartbeat.settle()
            span -= AFTER
        self._clock.move(span)
        await self._house.heartbeat.settle()

    def _id(self, who: Who, more: str = "") -> str:
        return f"tryout:{who.someone.id}:{who.once}:{more}"

    async def _handle(
        self,
        who: Who,
        event: MemberEvent,
        title: str,
        *,
        shown: Message | None = None,
        look: Look | None = None,
    ) -> None:
        self._world.played.add(who.someone.id)
        outcome = await self._house.engine.handle(event)
        if event.id not in self._world.handled:
            self._world.handled.add(event.id)
            self._show(who, outcome, shown, look, event)
        await self._house.heartbeat.settle()
        await self._note(title)

    def _show(self, who: Who, outcome: Outcome, shown: Message | None, look: Look | None, event: MemberEvent) -> None:
        window = self._world.windows.pop(who.someone.id, None)
        match outcome:
            case Update() if shown is not None and _only_theirs(who, shown):
                shown.card, shown.edited = outcome.card, True
            case Reply() | Update():
                self._say(who, outcome.card)
            case HomePage():
                self._world.homes[who.someone.id] = outcome.card
            case FormPage() if look != "discord":
                self._world.windows[who.someone.id] = Window(outcome)
            case FormProblems() if look == "slack" and window and isinstance(event, FormSubmitted):
                kept = replace(window.page, values=event.answers)
                self._world.windows[who.someone.id] = Window(kept, outcome.by_question)
            case FormPage() | FormProblems():
                self._say(who, outcome.bridge)
            case Silence():
                return

    def _say(self, who: Who, card: Card) -> None:
        private = Message(self._world.new_id(), who.place, None, self._clock.now(), card, only_for=who.someone.id)
        self._world.add(private)

    async def _note(self, title: str) -> None:
        now = await self._house.engine.database.turn(contents)
        self._world.steps.appendleft(Step(title, self._clock.now(), changes(self._before, now)))
        self._before = now


def _only_theirs(who: Who, shown: Message) -> bool:
    """Whether nobody else sees this message: one that others see is never changed by a press."""
    return shown.only_for == who.someone.id or shown.place == direct(who.someone)


def _label(card: Card | None, pressed: ButtonPressed) -> str:
    same = (pressed.action, pressed.value, pressed.key)
    buttons = (one for one in (card.buttons if card else ()) if isinstance(one, Button))
    found = (one.label.plain for one in buttons if (one.action, one.value, one.key) == same)
    return f"“{label}”" if (label := next(found, "")) else "a button"
