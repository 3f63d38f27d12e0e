"""A conversation on the bare core: events in, outcomes out, no platform library."""

from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count

from msgspec.structs import replace

from adapters.jobs.local import LocalJobs
from bot.chat.cards import Button, Card, Document, Picture
from bot.chat.events import (
    ButtonPressed,
    CommandUsed,
    FormSubmitted,
    HomeOpened,
    MemberEvent,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
)
from bot.chat.files import Fetched, Unusable
from bot.chat.forms import FileRef, Files
from bot.chat.jobs import ChannelChecked, FetchFile, JobResult, LookUpMember, MemberFound, PlatformJob
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Caller, Community, Place
from bot.chat.platform import Refused
from bot.chat.responses import FormPage, FormProblems, HomePage, Outcome, Reply, Silence, Update
from bot.engine.feature import Feature
from bot.engine.house import House, Plan, build
from bot.engine.schedule.clock import MovableClock
from conversation import Filled, Handed, Person, Screen, Shown
from stages.sample import CHANNELS, readers

COMMUNITY = Community("core", "500000000000000001")
ELSEWHERE = Community("core", "500000000000000002")
_lives = count(1)


@dataclass
class Desk:
    """One person's screen."""

    cards: dict[str, Card] = field(default_factory=dict)
    form: FormPage | None = None
    problems: FormProblems | None = None


