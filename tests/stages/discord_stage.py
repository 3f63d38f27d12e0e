"""A conversation on the real discord.py, against the local Discord."""

import asyncio
from base64 import b64encode
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession

from adapters.discord.connection import connect
from adapters.discord.settings import DiscordSettings
from adapters.jobs.local import LocalJobs
from bot.engine.feature import Feature
from bot.engine.house import House, Plan, build
from bot.engine.openings import REOPEN
from bot.engine.schedule.clock import MovableClock
from conversation import Filled, Handed, Person, Screen, Shown
from platforms.discord_server.client import Discord
from platforms.process import shared_server
from stages.sample import CHANNELS, MANAGES, PEOPLE, number, readers

Json = dict[str, Any]
GUILD = "500000000000000001"
PLACES = {name: str(500000000000000011 + at) for at, name in enumerate(CHANNELS)}
ACTION_ROW, BUTTON, TEXT = 1, 2, 10
SUBCOMMAND, GROUP = 1, 2


class DiscordStage:
    """Plays through a local Discord server. Where a form cannot answer a form, the person presses on."""

    name = "discord"

    def __init__(self, discord: Discord, clock: MovableClock, house: Any) -> None:
        self.discord = discord
        self.clock = clock
        self.house = house
        self.wrote: dict[str, str] = {}

    async def command(self, person: Person, name: str, options: dict[str, str]) -> None:
        await self._do("command", person, guild=GUILD, name=await self._declared(name), options=options)

    async def press(self, person: Person, shown: Shown, button: str) -> None:
        await self._do("press", person, message_id=shown.ref, custom_id=button)

    async def submit(self, person: Person, answers: dict[str, Filled]) -> None:
        values = {name: _filled(value) for name, value in answers.items()}
        seen = {shown.ref for shown in (await self.screen(person)).shown}
        await self._do("submit", person, values=values)
        for shown in (await self.screen(person)).shown:
            bridges = [ref for _, ref in shown.buttons if ref.startswith(REOPEN)]
            if shown.ref not in seen and bridges:
                await self.press(person, shown, bridges[0])

    async def write(self, person: Person, text: str, to: Shown | None = None, file: Handed | None = None) -> None:
        before = (await self.discord.screen(number(person.name)))["version"]
        where = {"reply_to": to.ref} if to else {}
        more = {"attachments": [_handed(file)]} if file else {}
        said = await self.discord.do("message", user=number(person.name), text=text, **where, **more)
        self.wrote[person.name] = said["message_id"]
        await self._answered(person, before + 1)

    async def files(self, person: Person) -> list[bytes]:
        raw = await self.discord.screen(number(person.name))
        bot = [one for one in raw["messages"] if one["author"].get("bot")]
        found = [piece for one in bot for piece in _pieces(one.get("components") or [])]
        urls = [media["url"] for piece in found for media in _media(piece)]
        return [await (await self.discord.session.get(url)).read() for url in urls]

    async def edit(self, person: Person, text: str) -> None:
        await self.discord.do("edit", user=number(person.name), message_id=self.wrote[person.name], text=text)
        await self._heard()

    async def unsay(self, person: Person) -> None:
        await self.discord.do("delete", user=number(person.name), message_id=self.wrote[person.name])
        await self._heard()

    async def home(self, person: Person) -> None:
        await self.command(person, "mine", {})

    async def leave(self, person: Person) -> None:
        await self.discord.do("leave", user=number(person.name), guild=GUILD)

    async def come_back(self, person: Person) -> None:
        await self.discord.do("join", user=number(person.name), guild=GUILD)

    def pick(self, person: Person) -> str:
        return number(person.name)

    def place(self, channel: str) -> str:
        return PLACES[channel]

    async def screen(self, person: Person) -> Screen:
        raw = await self.discord.screen(number(person.name))
        return Screen(tuple(map(_message, raw["messages"])), _form(raw["modal"]) if raw["modal"] else None)

    async def settle(self) -> None:
        await self.house.heartbeat.settle()

    async def _declared(self, name: str) -> str:
        """A command that has others under it is used by the word "start"."""
        declared = (await self.discord.see("commands")).get("global", [])
        leads = any(one["name"] == name and _has_others(one) for one in declared)
        return f"{name} start" if leads else name

    async def _answered(self, person: Person, version: int) -> None:
        """A DM has no reply to wait for: beat until the bot's own message is there, or for two seconds."""
        for _ in range(200):
            await self.house.heartbeat.settle()
            if (await self.discord.screen(number(person.name)))["version"] > version:
                return
            await asyncio.sleep(0.01)

    async def _heard(self) -> None:
        """What needs no answer shows nowhere that it was heard: some beats."""
        for _ in range(6):
            await asyncio.sleep(0.05)
            await self.house.heartbeat.settle()

    async def _do(self, doing: str, person: Person, **asked: Any) -> None:
        await self.discord.do(doing, user=number(person.name), wait=True, **asked)


