"""Many direct messages through a house and a real adapter, against a local server that enforces their limits."""

import asyncio
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from aiohttp import ClientSession
from sqlalchemy import Connection, func, select

from adapters.discord import delivery
from adapters.discord.connection import connect as to_discord
from adapters.discord.settings import DiscordSettings
from adapters.slack.connection import connect as to_slack
from adapters.slack.settings import SlackSettings
from bot.chat.cards import Card, Paragraph
from bot.chat.people import Account, Caller, Community
from bot.chat.text import words
from bot.engine.feature import Feature
from bot.engine.house import House, Plan, build
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.members import communities, people
from bot.engine.members.member import Member
from bot.engine.schedule.clock import SystemClock
from bot.engine.schema.delivery import outbox
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.engine.storage.database import NotSaved
from platforms.discord_server.client import opened
from platforms.process import local_server
from platforms.slack_server.client import Slack

DISCORD_A_SECOND = 50
GUILD, TEAM = "500000000000000001", "T0001"
_FIRST = 100000000000000001
_SOME = 100
KIND = "pace.note"


@dataclass(frozen=True)
class Paced:
    """What came of it: refusals, messages that did not arrive (or twice), and the share of the limit that was used."""

    refused: int
    lost: int
    share: float
    seconds: float


@asynccontextmanager
async def _house(folder: Path) -> AsyncIterator[House]:
    (folder / "wording").mkdir()
    (folder / "wording" / "en.ftl").write_text("kind-note = A note\n")
    kind = MessageKind("note", Budget.ON_DEMAND, timedelta(hours=6), Rank.ASKED, quiet=False)
    feature = Feature(name="pace", kinds=(kind,), folder=folder)
    addresses = [f"sqlite:///{folder / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Pace")
    house = await build(plan, SystemClock(), [feature])
    try:
        yield house
    finally:
        await house.close()


async def discord(folder: Path, members: int, each: int, delay: float) -> Paced:
    """`each` messages to every member; the server answers after `delay` seconds, and lets 50 requests a second in."""
    delivery._NEW_DIRECT_A_SECOND = 10_000  # only channels that are open are measured
    async with opened() as server, _house(folder) as house:
        folk = [{"id": str(_FIRST + n), "name": f"p{n}", "locale": "en-US"} for n in range(members)]
        guild = {"id": GUILD, "name": "Pace", "channels": [{"name": "general"}], "members": folk}
        await server.do("setup", token="a-token", guilds=[guild])
        gateway = server.url.replace("http", "ws", 1) + "/gateway"
        settings = DiscordSettings("a-token", base_url=f"{server.url}/api/v10", gateway_url=gateway)
        platform = await to_discord(settings, house.engine)
        house.add(platform)
        await platform.wait_ready()
        readers = await _agreed(house, Community("discord", GUILD), [str(_FIRST + n) for n in range(members)])
        await _written(house, readers, 1)
        await _sent(house)
        await asyncio.sleep(1.1)
        rule = {"match": {"method": "POST", "path_regex": "/messages$"}, "action": "delay", "times": 0}
        await server.do("faults", rules=[{**rule, "args": {"seconds": delay}}])
        await server.do("limits", global_per_second=DISCORD_A_SECOND, channel_messages=5, channel_seconds=5.0)
        before = len(await server.see("requests"))
        await _written(house, readers, each)
        seconds = await _sent(house)
        found = [r for r in (await server.see("requests"))[before:] if r["path"].endswith("/messages")]
        refused = (await server.see("connections"))["rate_limited"]
    taken = sorted(r["at"] for r in found if r["status"] == 200)
    lost = abs(members * each - len(taken))
    share = (len(taken) - DISCORD_A_SECOND) / DISCORD_A_SECOND / (taken[-1] - taken[0])
    return Paced(refused, lost, share, seconds)


