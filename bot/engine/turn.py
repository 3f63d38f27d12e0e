"""A turn: one event, one moment, one member (or one community), one transaction."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from sqlalchemy import Column

from bot.chat.cards import Card, Part
from bot.chat.events import CommandUsed
from bot.chat.jobs import Job
from bot.chat.people import Account, Caller
from bot.chat.responses import Response
from bot.chat.text import MemberText, Text
from bot.engine.base_turn import BaseTurn, CommunityTurn, field, language_of
from bot.engine.feature import Finding
from bot.engine.language.fluent import language_for
from bot.engine.members import communities, people
from bot.engine.members.member import Member
from bot.engine.schedule import agenda, jobs
from bot.engine.schedule.agenda import Item, Whose
from bot.engine.sending import coming, shelf

if TYPE_CHECKING:
    from bot.engine.exchanges.values import Exchange

__all__ = ["BaseTurn", "CommunityTurn", "Planned", "Turn", "account_of", "language_of"]


MESSAGE = "engine.message"
"""In place of a timer's name, where what is planned is a message that is written already."""


class Planned(Struct, frozen=True):
    """Something the bot will do for a member: what, in their language, and when. `name` is the timer's, or MESSAGE.

    `arrives` is when they see it at the soonest: what is due at night or in a break comes after that.
    """

    name: str
    key: str
    label: Text
    at: datetime
    arrives: datetime


