"""Every door, timer, job and hook of every feature raises with words and ids in its error: none reaches a log."""

import logging
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, Never

import pytest
import structlog
from aiohttp import ClientSession
from sqlalchemy import Connection

from adapters import logs
from adapters import web as server
from bot.chat.cards import Card, Paragraph
from bot.chat.events import (
    ButtonPressed,
    CommandUsed,
    CommunityLeft,
    FormSubmitted,
    HomeOpened,
    MemberEvent,
    MessageChosen,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
)
from bot.chat.forms import Form, LongText
from bot.chat.jobs import Job, LookUpMember
from bot.chat.messages import Outgoing
from bot.chat.people import Account, Caller, Community
from bot.chat.responses import ShowForm
from bot.chat.text import words
from bot.engine import openings
from bot.engine.feature import Door, discover
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.members import people, roles
from bot.engine.schedule.clock import MovableClock
from bot.engine.turn import CommunityTurn, Turn
from faults.raising import CANARY, raising

WHO = "cnry-account-77001122"
WHERE = Community("core", "cnry-community")
BY = Caller(Account("core", WHO), WHERE, "en-US", manages=True)
KEY = "cnry-key"
FEATURES = discover()


class Shouting:
    """A platform whose errors are full of what it was given."""

    name = "core"

    def serves(self, community: Community) -> bool:
        return True

    async def deliver(self, message: Outgoing) -> Never:
        raise RuntimeError(f"{CANARY} {message}")

    async def look_back(self, message: Outgoing) -> Never:
        raise RuntimeError(f"{CANARY} {message}")

    async def do(self, job: Job) -> Never:
        raise RuntimeError(f"{CANARY} {job}")

    async def close(self) -> None:
        """Nothing to close."""


@pytest.fixture
def called() -> set[str]:
    return set()


@pytest.fixture
def master() -> str:
    return new_master()


@pytest.fixture
def log(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the bot logs at level debug."""
    path = tmp_path_factory.mktemp("log") / "onward.jsonl"
    with path.open("w") as file:
        monkeypatch.setattr(sys, "stderr", file)
        logs.configure("debug", "json")
        yield path
    structlog.reset_defaults()


@pytest.fixture
async def house(tmp_path: Path, called: set[str], master: str, log: Path) -> AsyncIterator[House]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(master), "Ana Ruiz")
    built = await build(plan, MovableClock(), [raising(feature, called) for feature in FEATURES])
    yield built
    await built.close()


def events() -> Iterator[MemberEvent]:
    """Everything that somebody can do, by whatever name."""
    about: dict[str, Any] = {"by": BY}
    for feature in FEATURES:
        for command in feature.commands:
            yield CommandUsed(id=f"c {command.name}", name=command.name, answers={"kind": CANARY}, **about)
        for name in feature.buttons:
            yield ButtonPressed(id=f"b {feature.name} {name}", action=f"{feature.name}.{name}", key=KEY, **about)
        for name in feature.menus:
            menu = f"{feature.name}.{name}"
            yield MessageChosen(id=f"m {menu}", menu=menu, message="1", text=CANARY, own=True, **about)
    yield MessageReceived(id="dm", message="1", text=CANARY, **about)
    yield MessageEdited(id="edit", message="1", text=CANARY, **about)
    yield MessageDeleted(id="gone", message="1", **about)
    yield HomeOpened(id="home", **about)
    yield CommunityLeft(id="left", **about)


def member(house: House, db: Connection) -> Turn:
    """A turn of somebody with every role."""
    [mine] = people.memberships(db, house.engine.vault, BY.account)
    return Turn(house.engine.base(db, "as a member"), mine, BY)


def join(house: House, db: Connection) -> None:
    turn = Turn(house.engine.base(db, "join"), None, BY)
    turn.join()
    for role in house.engine.registry.roles:
        roles.grant(db, turn.me, role, turn.now)


def opened(house: House, feature: str, name: str, db: Connection) -> str:
    question = LongText(id="words", label=words("?"))
    shown = ShowForm(Form(f"{feature}.{name}", words("?"), (question,), words("?"), key=KEY))
    turn = Turn(house.engine.base(db, f"open {feature} {name}"), member(house, db).me, BY)
    return openings.open_form(turn, shown).opening


def planned(house: House, db: Connection) -> None:
    """Every timer for a member and for the whole bot, every job, and a message of every kind."""
    turn, bot = member(house, db), CommunityTurn(house.engine.base(db, "bot"), "")
    for feature in FEATURES:
        for name in feature.timers:
            turn.later(f"{feature.name}.{name}", turn.now, KEY)
            bot.later(f"{feature.name}.{name}", turn.now, KEY)
        for name in feature.jobs:
            turn.ask(LookUpMember(BY.account, WHERE.id), f"{feature.name}.{name}", KEY)
        for kind in feature.kinds:
            turn.send(Card(None, (Paragraph(words(CANARY)),)), f"{feature.name}.{kind.name}")


async def everything_happens(house: House) -> None:
    handle, turn = house.engine.handle, house.engine.database.turn
    await house.prepare()
    for event in events():
        await handle(event)  # a stranger
    await turn(partial(join, house), within=9)
    for event in events():
        await handle(type(event)(**{**_fields(event), "id": f"again {event.id}"}))
    for feature in FEATURES:
        for name in feature.forms:
            opening = await turn(partial(opened, house, feature.name, name), within=9)
            await handle(FormSubmitted(id=f"f {opening}", by=BY, opening=opening, answers={"words": CANARY}))
    house.add(Shouting())  # type: ignore[arg-type]
    await turn(partial(planned, house), within=9)
    for _ in range(8):
        await house.heartbeat.settle()
        house.engine.clock.move(timedelta(minutes=3))  # type: ignore[attr-defined]


def _fields(event: MemberEvent) -> dict[str, Any]:
    return {name: getattr(event, name) for name in event.__struct_fields__}


def written(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


async def health(house: House) -> str:
    runner, port = await server.serve(server.application(house, {}, lambda: True), "127.0.0.1", 0)
    said = ""
    async with ClientSession() as session:
        for path in ("/healthz", "/readyz", "/metrics"):
            async with session.get(f"http://127.0.0.1:{port}{path}") as answer:
                said += await answer.text()
    await runner.cleanup()
    return said


async def test_no_canary_reaches_a_log_a_file_or_a_health_page(
    house: House,
    log: Path,
    master: str,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    await everything_happens(house)
    said = written(log.parent).decode() + "".join(capfd.readouterr()) + caplog.text + await health(house)
    for expected in ("turn failed", "timer failed", "message failed", "job failed", "not prepared"):
        assert expected in said
    for private in ("cnry", WHO, "77001122", master):
        assert private not in said, [line for line in said.splitlines() if private in line][:3]
    assert CANARY.encode() not in written(tmp_path)  # sealed there, or not there at all


async def test_every_handler_was_called(house: House, called: set[str]) -> None:
    await everything_happens(house)
    doors = {
        f"{feature.name}.{kind}.{name}"
        for feature in FEATURES
        for kind in ("buttons", "forms", "menus", "timers")
        for name in getattr(feature, kind)
    }
    commands = {f"{feature.name}.commands.{command.name}" for feature in FEATURES for command in feature.commands}
    guarded = {
        f"{feature.name}.{kind}.{name}"
        for feature in FEATURES
        for kind in ("buttons", "forms", "menus")
        for name, door in getattr(feature, kind).items()
        if isinstance(door, Door) and door.needs
    } | {f"{feature.name}.commands.{one.name}" for feature in FEATURES for one in feature.commands if one.needs}
    assert (doors | commands) - guarded - called == set()
