"""The engine: every event becomes one turn, answered once and remembered."""

from collections.abc import AsyncIterator, Callable, Sequence
from functools import partial

import structlog
from sqlalchemy import Connection, update

from bot.chat.commands import CommandSpec, MessageMenuSpec
from bot.chat.events import ButtonPressed, CommandUsed, MemberEvent
from bot.chat.messages import Receipt
from bot.chat.people import Account
from bot.chat.responses import Outcome
from bot.engine import inbox, routes, standing
from bot.engine.chance import Chance
from bot.engine.keys.vault import Vault
from bot.engine.members import people
from bot.engine.members.member import Member
from bot.engine.points import reach
from bot.engine.registry import Registry
from bot.engine.schedule.clock import Clock
from bot.engine.schema.people import person
from bot.engine.sending import talks
from bot.engine.storage.database import Busy, Database
from bot.engine.turn import BaseTurn, Turn

log = structlog.get_logger()
_SEEN_EVERY = 24 * 3600.0


class Engine:
    """What the adapters call. `operator` is who runs this bot; `woken` is called when something waits to be sent."""

    deadline = 1.0
    """Seconds from a member's event to its commit; afterwards they read that it was too much at once."""

    def __init__(self, database: Database, vault: Vault, registry: Registry, clock: Clock, operator: str) -> None:
        self.database = database
        self.vault = vault
        self.registry = registry
        self.clock = clock
        self.operator = operator
        self.woken: Callable[[], None] = lambda: None
        self._commands = registry.command_specs()
        self._menus = registry.menu_specs()
        self._secret = vault.fingerprint("engine", "chance")

    @property
    def commands(self) -> Sequence[CommandSpec]:
        """Every declared command."""
        return self._commands

    @property
    def menus(self) -> Sequence[MessageMenuSpec]:
        """Every declared message menu."""
        return self._menus

    async def handle(self, event: MemberEvent) -> Outcome:
        """Answer an event of a member. Never raises for what a member sent; a broken handler changes nothing."""
        reach("receive")
        done: list[Callable[[], None]] = []
        try:
            outcome = await self.database.turn(partial(self._turn, event, done), within=self.deadline)
        except Busy:
            return standing.answer(self.registry, event, "busy")
        except Exception as error:
            log.error("turn failed", kind=type(event).__name__, error=type(error).__name__)
            return standing.answer(self.registry, event, "broken")
        reach("after_commit")
        for after in done:
            after()
        return outcome

    async def talks(self, platform: str) -> AsyncIterator[tuple[Account, Receipt]]:
        """Where the DMs of the last days stand, for an adapter that was away."""
        after = ""
        while True:
            ask = partial(talks.newest, vault=self.vault, platform=platform, now=self.clock.now(), after=after)
            found = await self.database.turn(ask)
            for _, account, receipt in found:
                yield account, receipt
            if not found:
                return
            after = found[-1][0]

    def base(self, db: Connection, event_id: str) -> BaseTurn:
        """A turn without a member: the start of every other."""
        turn = BaseTurn(self.registry, self.vault, db, self.chance(event_id), self.clock.now())
        turn.host = self.operator
        return turn

    def chance(self, event_id: str) -> Chance:
        """Randomness and ids of what this event sets off."""
        return Chance(self._secret, event_id)

    def _turn(self, event: MemberEvent, done: list[Callable[[], None]], db: Connection) -> Outcome:
        done.clear()
        reach("in_turn")
        mark = inbox.mark_of(self.vault, event.id)
        known = inbox.seen(db, self.vault, mark)
        if known:
            return known.outcome
        turn = self._open(db, event)
        outcome = self._asked_where(turn, event) or routes.answer(turn, event)
        if not standing.leaves_no_trace(self.registry, event):
            self._remember(turn, mark, outcome)
        done.extend(turn.after)
        if turn.stirred:
            done.append(self.woken)
        reach("before_commit")
        return outcome

    def _open(self, db: Connection, event: MemberEvent) -> Turn:
        found = people.memberships(db, self.vault, event.by.account)
        where = event.by.community
        here = [m for m in found if where is None or m.home == where]
        asked = event.key if isinstance(event, ButtonPressed) and event.action == routes.WHERE else None
        chosen = [m for m in here if m.id == asked] if asked else here[-1:]
        turn = Turn(self.base(db, event.id), chosen[0] if chosen else None, event.by)
        meant = chosen if asked else here
        turn.others = [*{m.union: m for m in meant}.values()] if where is None else []
        if chosen:
            _touch(turn, chosen[0])
        return turn

    def _asked_where(self, turn: Turn, event: MemberEvent) -> Outcome | None:
        if isinstance(event, CommandUsed) and len(turn.others) > 1 and self._needs_a_place(event.name):
            return routes.which_community(turn, event.name, turn.others)
        if isinstance(event, ButtonPressed) and event.action == routes.WHERE and not turn.stranger:
            used = CommandUsed(id=event.id, by=event.by, name=event.value)
            return routes.outcome(turn, routes.use(turn, used))
        return None

    def _needs_a_place(self, name: str) -> bool:
        """Not a command that answers without anything stored: it answers at once, wherever it is used."""
        known = self.registry.commands.get(name)
        return known is not None and known[1].standing is None

    def _remember(self, turn: Turn, mark: bytes, outcome: Outcome) -> None:
        owner = None if turn.stranger or turn.erased else turn.me.person
        inbox.remember(turn.db, self.vault, mark, turn.now, owner, None if inbox.is_once(outcome) else outcome)


def _touch(turn: Turn, member: Member) -> None:
    """Whoever acts has answered: the count of unanswered messages starts anew."""
    if member.left_at is not None and turn.caller and turn.caller.community == member.home:
        people.note_left(turn.db, member.id, None)
    stale = (turn.now - member.seen_at).total_seconds() > _SEEN_EVERY
    if stale or member.unanswered or member.told_of_silence:
        seen = update(person).where(person.c.id == member.lead)
        turn.db.execute(seen.values(seen_at=turn.now, unanswered=0, told_of_silence=False))
