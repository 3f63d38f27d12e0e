"""Members with a long search behind them, and many members with something due: for measuring."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, update

from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.people import Account, Caller, Community
from bot.engine.house import House, Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.members import people
from bot.engine.turn import Turn
from bot.features.checkins.handlers import planning
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.goal import Goal, monday
from bot.features.checkins.rules.organisation import Contact
from bot.features.checkins.rules.waiting import Waiting
from bot.features.checkins.store import contacts, entries, organisations, search, waits
from bot.features.checkins.store.plan_tables import organisation

T = TypeVar("T")
HOME = Community("core", "500000000000000001")


def plan_in(folder: Path) -> Plan:
    """A house on files of its own."""
    files = (f"sqlite:///{folder / name}.sqlite" for name in ("onward", "keyring"))
    return Plan(*files, read_masters(new_master()), "Ana Ruiz")


def caller(number: int) -> Caller:
    """Somebody, by number."""
    return Caller(Account("core", str(700_000_000_000_000_000 + number)), HOME, "en-US", False)


async def agree(house: House, number: int) -> None:
    """They meet the bot and agree."""
    await house.engine.handle(ButtonPressed(id=f"agree:{number}", by=caller(number), action="community.agree"))


async def as_member(house: House, number: int, what: str, work: Callable[[Turn], T]) -> T:
    """Do something in a turn of theirs, as check-ins."""

    def turn(db: Connection) -> T:
        member = people.memberships(db, house.engine.vault, caller(number).account)[0]
        opened = Turn(house.engine.base(db, f"{what}:{number}"), member, None)
        done: T = opened.as_feature(house.engine.registry.feature("checkins"), work)
        return done

    return await house.engine.database.turn(turn, within=60)


async def long_search(house: House, number: int, tries: int, places: int) -> None:
    """A member with so many entries at so many organisations, ten days ahead and a goal."""
    await agree(house, number)
    for start in range(0, tries, 50):
        many = range(start, min(start + 50, tries))
        await as_member(house, number, f"log{start}", partial(_logged, many=many, places=places))
    await as_member(house, number, "ahead", _ahead)


async def mine(house: House, number: int, at: str) -> str:
    """Their page, in words."""
    outcome = await house.engine.handle(CommandUsed(id=f"mine:{at}", by=caller(number), name="mine"))
    return str(getattr(outcome, "card", None) and outcome.card.plain)  # type: ignore[union-attr]


def _logged(turn: Turn, many: range, places: int) -> None:
    for one in many:
        name = f"Organisation {one % places}"
        at = turn.now - timedelta(hours=20 * (many.stop + 500 - one))
        entry = Entry(turn.new_id(), "job", at, "interview", "stung", 1, name, "It went well, I thought." * 8, "rest")
        entries.add(turn, entry)
        place = organisations.named(turn, name)
        entries.file(turn, entry.id, place.id)
        if one < places:
            contacts.add(turn, Contact(turn.new_id(), place.id, "Mia Sol", "mia@example.org"))


def _ahead(turn: Turn) -> None:
    today = planning.today(turn)
    for one in range(10):
        day = today + timedelta(days=one + 1)
        new = Waiting(turn.new_id(), "job", "interview", day, day + timedelta(days=2), today, if_no="w" * 200)
        waits.add(turn, new)
        planning.plan_waiting(turn, new)
    search.set_goal(turn, Goal(monday(today), {"applications": 3, "contacts": 2}))
    planning.plan_goal(turn)
    planning.plan_reconnect(turn)


async def many_due(house: House, numbers: range) -> None:
    """So many members; each has a list, a closing day or a question about the goal due in an hour."""
    at_once = 200
    for start in range(numbers.start, numbers.stop, at_once):
        work = partial(_joined, house, start, range(start, min(start + at_once, numbers.stop)))
        await house.engine.database.turn(work, within=60)


def _joined(house: House, start: int, many: range, db: Connection) -> None:
    base = house.engine.base(db, f"join:{start}")
    for number in many:
        turn = Turn(base, None, caller(number))
        turn.join()
        turn.as_feature(house.engine.registry.feature("checkins"), _due, number)


def _due(turn: Turn, number: int) -> None:
    at = turn.now + timedelta(hours=1)
    match number % 3:
        case 0:
            for one in range(7):
                organisations.named(turn, f"Organisation {one}")
            mine = organisation.c.membership_id == turn.me.id
            turn.db.execute(update(organisation).where(mine).values(reconnect_at=turn.now))
            turn.later("reconnect", at)
        case 1:
            today = planning.today(turn)
            new = Waiting(turn.new_id(), "job", "decision", today, today + timedelta(days=1), today)
            waits.add(turn, new)
            turn.later("silent", at, new.id)
        case _:
            search.set_goal(turn, Goal(monday(planning.today(turn)), {"contacts": 2}))
            turn.later("goal_fit", at)
