"""Who may do what: the page says what the features declare, and each door does what the page says."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.chat.events import ButtonPressed, CommandUsed, FormSubmitted, MemberEvent, MessageChosen
from bot.chat.people import Account, Caller
from bot.chat.responses import Outcome, Reply
from bot.engine.feature import Feature, discover
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.members import people, roles
from bot.engine.registry import build as registry_of
from bot.engine.schedule.clock import MovableClock
from roles_table import Way, page, ways
from stages.core_stage import COMMUNITY, CoreStage
from trying import ID, filled, forms, sent, tried

PAGE = Path(__file__).parents[2] / "docs" / "roles.md"
FEATURES = discover()
REGISTRY = registry_of(FEATURES)
ROLES = ("stranger", *REGISTRY.roles)
SAY = REGISTRY.wording.say("engine", "en")


def caller(role: str, *, manages: bool = False) -> Caller:
    """Somebody with this one role."""
    return Caller(Account("core", f"2000000000000000{ROLES.index(role):02}"), COMMUNITY, "en-US", manages)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    clock = MovableClock()
    house = await build(plan, clock)
    CoreStage(house, clock)
    for role in ROLES[1:]:
        await house.engine.handle(ButtonPressed(id=f"meet:{role}", by=caller(role), action="community.agree"))
        await house.engine.database.turn(lambda db, role=role: _grant(house, db, role), within=20)
    yield house
    await house.close()


def test_the_page_says_what_the_features_declare() -> None:
    told = "docs/roles.md is out of date: PYTHONPATH=. python tests/roles_table.py docs/roles.md"
    assert PAGE.read_text("utf-8") == page(REGISTRY), told


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
@pytest.mark.timeout(300)
async def test_each_door_lets_in_whom_the_page_says(house: House, feature: Feature) -> None:
    for way in ways(REGISTRY, feature):
        for role in ROLES:
            outcome = await _tries(house, way, caller(role))
            assert _came_in(outcome, role, way) == way.lets(role), f"{role} at the {way.kind} {way.name}"


async def test_whoever_manages_the_community_is_an_organiser(house: House) -> None:
    for feature in FEATURES:
        for way in ways(REGISTRY, feature):
            if way.door.role == "organiser":
                outcome = await _tries(house, way, caller("member", manages=True))
                assert _came_in(outcome, "organiser", way), way.name


async def _tries(house: House, way: Way, by: Caller) -> Outcome:
    if way.kind == "form" and by != caller("stranger"):
        form = forms(REGISTRY)[way.name]
        answers = filled(form.questions, caller("member").account.id)
        return (await sent(house, by, form, answers, looking=False)).outcome
    return (await tried(house, _event(way, by), looking=False)).outcome


def _event(way: Way, by: Caller) -> MemberEvent:
    match way.kind:
        case "command":
            return CommandUsed(id=ID, by=by, name=way.name)
        case "button":
            return ButtonPressed(id=ID, by=by, action=way.name)
        case "menu":
            return MessageChosen(id=ID, by=by, menu=way.name, message="1", text="hello", own=True)
        case _:
            return FormSubmitted(id=ID, by=by, opening="o" * 22)


def _came_in(outcome: Outcome, role: str, way: Way) -> bool:
    """Whether the answer is not one of those that stand at the door."""
    if not isinstance(outcome, Reply):
        return True
    said = outcome.card.plain
    at_the_door = [SAY("not-yours").plain]
    if role == "stranger" and not way.door.open:  # an open one may still lead to what asks them
        consent = REGISTRY.wording.say("community", "en")("consent-title").plain
        at_the_door += [consent, SAY("form-gone").plain]
    return not any(said.startswith(sentence) for sentence in at_the_door)


def _grant(house: House, db: Any, role: str) -> None:
    if role != "member":
        (member,) = people.memberships(db, house.engine.vault, caller(role).account)
        roles.grant(db, member, role, house.engine.clock.now())
