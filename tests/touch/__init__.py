"""Two members put in touch, for tests: signals in place of the real screens, and a door in place of a feature's."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bot.chat.cards import Card, Paragraph
from bot.chat.events import ButtonPressed
from bot.chat.people import Account
from bot.chat.responses import Reply, Response
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.exchanges import Exchange, Side
from bot.engine.feature import Door, Feature, Finding, discover
from bot.engine.house import House
from bot.engine.members import people
from bot.engine.members.member import Member
from bot.engine.turn import Turn
from conversation import Person
from stages.core_stage import CoreStage
from stages.linked_stage import TEAM
from stages.slack_stage import SlackStage, user

HEAVY, OFFER = "a heavy word", "a paid review"
REAL_ONES = ("care", "moderation")
UNWILLING: dict[str, set[str]] = {}
"""Members whom this kind of message or match does not reach now."""
_numbers = count(1)


def screen(turn: Turn, text: MemberText) -> Finding | None:
    """Heavy words are asked about, and have a sentence above them."""
    if HEAVY not in text.value:
        return None
    return Finding((Paragraph(turn.say("heavy")),), ask=True, above="above")


def vet(turn: Turn, text: MemberText) -> Finding | None:
    """Offers are held."""
    if "broken" in text.value:
        raise ValueError("broken")
    return Finding(hold="offer") if OFFER in text.value else None


def report(turn: Turn, pressed: ButtonPressed) -> Response:
    """Stops the exchange, and shows what a moderator would read."""
    found = exchanges.reportable(turn, pressed.key)
    if found is None:
        return Reply(_card(turn, "nothing"))
    exchanges.end(turn, found.exchange, "reported")
    return Reply(_card(turn, "reported"))


def _card(turn: Turn, key: str) -> Card:
    return Card(None, (Paragraph(turn.say(key)),))


def features() -> Sequence[Feature]:
    """All that there are, but for those that decide for themselves what is heavy or an offer, and who may help."""
    heard: dict[str, Any] = {exchanges.HELD: lambda turn, key: None, exchanges.CLOSED: lambda turn, key: None}
    stand_in = Feature(
        name="moderation",
        buttons={"report": Door(report)},
        meets={"adult": lambda turn, event: None},
        screen=screen,
        vet=vet,
        allows=lambda turn, member_id, kind: member_id not in UNWILLING.get(kind, ()),
        hears=heard,
        folder=Path(__file__).parent,
    )
    return [*(feature for feature in discover() if feature.name not in REAL_ONES), stand_in]


@dataclass
class Touch:
    """Puts people in touch in one house, as a feature would."""

    house: House

    async def between(self, one: Person, other: Person, *own: str) -> Exchange | None:
        """`own` are the names of those who go by their own, in that order."""
        opened: Exchange | None = await self.does(self._open, one, other, own)
        await one.stage.settle()
        return opened

    async def does(self, what: Any, *people_and_more: Any) -> Any:
        """Run something in a turn of nobody: `what(turn, …)`."""

        def work(db: Connection) -> Any:
            turn = self.house.engine.base(db, f"touch:{next(_numbers)}")
            turn.feature = self.house.engine.registry.feature("moderation")
            return what(turn, *people_and_more)

        return await self.house.engine.database.turn(work, within=20)

    async def as_member(self, person: Person, what: Any, *more: Any) -> Any:
        """Run something in a turn of a member."""
        return await self.does(lambda turn: what(Turn(turn, self.member(turn, person), None), *more))

    def member(self, turn: Any, person: Person) -> Member:
        """Who somebody is to the bot."""
        return people.memberships(turn.db, turn.vault, account(person))[-1]

    def _open(self, turn: Any, one: Person, other: Person, own: tuple[str, ...]) -> Exchange | None:
        names = [*map(MemberText, own), None, None]
        sides = [Side(self.member(turn, who), name) for who, name in zip((one, other), names, strict=False)]
        return exchanges.open_between(turn, "touch.test", "", *sides)


def account(person: Person) -> Account:
    """The account of a person on their stage."""
    if isinstance(person.stage, CoreStage):
        return Account("core", person.id)
    if isinstance(person.stage, SlackStage):
        return Account("slack", f"{TEAM}:{user(person.name)}")
    return Account("discord", person.id)