class Turn(BaseTurn):
    """A turn of one member. `caller` is who acts, as the platform says; timers and jobs have none."""

    def __init__(self, base: BaseTurn, member: Member | None, caller: Caller | None) -> None:
        super().__init__(base.registry, base.vault, base.db, base.chance, base.now)
        self._member = member
        self.caller = caller
        self.host, self.ringing = base.host, base.ringing
        self.language = self._language()
        self.findings: list[Finding] = []
        self.read: set[str] = set()  # the texts that the screens have read in this turn
        self.others: list[Member] = []
        self.placed = False  # whether what was pressed says which of several unions is meant
        self.passing: Exchange | None = None  # what a text is vetted for, while it is
        self.after: list[Callable[[], None]] = []
        self.erased = False

    @property
    def me(self) -> Member:
        """The member. Only doors declared `open` meet people without one."""
        if self._member is None:
            raise LookupError("this door is open to people who have not agreed yet: there is no member")
        return self._member

    @property
    def union(self) -> str | None:
        if self._member is not None:
            return self._member.union
        where = self.caller.community if self.caller else None
        known = communities.find(self.db, where) if where else None
        return communities.union_of(self.db, known) if known else None

    @property
    def stranger(self) -> bool:
        """Whether this person has not agreed yet."""
        return self._member is None

    def move_to(self, union: str | None) -> bool:
        """Go on in that union, where the event does not say which one it is about; False if they are not in it."""
        there = next((one for one in self.others if one.union == union), None)
        if there is not None:
            self._member = there
            self.__dict__.pop("settings", None)
            self.language = self._language()
        return there is not None

    def send(self, card: Card, kind: str, *, at: datetime | None = None, merge: str = "") -> str:
        """Put a DM to this member into the outbox; returns its id."""
        return self.send_to(self.me, card, kind, at=at, merge=merge)

    def later(self, name: str, at: datetime, key: str = "") -> None:
        """Put something on this member's agenda; the same name and key again moves it."""
        agenda.put(self, self._full(name), Whose(self.me.community, self.me.id), at, key)

    def schedule(self, name: str, at: datetime, key: str = "") -> None:
        """Put something on the agenda of this member's community; it rings as a CommunityTurn."""
        agenda.put(self, self._full(name), Whose(self.me.community), at, key)

    def drop(self, name: str, key: str = "") -> bool:
        """Take something off the agenda; whether it was there."""
        return agenda.drop(self, self._full(name), self.me.id, key)

    def items(self) -> Sequence[Item]:
        """All that this feature has on the member's agenda, soonest first."""
        return agenda.items(self.db, self.feature.name, self.me.id)

    def withdraw(self, kind: str, merge: str = "") -> int:
        """Take back messages of this kind that the member has not seen, all or those with this `merge`; how many."""
        return coming.withdraw(self, self._full(kind), merge)

    def move(self, planned: Planned, at: datetime) -> bool:
        """Put something of the member's plan at another moment; whether it was still there."""
        if planned.name == MESSAGE:
            return coming.put_off(self, planned.key, at)
        self.later(planned.name, at, planned.key)
        return True

    def comes(self, planned: Planned, at: datetime) -> datetime:
        """When the member would see something of their plan at the soonest, if it were put at that moment."""
        return agenda.comes(self, planned.name, at)

    def cancel(self, planned: Planned) -> bool:
        """Take something off the member's plan; whether it was still there."""
        if planned.name == MESSAGE:
            return coming.cancel(self, planned.key)
        return self.drop(planned.name, planned.key)

    def ask(self, job: Job, name: str, key: str = "") -> None:
        """Ask for a job; its end comes back as JobDone to the handler `name`."""
        jobs.put(self, job, self._full(name), key)

    def tell(self, fact: str, key: str = "", words: MemberText | None = None) -> None:
        """Tell the features that hear this fact ("checkins.logged"), in this transaction.

        A fact with words is heard as `f(turn, key, words)`: what a member hands from one feature to another.
        """
        full = self._full(fact)
        told = (key,) if words is None else (key, words)
        for feature in self.registry.features:
            if full in feature.hears:
                self.as_feature(feature, feature.hears[full], *told)

    def lent(self, name: str, key: str) -> MemberText | None:
        """Words that another feature keeps ("checkins.entry"), as far as this member may read them."""
        owner, _, what = name.partition(".")
        for feature in self.registry.features:
            if feature.name == owner and what in feature.lends:
                found: MemberText | None = self.as_feature(feature, feature.lends[what], key)
                return found
        return None

    def seal(self, column: Column[Any], row: str, value: str | bytes) -> bytes:
        """Encrypt a value of this member for one field of one row."""
        return self.vault.seal(self.me.person, field(column), row, value)

    def about(self, key: str) -> tuple[str, ...]:
        """Full keys of sentences that say to others what an id of some feature is about; none for a foreign one."""
        asked = (feature for feature in self.registry.features if feature.about and key)
        return tuple(f"{f.name}.{one}" for f in asked if f.about for one in self.as_feature(f, f.about, key))

    def run_command(self, name: str) -> Response:
        """Answer as if the member had used this command: its role and what it needs are asked for all the same."""
        from bot.engine.entrance import through

        feature, command = self.registry.commands[name]
        if self.caller is None:
            raise LookupError("only somebody who acts can use a command")
        used = CommandUsed(id=self.new_id(), by=self.caller, name=name)
        return through(self, feature, command, used)

    def join(self) -> None:
        """Make the caller a member: they agreed."""
        if self.caller is None or self.caller.community is None:
            raise LookupError("only a caller in a community can join it")
        community = communities.add(self.db, self.caller.community, self.new_id(), self.now)
        ids = (self.new_id(), self.new_id())
        account, person = people.add_account(self.db, self.vault, self.caller, ids, self.now)
        joined = people.add_membership(self.db, self.new_id(), account, person, community, self.now)
        self._member = people.member(self.db, joined)
        self.language = self._language()

    def change(self, **values: object) -> None:
        """Set the person's settings: language, zone, quiet_from, quiet_until, break_until, counted_per_week."""
        people.change(self.db, self.me.lead, **values)
        self._member = people.member(self.db, self.me.id)
        self.language = self._language()

    def page(self) -> tuple[Part, ...]:
        """What every feature shows on the member's own page."""
        return tuple(
            part
            for feature in sorted(self.registry.features, key=lambda one: one.home_place)
            if feature.home
            for part in self.as_feature(feature, feature.home)
        )

    def under_way(self) -> tuple[Part, ...]:
        """What goes on for this member right now."""
        return tuple(
            part
            for feature in self.registry.features
            if feature.under_way
            for part in self.as_feature(feature, feature.under_way)
        )

    def plan(self) -> Sequence[Planned]:
        """What the bot will do for this member, soonest first; only timers with a "plan-…" sentence show."""
        return agenda.plan(self)

    def held(self) -> Sequence[Planned]:
        """Messages that are written and wait for an hour, a rest or a break to end; the key is the message's id."""
        found = coming.coming(self, self.now + agenda.SHOWN)
        labelled = ((self.label("kind", kind), message, at) for kind, message, at in found)
        return [Planned(MESSAGE, message, label, at, at) for label, message, at in labelled if label is not None]

    def unfinished(self) -> list[tuple[Text, str]]:
        """(what it is, opening id) of forms with a draft; only those with a "flow-…" sentence show."""
        from bot.engine import openings

        return self._labelled("flow", openings.unfinished(self))

    def waiting(self) -> list[tuple[Text, str]]:
        """(what it is, message id) of what waits on the member's page; action "engine.show" reads one."""
        return self._labelled("kind", shelf.shelved(self))

    def _labelled(self, prefix: str, found: Sequence[tuple[str, str]]) -> list[tuple[Text, str]]:
        labelled = ((self.label(prefix, name), one) for name, one in found)
        return [(label, one) for label, one in labelled if label is not None]

    def _language(self) -> str:
        member = self._member
        if member is None:
            return language_for(self.caller.locale if self.caller else "")
        return language_of(member)


def account_of(turn: BaseTurn, member: Member) -> Account:
    """The real account of a member; for delivery and jobs only."""
    return people.real_account(turn.db, turn.vault, member.account)