@asynccontextmanager
async def discord_stage(
    plan: Plan, clock: MovableClock, features: Sequence[Feature] | None = None
) -> AsyncIterator[DiscordStage]:
    """The engine, the real adapter and the local Discord."""
    house = await build(plan, clock, features)
    house.employ(LocalJobs())
    async with joined(house, clock) as stage:
        yield stage
        await house.close()


@asynccontextmanager
async def joined(house: House, clock: MovableClock) -> AsyncIterator[DiscordStage]:
    """A house on the local Discord, which begins anew. The house is closed inside."""
    async with ClientSession() as session:
        discord = Discord(shared_server("discord_server"), session)
        await discord.do("setup", token="a-token", guilds=[_guild()])
        await connected(house, discord)
        yield DiscordStage(discord, clock, house)
        assert await discord.see("violations") == []
        assert await discord.see("pings") == []


async def connected(house: House, discord: Discord) -> None:
    """A house at a Discord that is there already."""
    gateway = discord.url.replace("http", "ws", 1) + "/gateway"
    settings = DiscordSettings("a-token", base_url=f"{discord.url}/api/v10", gateway_url=gateway)
    platform = await connect(settings, house.engine)
    house.add(platform)
    await platform.wait_ready()


def _filled(value: Filled) -> Any:
    if isinstance(value, Handed):
        return [_handed(value)]
    return list(value) if isinstance(value, tuple) else value


def _handed(file: Handed) -> Json:
    return {"filename": file.name, "base64": b64encode(file.content).decode()}


def _media(piece: Json) -> list[Json]:
    return [item["media"] for item in piece.get("items") or []] + ([piece["file"]] if "file" in piece else [])


def _has_others(command: Json) -> bool:
    return any(option["type"] in (SUBCOMMAND, GROUP) for option in command.get("options") or [])


def _guild() -> Json:
    members = [
        {"id": number(name), "name": name, "locale": locale, "manage_guild": name in MANAGES} for name, locale in PEOPLE
    ]
    channels = [{"id": PLACES[name], "name": name, "members": [*map(number, readers(name))]} for name in CHANNELS]
    return {"id": GUILD, "name": "Second Mondays", "channels": channels, "members": members}


def _message(message: Json) -> Shown:
    pieces = list(_pieces(message.get("components") or []))
    lines = [piece["content"] for piece in pieces if piece["type"] == TEXT]
    buttons = [
        (piece["label"], piece["custom_id"]) for piece in pieces if piece["type"] == BUTTON and "custom_id" in piece
    ]
    labels = [f"[{label}]" for label, _ in buttons]
    return Shown(message["id"], "\n".join([*map(_unescaped, lines), *labels]), tuple(buttons))


def _form(modal: Json) -> str:
    pieces = list(_pieces(modal["components"]))
    lines = [modal["title"], *(piece.get("label") or piece.get("content") or "" for piece in pieces)]
    return "\n".join(map(_unescaped, lines))


def _pieces(components: list[Json]) -> list[Json]:
    found = []
    for one in components:
        inside = one.get("components") or ([one["component"]] if isinstance(one.get("component"), dict) else [])
        found += [one, *_pieces(inside)]
    return found


def _unescaped(text: str) -> str:
    """What a reader sees: without the backslashes that keep it from being markup."""
    return text.replace("\\", "")
