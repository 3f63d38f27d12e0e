"""A turn: one event, one moment, one member (or one community), one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection

from bot.chat.cards import Card, Part
from bot.chat.events import CommandUsed
from bot.chat.jobs import Job
from bot.chat.people import Account, Caller, Place
from bot.chat.responses import Response
from bot.chat.text import Say, Text
from bot.engine import agenda, jobs, outbox, people
from bot.engine.agenda import Whose
from bot.engine.chance import Chance
from bot.engine.feature import Feature, Finding
from bot.engine.fluent import language_for
from bot.engine.people import Member
from bot.engine.registry import Registry
from bot.engine.vault import Vault


@dataclass(frozen=True, slots=True)
class Planned:
    """Something the bot will do for a member: what, in their language, and when. `name` is the timer's."""

    name: str
    key: str
    label: Text
    at: datetime


class BaseTurn:
    """What every handler has: the moment, the database, wording, and ways to speak later."""

    def __init__(self, registry: Registry, vault: Vault, db: Connection, chance: Chance, now: datetime) -> None:
        self.registry = registry
        self.vault = vault
        self.db = db
        self.chance = chance
        self.now = now
        self.feature: Feature = registry.features[0]
        self.language = "en"
        self.operator = ""
        self.stirred = False  # whether something waits now for the heartbeat

    @property
    def say(self) -> Say:
        """The sentences of the feature whose handler runs, in the reader's language."""
        return self.registry.wording.say(self.feature.name, self.language)

    def new_id(self) -> str:
        """An opaque id of 22 characters."""
        return self.chance.new_id()

    def post(self, place: Place, card: Card, kind: str, *, at: datetime | None = None) -> str:
        """Put a message for a channel into the outbox; returns its id."""
        return outbox.post(self, place, card, self._full(kind), at or self.now)

    def member(self, membership_id: str) -> Member | None:
        """Another member, by id."""
        return people.member(self.db, membership_id)

    def send_to(self, to: Member, card: Card, kind: str, *, at: datetime | None = None, merge: str = "") -> str:
        """Put a DM to a member into the outbox; returns its id. A waiting one with the same `merge` is replaced."""
        return outbox.send(self, to, card, self._full(kind), at or self.now, merge)

    def as_feature(self, feature: Feature, handler: Any, *args: Any) -> Any:
        """Call a handler of a feature with that feature's wording and names."""
        before = self.feature
        self.feature = feature
        try:
            return handler(self, *args)
        finally:
            self.feature = before

    def _full(self, name: str) -> str:
        return name if "." in name else f"{self.feature.name}.{name}"


class CommunityTurn(BaseTurn):
    """A turn of a community: schedules and rounds. `community` is our id, "" for the whole bot."""

    def __init__(self, base: BaseTurn, community: str) -> None:
        super().__init__(base.registry, base.vault, base.db, base.chance, base.now)
        self.operator = base.operator
        self.community = community

    def later(self, name: str, at: datetime, key: str = "") -> None:
        """Put something on the agenda; the same name and key again moves it."""
        agenda.put(self, self._full(name), Whose(self.community or None), at, key)


