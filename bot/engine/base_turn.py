"""What every turn has: one moment, one transaction, wording, and ways to speak later."""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Column, Connection

from bot.chat.cards import Button, Card
from bot.chat.jobs import Job
from bot.chat.people import Place
from bot.chat.text import Say, Text
from bot.engine.chance import Chance
from bot.engine.feature import Feature
from bot.engine.keys.vault import COMMUNITY, Vault
from bot.engine.language.fluent import language_for
from bot.engine.members import communities, people, roles
from bot.engine.members.communities import Settings
from bot.engine.members.member import Member
from bot.engine.registry import Registry
from bot.engine.schedule import agenda, jobs
from bot.engine.schedule.agenda import Same, Whose
from bot.engine.sending import outbox


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
        self.host = ""  # who runs this process; a community may name somebody else as its operator
        self.stirred = False  # whether something waits now for the heartbeat
        self.ringing: Collection[Same] = ()  # what rings in the same transaction after this one

    @property
    def say(self) -> Say:
        """The sentences of the feature whose handler runs, in the reader's language."""
        return self.registry.wording.say(self.feature.name, self.language)

    @property
    def union(self) -> str | None:
        """The union that this turn happens in; None where no community is known."""
        return None

    @cached_property
    def settings(self) -> Settings:
        """What the organisers of this union have set."""
        return communities.settings(self.db, self.union) if self.union else Settings()

    @property
    def operator(self) -> str:
        """Who runs the bot here, as members read it."""
        return self.settings.operator or self.host

    def say_to(self, reader: Member) -> Say:
        """The sentences of this feature in the language of somebody else."""
        return self.registry.wording.say(self.feature.name, language_of(reader))

    def holders(self, role: str) -> list[Member]:
        """Everyone in this union who was granted a role."""
        return roles.holders(self.db, self.union, role) if self.union else []

    def allowed(self, member_id: str, kind: str) -> bool:
        """Whether every feature lets a message or match of this kind reach a member now."""
        full = self._full(kind)
        asked = (f for f in self.registry.features if f.allows)
        return all(self.as_feature(f, f.allows, member_id, full) is True for f in asked)

    def reachable(self, member_id: str) -> bool:
        """Whether DMs arrive at a member, as far as is known."""
        asked = (f for f in self.registry.features if f.reaches)
        return all(self.as_feature(f, f.reaches, member_id) for f in asked)

    def label(self, prefix: str, full: str) -> Text | None:
        """What members call a timer ("plan"), a kind ("kind") or a form ("flow") by its full name, if they do."""
        owner, name = full.split(".", 1)
        key = f"{prefix}-{name.replace('_', '-')}"
        wording = self.registry.wording
        return wording.say(owner, self.language)(key) if wording.has(owner, key) else None

    def missing(self, feature: Feature, offer: str) -> Text | None:
        """What is missing before an offer opens, in the language of this turn; None while it is open."""
        wanted = feature.offers[offer].missing
        found: Text | None = self.as_feature(feature, wanted) if wanted else None
        return found

    def offered(self, card: str, key: str = "") -> tuple[Button, ...]:
        """Buttons for what other features offer on a card of this one ("feel") and is open now."""
        full, say = self._full(card), self.registry.wording.say
        return tuple(
            Button(say(feature.name, self.language)(f"offer-{name.replace('_', '-')}"), offer.door, key=key)
            for feature in self.registry.features
            for name, offer in feature.offers.items()
            if full in offer.at and self.missing(feature, name) is None
        )

    def says_of(self, keys: Iterable[str], reader: Member | None = None) -> tuple[Text, ...]:
        """Sentences of any feature by their full keys ("checkins.what-job"), for this reader or somebody else."""
        language, wording = language_of(reader) if reader else self.language, self.registry.wording
        parted = (key.partition(".") for key in keys)
        return tuple(wording.say(owner, language)(key) for owner, _, key in parted if wording.has(owner, key))

    def set(self, **values: object) -> None:
        """Change some of the settings of this union: operator, language, zone, region, duty, stopped_at."""
        if self.union is None:
            raise LookupError("no community is known here")
        communities.change(self.db, self.union, replace(self.settings, **values))
        del self.settings

    def new_id(self) -> str:
        """An opaque id of 22 characters."""
        return self.chance.new_id()

    def post(self, place: Place, card: Card, kind: str, *, at: datetime | None = None, under: str = "") -> str:
        """Put a message for a channel into the outbox, or for the thread `under` another one; returns its id."""
        return outbox.post(self, place, card, self._full(kind), at or self.now, under)

    def member(self, membership_id: str) -> Member | None:
        """Another member, by id."""
        return people.member(self.db, membership_id)

    def send_to(self, to: Member, card: Card, kind: str, *, at: datetime | None = None, merge: str = "") -> str:
        """Put a DM to a member into the outbox; returns its id. A waiting one with the same `merge` is replaced."""
        return outbox.send(self, to, card, self._full(kind), at or self.now, merge)

    def rewrite(self, message_id: str, card: Card) -> None:
        """Change a DM or a post that was sent, in place and without a new one. Nothing where it is no longer known."""
        outbox.rewrite(self, message_id, card)

    def seal_for_union(self, column: Column[Any], row: str, value: str | bytes) -> bytes:
        """Encrypt what belongs to the community and not to one member: its key outlives them."""
        if self.union is None:
            raise LookupError("no community is known here")
        return self.vault.seal(f"{COMMUNITY}{self.union}", field(column), row, value)

    def unseal(self, column: Column[Any], row: str, blob: bytes) -> str:
        """Decrypt what was sealed for the same field and row."""
        return self.vault.open(field(column), row, blob)

    @contextmanager
    def supposing(self) -> Iterator[None]:
        """What is written inside is taken back at its end: for showing what would come of it."""
        stirred = self.stirred
        saved = self.db.begin_nested()
        try:
            yield
        finally:
            saved.rollback()
            self.stirred = stirred

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
        self.host, self.ringing = base.host, base.ringing
        self.community = community
        self.after: list[Callable[[], None]] = []  # what is done once this is saved

    @property
    def union(self) -> str | None:
        return communities.union_of(self.db, self.community) if self.community else None

    def later(self, name: str, at: datetime, key: str = "") -> None:
        """Put something on the agenda; the same name and key again moves it."""
        agenda.put(self, self._full(name), Whose(self.community or None), at, key)

    def ask(self, job: Job, name: str, key: str = "") -> None:
        """Ask for a job of this community; its end comes back as JobDone to the handler `name`, in such a turn."""
        jobs.put_for_union(self, job, self._full(name), key)


def language_of(member: Member) -> str:
    """The language a member reads: their own choice, else their app's, else the community's."""
    return member.language or language_for(member.locale, member.community_language or "en")


def field(column: Column[Any]) -> str:
    """A column as the vault binds it to what is sealed there."""
    return f"{column.table.name}.{column.name}"