class CoreStage:
    """Plays on the engine itself; it is its own platform."""

    name = "core"

    def __init__(self, house: House, clock: MovableClock) -> None:
        self.house = house
        self.clock = clock
        self.desks: dict[str, Desk] = defaultdict(Desk)
        self.closed_dms: set[str] = set()
        self.gone: set[str] = set()
        self._numbers = count(1)
        self._life = next(_lives)  # a platform never gives one id to two events
        self.last: MemberEvent | None = None
        self.wrote: dict[str, str] = {}
        self.kept: dict[str, bytes] = {}
        house.add(self)

    async def command(self, person: Person, name: str, options: dict[str, str]) -> None:
        by = self._by(person)
        here = Place(by.community, CHANNELS[0]) if by.community else None
        await self._handle(person, CommandUsed(id=self._id(), by=by, name=name, answers=options, where=here))

    async def press(self, person: Person, shown: Shown, button: str) -> None:
        action, value, key = button.split("\x00")
        event = ButtonPressed(id=self._id(), by=self._by(person), action=action, value=value, key=key)
        await self._handle(person, event, shown.ref)

    async def submit(self, person: Person, answers: dict[str, Filled]) -> None:
        form = self.desks[person.id].form
        assert form is not None
        taken = {name: Files((self._keep(one),)) if isinstance(one, Handed) else one for name, one in answers.items()}
        given = {**form.values, **taken}
        event = FormSubmitted(id=self._id(), by=self._by(person), opening=form.opening, page=form.page, answers=given)
        await self._handle(person, event)

    async def write(self, person: Person, text: str, to: Shown | None = None, file: Handed | None = None) -> None:
        number = self.wrote[person.id] = self._id()
        answered = to.ref.removeprefix("message:") if to else ""
        event = MessageReceived(id=number, by=self._by(person), message=number, text=text, reply_to=answered)
        event = replace(event, files=(self._keep(file),) if file else ())
        await self._handle(person, event)

    async def files(self, person: Person) -> list[bytes]:
        parts = [part for card in self.desks[person.id].cards.values() for part in card.parts]
        return [part.content for part in parts if isinstance(part, Document | Picture)]

    async def edit(self, person: Person, text: str) -> None:
        message = self.wrote[person.id]
        await self._handle(person, MessageEdited(id=self._id(), by=self._by(person), message=message, text=text))

    async def unsay(self, person: Person) -> None:
        message = self.wrote[person.id]
        await self._handle(person, MessageDeleted(id=self._id(), by=self._by(person), message=message))

    async def home(self, person: Person) -> None:
        await self._handle(person, HomeOpened(id=self._id(), by=self._by(person)))

    async def leave(self, person: Person) -> None:
        """They are gone; the platform says nothing by itself."""
        self.gone.add(person.id)

    async def come_back(self, person: Person) -> None:
        self.gone.discard(person.id)

    async def again(self, person: Person) -> None:
        """The platform delivers the last event once more."""
        assert self.last is not None
        await self._handle(person, self.last)

    def pick(self, person: Person) -> str:
        return person.id

    def place(self, channel: str) -> str:
        return channel

    async def screen(self, person: Person) -> Screen:
        desk = self.desks[person.id]
        seen = [self.desks[channel] for channel in CHANNELS if person.name in readers(channel)]
        shown = tuple(_shown(ref, card) for one in (*seen, desk) for ref, card in one.cards.items())
        return Screen(shown, _form_text(desk))

    async def settle(self) -> None:
        await self.house.heartbeat.settle()

    def serves(self, community: Community) -> bool:
        return community in (COMMUNITY, ELSEWHERE)

    async def deliver(self, message: Outgoing) -> Receipt:
        to = message.to.id
        if to in self.closed_dms or (to in self.gone and message.community == COMMUNITY):
            raise Refused("DMs are closed", closed=True)
        where = message.replaces.message if message.replaces else message.nonce
        self.desks[to].cards[f"message:{where}"] = message.card
        return Receipt(to, where)

    async def look_back(self, message: Outgoing) -> Receipt | None:
        known = f"message:{message.nonce}" in self.desks[message.to.id].cards
        return Receipt(message.to.id, message.nonce) if known else None

    async def do(self, job: PlatformJob) -> JobResult:
        if isinstance(job, FetchFile):
            content = self.kept.get(job.file.url)
            return Fetched(content) if content is not None else Unusable("gone")
        if isinstance(job, LookUpMember):
            left = job.community == COMMUNITY.id and job.account.id in self.gone
            return MemberFound(present=not left)
        return ChannelChecked() if job.place.id in CHANNELS else ChannelChecked(("View Channel",))

    async def close(self) -> None:
        """Nothing to close."""

    async def _handle(self, person: Person, event: MemberEvent, pressed: str = "") -> None:
        self.last = event
        outcome = await self.house.engine.handle(event)
        self._show(self.desks[person.id], outcome, pressed)

    def _show(self, desk: Desk, outcome: Outcome, pressed: str) -> None:
        desk.problems = None
        if not isinstance(outcome, FormProblems):
            desk.form = None
        match outcome:
            case Reply():
                desk.cards[self._id()] = outcome.card
            case Update():
                desk.cards[pressed or self._id()] = outcome.card
            case FormPage():
                desk.form = outcome
            case FormProblems():
                desk.problems = outcome
            case HomePage():
                desk.cards["home"] = outcome.card
            case Silence():
                pass

    def _keep(self, one: Handed) -> FileRef:
        address = self._id()
        self.kept[address] = one.content
        return FileRef(address, one.name, "", len(one.content), address)

    def _by(self, person: Person) -> Caller:
        where = ELSEWHERE if person.elsewhere else COMMUNITY
        return Caller(Account("core", person.id), where, person.locale, person.manages)

    def _id(self) -> str:
        return f"core:{self._life}:{next(self._numbers)}"


@asynccontextmanager
async def core_stage(
    plan: Plan, clock: MovableClock, features: Sequence[Feature] | None = None
) -> AsyncIterator[CoreStage]:
    """The engine alone."""
    house = await build(plan, clock, features)
    house.employ(LocalJobs())
    yield CoreStage(house, clock)
    await house.close()


def _shown(ref: str, card: Card) -> Shown:
    buttons = tuple(
        (button.label.plain, f"{button.action}\x00{button.value}\x00{button.key}")
        for button in card.buttons
        if isinstance(button, Button)
    )
    notice = f"{card.notice.plain}\n" if card.notice else ""
    labels = "".join(f"\n[{label}]" for label, _ in buttons)
    return Shown(ref, f"{notice}{card.plain}{labels}", buttons)


def _form_text(desk: Desk) -> str | None:
    if desk.form is None:
        return None
    form = desk.form
    lines = [
        form.title.plain,
        form.intro.plain if form.intro else "",
        *(q.label.plain for q in form.questions),
    ]
    problems = [text.plain for text in desk.problems.by_question.values()] if desk.problems else []
    return "\n".join([*lines, *problems])