class Turn(BaseTurn):
    """A turn of one member. `caller` is who acts, as the platform says; timers and jobs have none."""

    def __init__(self, base: BaseTurn, member: Member | None, caller: Caller | None) -> None:
        super().__init__(base.registry, base.vault, base.db, base.chance, base.now)
        self._member = member
        self.caller = caller
        self.operator = base.operator
        self.language = self._language()
        self.findings: list[Finding] = []
        self.others: list[Member] = []
        self.after: list[Callable[[], None]] = []
        self.erased = False

    @property
    def me(self) -> Member:
        """The member. Only doors declared `open` meet people without one."""
        if self._member is None:
            raise LookupError("this door is open to people who have not agreed yet: there is no member")
        return self._member

    @property
    def stranger(self) -> bool:
        """Whether this person has not agreed yet."""
        return self._member is None

    def send(self, card: Card, kind: str, *, at: datetime | None = None, merge: str = "") -> str:
        """Put a DM to this member into the outbox; returns its id."""
        return self.send_to(self.me, card, kind, at=at, merge=merge)

    def later(self, name: str, at: datetime, key: str = "") -> None:
        """Put something on this member's agenda; the same name and key again moves it."""
        agenda.put(self, self._full(name), Whose(self.me.community, self.me.id), at, key)

    def drop(self, name: str, key: str = "") -> bool:
        """Take something off the agenda; whether it was there."""
        return agenda.drop(self.db, self._full(name), self.me.id, key)

    def ask(self, job: Job, name: str, key: str = "") -> None:
        """Ask for a job; its end comes back as JobDone to the handler `name`."""
        jobs.put(self, job, self._full(name), key)

    def tell(self, fact: str, key: str = "") -> None:
        """Tell the features that hear this fact ("checkins.logged"), in this transaction."""
        full = self._full(fact)
        for feature in self.registry.features:
            if full in feature.hears:
                self.as_feature(feature, feature.hears[full], key)

    def seal(self, column: Column[Any], row: str, value: str | bytes) -> bytes:
        """Encrypt a value of this member for one field of one row."""
        return self.vault.seal(self.me.person, _field(column), row, value)

    def unseal(self, column: Column[Any], row: str, blob: bytes) -> str:
        """Decrypt what `seal` made for the same field and row."""
        return self.vault.open(_field(column), row, blob)

    def run_command(self, name: str) -> Response:
        """Answer as if the member had used this command."""
        feature, command = self.registry.commands[name]
        if self.caller is None:
            raise LookupError("only somebody who acts can use a command")
        used = CommandUsed(id=self.new_id(), by=self.caller, name=name)
        answer: Response = self.as_feature(feature, command.handler, used)
        return answer

    def join(self) -> None:
        """Make the caller a member: they agreed."""
        if self.caller is None or self.caller.community is None:
            raise LookupError("only a caller in a community can join it")
        community = people.add_community(self.db, self.caller.community, self.new_id(), self.now)
        ids = (self.new_id(), self.new_id())
        account, person = people.add_account(self.db, self.vault, self.caller, ids, self.now)
        joined = people.add_membership(self.db, self.new_id(), account, person, community, self.now)
        self._member = people.member(self.db, joined)
        self.language = self._language()

    def change(self, **values: object) -> None:
        """Set the person's settings: language, zone, quiet_from, quiet_until, break_until, counted_per_week."""
        people.change(self.db, self.me.person, **values)
        self._member = people.member(self.db, self.me.id)
        self.language = self._language()

    def page(self) -> tuple[Part, ...]:
        """What every feature shows on the member's own page."""
        return tuple(
            part
            for feature in self.registry.features
            if feature.home
            for part in self.as_feature(feature, feature.home)
        )

    def plan(self) -> Sequence[Planned]:
        """What the bot will do for this member, soonest first; only timers with a "plan-…" sentence show."""
        return agenda.plan(self)

    def unfinished(self) -> list[tuple[Text, str]]:
        """(what it is, opening id) of forms with a draft; only those with a "flow-…" sentence show."""
        from bot.engine import openings

        return self._labelled("flow", openings.unfinished(self))

    def waiting(self) -> list[tuple[Text, str]]:
        """(what it is, message id) of what waits on the member's page; action "engine.show" reads one."""
        return self._labelled("kind", outbox.shelved(self))

    def _labelled(self, prefix: str, found: Sequence[tuple[str, str]]) -> list[tuple[Text, str]]:
        labelled = ((self._sentence(prefix, name), one) for name, one in found)
        return [(label, one) for label, one in labelled if label is not None]

    def _sentence(self, prefix: str, full: str) -> Text | None:
        owner, name = full.split(".", 1)
        key = f"{prefix}-{name.replace('_', '-')}"
        wording = self.registry.wording
        return wording.say(owner, self.language)(key) if wording.has(owner, key) else None

    def _language(self) -> str:
        member = self._member
        if member is None:
            return language_for(self.caller.locale if self.caller else "")
        return member.language or language_for(member.locale, member.community_language or "en")


def account_of(turn: BaseTurn, member: Member) -> Account:
    """The real account of a member; for delivery and jobs only."""
    return people.real_account(turn.db, turn.vault, member.account)


def _field(column: Column[Any]) -> str:
    return f"{column.table.name}.{column.name}"