async def slack(folder: Path, members: int, each: int, delay: float) -> Paced:
    """The same on Slack, which lets one message a second into each channel."""
    async with local_server("slack_server") as local, ClientSession() as session, _house(folder) as house:
        server = Slack(local.url, session)
        folk = [{"id": f"U{_FIRST + n}", "name": f"p{n}", "locale": "en-US"} for n in range(members)]
        await server.do("setup", bot_token="xoxb-1", app_token="xapp-1", users=folk, channels=[])
        settings = SlackSettings("xoxb-1", "xapp-1", base_url=f"{server.url}/api/")
        house.add(await to_slack(settings, house.engine))
        await server.connected()
        accounts = [f"{TEAM}:U{_FIRST + n}" for n in range(members)]
        readers = await _agreed(house, Community("slack", TEAM), accounts)
        rule = {"match": {"method": "POST", "path_regex": "chat.postMessage"}, "action": "delay", "times": 0}
        await server.do("faults", rules=[{**rule, "args": {"seconds": delay}}])
        await server.do("limits", per_channel=1.0)
        await _written(house, readers, each)
        seconds = await _sent(house)
        found = [r for r in await server.see("requests") if r["method"] == "chat.postMessage"]
    taken = defaultdict(list)
    for one in found:
        if one["status"] == 200 and one["answer"]["ok"]:
            taken[one["args"]["channel"]].append(one["at"])
    lost = members * each - sum(map(len, taken.values()))
    spans = [(len(at) - 1, max(at) - min(at)) for at in taken.values()]
    share = sum(steps for steps, _ in spans) / sum(span for _, span in spans)
    return Paced(sum(one["status"] == 429 for one in found), abs(lost), share, seconds)


async def _agreed(house: House, where: Community, accounts: Sequence[str]) -> list[str]:
    """Everybody is a member; their ids."""
    found: list[str] = []
    for first in range(0, len(accounts), _SOME):
        some = accounts[first : first + _SOME]
        found += await house.engine.database.turn(lambda db, some=some: _joined(house, db, where, some), within=60)
    return found


def _joined(house: House, db: Connection, where: Community, accounts: Sequence[str]) -> list[str]:
    base, found = house.engine.base(db, f"join:{accounts[0]}"), []
    community = communities.add(db, where, base.new_id(), base.now)
    for one in accounts:
        caller = Caller(Account(where.platform, one), where, "en-US")
        account, person = people.add_account(db, house.engine.vault, caller, (base.new_id(), base.new_id()), base.now)
        found.append(people.add_membership(db, base.new_id(), account, person, community, base.now))
    return found


async def _written(house: House, readers: Sequence[str], each: int) -> None:
    """So many messages for every reader wait in the outbox, one round after the other."""
    for number in range(each):
        for first in range(0, len(readers), _SOME):
            some = readers[first : first + _SOME]
            await house.engine.database.turn(lambda db, s=some, n=number: _write(house, db, s, n), within=60)


def _write(house: House, db: Connection, readers: Sequence[str], number: int) -> None:
    base = house.engine.base(db, f"write:{readers[0]}:{number}:{time.monotonic_ns()}")
    for one in people_of(db, readers):
        base.send_to(one, Card(None, (Paragraph(words(f"Note {number}")),)), KIND)


def people_of(db: Connection, ids: Sequence[str]) -> list[Member]:
    """The members, in this order."""
    found = (people.member(db, one) for one in ids)
    return [one for one in found if one]


async def _sent(house: House) -> float:
    """Beat like the bot does until nothing waits; how many seconds that took."""
    begun = time.perf_counter()
    while await house.engine.database.turn(_waiting, within=60):
        with suppress(NotSaved):  # a disk that others use; what is due stays due
            await house.heartbeat.pulse()
        await asyncio.sleep(0.5)
    return time.perf_counter() - begun


def _waiting(db: Connection) -> int:
    waiting = select(func.count()).where(outbox.c.state.in_(("waiting", "sending")))
    return int(db.execute(waiting).scalar_one())


def told(paced: Paced) -> dict[str, Any]:
    """For JSON."""
    return {"refused": paced.refused, "lost": paced.lost, "share": round(paced.share, 3), "seconds": paced.seconds}
