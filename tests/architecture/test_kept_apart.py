"""Several communities in one house: an id of another one gets exactly the answer of an id that does not exist.

Generated over everything that can be pressed, sent or used, so a new feature is tried here without an edit.
"""

import json
import random
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bot.chat.events import ButtonPressed, FormSubmitted, MemberEvent, MessageDeleted, MessageEdited, MessageReceived
from bot.chat.forms import PickMember
from bot.chat.people import Account, Caller, Community
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.members import people, roles
from bot.engine.schedule.clock import MovableClock
from bot.engine.storage.contents import Contents, contents
from stages.core_stage import COMMUNITY, ELSEWHERE, CoreStage
from trying import ID, Tried, crawl, filled, forms, presses, sent, tried

ANA, BEN, CEM, DORA = (f"10000000000000000{number}" for number in range(1, 5))
MISSING = "m" * 22
SOME, EVERY = 3, 1_000_000
"""How many foreign ids each button is tried with; which, follows from the seed of the suite."""


def caller(person: str, where: Community, *, manages: bool = True) -> Caller:
    return Caller(Account("core", person), where, "en-US", manages)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Ana and Cem in one community, who have used everything; Ben and Dora in another, with every role."""
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    clock = MovableClock()
    house = await build(plan, clock)
    CoreStage(house, clock)
    for person, where in ((ANA, COMMUNITY), (CEM, COMMUNITY), (BEN, ELSEWHERE), (DORA, ELSEWHERE)):
        await _meets(house, caller(person, where))
    await _has_every_role(house)
    for person, other in ((ANA, CEM), (CEM, ANA)):
        await crawl(house, caller(person, COMMUNITY), other)
    yield house
    await house.close()


@pytest.mark.timeout(600)
@pytest.mark.parametrize("many", [SOME, pytest.param(EVERY, marks=pytest.mark.soak)])
async def test_a_foreign_id_is_like_a_missing_one_for_every_button(house: House, many: int) -> None:
    before = await _contents(house)
    foreign = _ids(before)
    assert {"checkins_entry", "opening", "outbox", "agenda", "job"} <= {name for name, table in before.items() if table}
    for action, value in sorted(presses(house.engine.registry)):
        expected = _told(await tried(house, _press(action, value, MISSING)), before, MISSING)
        for key in random.sample(foreign, min(many, len(foreign))):
            found = _told(await tried(house, _press(action, value, key)), before, key)
            assert found == expected, f"{action} {value!r} tells {key} from an id that does not exist"


async def test_a_foreign_form_is_like_a_missing_one(house: House) -> None:
    ben, before = caller(BEN, ELSEWHERE), await _contents(house)
    for page in range(3):
        expected = await tried(house, FormSubmitted(id=ID, by=ben, opening=MISSING, page=page))
        for key in _ids(before):
            found = await tried(house, FormSubmitted(id=ID, by=ben, opening=key, page=page))
            assert _told(found, before, key) == _told(expected, before, MISSING)


async def test_a_foreign_person_is_like_a_stranger_in_every_form(house: House) -> None:
    asking = {
        name: form
        for name, form in forms(house.engine.registry).items()
        if any(isinstance(question, PickMember) for question in form.questions)
    }
    assert "community.give" in asking
    stranger, before = "100000000000009999", await _contents(house)
    for name, form in asking.items():
        ben = caller(BEN, ELSEWHERE)
        expected = await sent(house, ben, form, filled(form.questions, stranger))
        for person in (ANA, CEM):
            found = await sent(house, ben, form, filled(form.questions, person))
            assert _told(found, before, person) == _told(expected, before, stranger), (
                f"{name} tells {person} from a stranger"
            )


@pytest.mark.parametrize("kind", ["answered", "edited", "deleted"])
async def test_a_foreign_message_is_like_a_missing_one(house: House, kind: str) -> None:
    before = await _contents(house)
    expected = _told(await tried(house, _message(kind, MISSING)), before, MISSING)
    for key in _ids(before):
        assert _told(await tried(house, _message(kind, key)), before, key) == expected


def _press(action: str, value: str, key: str) -> MemberEvent:
    return ButtonPressed(id=ID, by=caller(BEN, ELSEWHERE), action=action, value=value, key=key)


def _message(kind: str, key: str) -> MemberEvent:
    ben = caller(BEN, ELSEWHERE)
    match kind:
        case "answered":
            return MessageReceived(id=ID, by=ben, message="1", text="hello", reply_to=key)
        case "edited":
            return MessageEdited(id=ID, by=ben, message=key, text="hello")
        case _:
            return MessageDeleted(id=ID, by=ben, message=key)


def _told(found: Tried, before: Contents, key: str) -> str:
    """What is answered, and what changed in the house but sealed words (new at every seal); without the id itself."""
    answer = msgspec.json.encode(found.outcome).decode()
    after = found.after or before
    changed = [name for name in before.keys() | after.keys() if before.get(name) != after.get(name)]
    old, new = _rows(before, changed), _rows(after, changed)
    return json.dumps([answer, sorted(old - new), sorted(new - old)]).replace(key, "KEY")


def _rows(found: Contents, names: Iterable[str]) -> set[str]:
    return {repr((name, *_plain(row))) for name in names for row in found.get(name, {}).values()}


def _plain(row: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    return ((column, value) for column, value in row.items() if not isinstance(value, bytes))


def _ids(found: Contents) -> list[str]:
    """An id of every column of every table, from the rows of Ana's community."""
    theirs = {row["id"] for row in found["community"].values() if row["platform_id"] == COMMUNITY.id}
    theirs |= {row["id"] for row in found["membership"].values() if row["community_id"] in theirs}
    theirs |= {row["person_id"] for row in found["membership"].values() if row["id"] in theirs}
    rows = [
        (name, row) for name, table in found.items() for row in table.values() if theirs & set(_ids_in(row).values())
    ]
    by_column = {(name, column): value for name, row in rows for column, value in _ids_in(row).items()}
    return [*dict.fromkeys(by_column.values())]


def _ids_in(row: Mapping[str, Any]) -> dict[str, str]:
    return {column: value for column, value in row.items() if isinstance(value, str) and len(value) == 22}


async def _contents(house: House) -> Contents:
    return await house.engine.database.turn(contents, within=20)


async def _meets(house: House, by: Caller) -> None:
    await house.engine.handle(ButtonPressed(id=f"meet:{by.account.id}", by=by, action="community.agree"))


async def _has_every_role(house: House) -> None:
    def grant(db: Any) -> None:
        for person in (BEN, DORA):
            for member in people.memberships(db, house.engine.vault, Account("core", person)):
                for role in house.engine.registry.roles:
                    roles.grant(db, member, role, house.engine.clock.now())

    await house.engine.database.turn(grant, within=20)
