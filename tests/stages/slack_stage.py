"""A conversation on the real slack-bolt, against the local Slack."""

from base64 import b64encode
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession

from adapters.jobs.local import LocalJobs
from adapters.slack.connection import SlackPlatform, connect
from adapters.slack.settings import SlackSettings
from bot.engine.feature import Feature
from bot.engine.house import House, Plan, build
from bot.engine.schedule.clock import MovableClock
from conversation import Filled, Handed, Person, Screen, Shown
from platforms.process import shared_server
from platforms.slack_server.client import Slack
from stages.sample import CHANNELS, MANAGES, PEOPLE, number, readers

Json = dict[str, Any]
PACE = 0.0
"""Seconds between two messages in one channel: nobody waits here. The bot's own pace has tests of its own."""
PLACES = {name: f"C{at}" for at, name in enumerate(CHANNELS, 1)}


def user(name: str) -> str:
    """Slack's id of an invented person."""
    return f"U{number(name)}"


class SlackStage:
    """Plays through a local Slack server."""

    name = "slack"

    def __init__(self, slack: Slack, platform: Any, clock: MovableClock, house: Any) -> None:
        self.slack = slack
        self.platform = platform
        self.clock = clock
        self.house = house
        self.wrote: dict[str, str] = {}

    async def command(self, person: Person, name: str, options: dict[str, str]) -> None:
        text = " ".join([name, *options.values()])
        await self._do("command", person, command="/onward", text=text, channel="general")

    async def press(self, person: Person, shown: Shown, button: str) -> None:
        kind, _, ref = shown.ref.partition(":")
        where = {"home": {"home": True}, "view": {"view_id": ref}}.get(kind, {"ts": ref})
        await self._do("press", person, action_id=button, **where)

    async def submit(self, person: Person, answers: dict[str, Filled]) -> None:
        values = {name: _filled(value) for name, value in answers.items()}
        await self._do("submit", person, values=values)

    async def write(self, person: Person, text: str, to: Shown | None = None, file: Handed | None = None) -> None:
        thread: Json = {"thread_ts": to.ref.removeprefix("message:")} if to else {}
        thread |= {"files": [_handed(file)]} if file else {}
        said = await self.slack.do("message", user=user(person.name), wait=True, text=text, **thread)
        self.wrote[person.name] = said["ts"]

    async def files(self, person: Person) -> list[bytes]:
        raw = await self.slack.screen(user(person.name))
        sent = [one for message in raw["messages"] if not message.get("client_msg_id") for one in _files(message)]
        token = {"Authorization": "Bearer xoxb-1"}
        return [await (await self.slack.session.get(url, headers=token)).read() for url in sent]

    async def edit(self, person: Person, text: str) -> None:
        await self._do("edit", person, ts=self.wrote[person.name], text=text)

    async def unsay(self, person: Person) -> None:
        await self._do("delete", person, ts=self.wrote[person.name])

    async def home(self, person: Person) -> None:
        await self._do("open_home", person)

    async def leave(self, person: Person) -> None:
        await self._do("leave", person)

    async def come_back(self, person: Person) -> None:
        await self.slack.do("user", user=user(person.name), changes={"deleted": False})

    def pick(self, person: Person) -> str:
        return user(person.name)

    def place(self, channel: str) -> str:
        return PLACES[channel]

    async def screen(self, person: Person) -> Screen:
        raw = await self.slack.screen(user(person.name))
        shown = [_message(message) for message in raw["messages"]]
        front = raw["views"][-1] if raw["views"] else None
        is_form = front is not None and any(block["type"] == "input" for block in front["blocks"])
        if front is not None and not is_form:
            shown.append(_surface(f"view:{front['id']}", front))
        if raw["home"]:
            shown.append(_surface("home:", raw["home"]))
        return Screen(tuple(shown), _form(front, raw["errors"]) if front and is_form else None)

    async def settle(self) -> None:
        await self._still()
        await self.house.heartbeat.settle()
        await self._still()

    async def _still(self) -> None:
        """What Slack delivered is acknowledged, and every answer is given."""
        await self.slack.do("settle", quiet=0)
        await self.platform.answered()
        await self.slack.do("settle", quiet=0)

    async def _do(self, doing: str, person: Person, **asked: Any) -> None:
        await self.slack.do(doing, user=user(person.name), wait=True, **asked)


@asynccontextmanager
async def slack_stage(
    plan: Plan, clock: MovableClock, features: Sequence[Feature] | None = None
) -> AsyncIterator[SlackStage]:
    """The engine, the real adapter and the local Slack."""
    house = await build(plan, clock, features)
    house.employ(LocalJobs())
    async with joined(house, clock) as stage:
        yield stage
        await house.close()


@asynccontextmanager
async def joined(house: House, clock: MovableClock) -> AsyncIterator[SlackStage]:
    """A house on the local Slack, which begins anew. The house is closed inside."""
    async with ClientSession() as session:
        slack = Slack(shared_server("slack_server"), session)
        await slack.do("reset")
        await slack.do("setup", bot_token="xoxb-1", app_token="xapp-1", users=_users(), channels=_channels())
        yield SlackStage(slack, await connected(house, slack), clock, house)
        assert await slack.see("violations") == []
        assert await slack.see("pings") == []


async def connected(house: House, slack: Slack) -> SlackPlatform:
    """A house at a Slack that is there already."""
    settings = SlackSettings("xoxb-1", "xapp-1", base_url=f"{slack.url}/api/", pace=PACE)
    platform = await connect(settings, house.engine)
    house.add(platform)
    await slack.connected()
    return platform


def _filled(value: Filled) -> Any:
    if isinstance(value, Handed):
        return [_handed(value)]
    return list(value) if isinstance(value, tuple) else value


def _handed(file: Handed) -> Json:
    return {"name": file.name, "base64": b64encode(file.content).decode()}


def _files(message: Json) -> list[str]:
    return [file["url_private"] for file in message.get("files") or [] if file["mode"] != "tombstone"]


def _users() -> list[Json]:
    return [
        {"id": user(name), "name": name, "locale": locale, "tz": "Europe/Madrid", "is_admin": name in MANAGES}
        for name, locale in PEOPLE
    ]


def _channels() -> list[Json]:
    return [
        {"id": PLACES[name], "name": name, "bot_is_member": True, "members": [*map(user, readers(name))]}
        for name in CHANNELS
    ]


def _message(message: Json) -> Shown:
    return _surface(f"message:{message['ts']}", message)


def _surface(ref: str, drawn: Json) -> Shown:
    blocks = drawn.get("blocks") or []
    lines = [text for block in blocks for text in _texts(block)]
    buttons = tuple(_buttons(blocks))
    labels = [f"[{label}]" for label, _ in buttons]
    return Shown(ref, "\n".join([drawn.get("text") or "", *lines, *labels]), buttons)


def _form(view: Json, errors: Json) -> str:
    lines = [view["title"]["text"], *(text for block in view["blocks"] for text in _texts(block))]
    return "\n".join([*lines, *errors.values()])


def _texts(piece: Any) -> list[str]:
    """All text in reading order; the runs of one rich text section are one line."""
    if isinstance(piece, list):
        return [text for one in piece for text in _texts(one)]
    if not isinstance(piece, dict) or piece.get("type") == "button":
        return []
    if piece.get("type") in ("rich_text_section", "rich_text_quote", "rich_text_preformatted"):
        return ["".join(map(_run, piece["elements"]))]
    own = [piece["text"]] if isinstance(piece.get("text"), str) else []
    return own + [text for value in piece.values() for text in _texts(value)]


def _run(run: Json) -> str:
    named = next((run[name] for name in ("text", "fallback", "url", "user_id") if run.get(name)), "")
    return f"#{run['channel_id']}" if run["type"] == "channel" else str(named)


def _buttons(blocks: list[Json]) -> list[tuple[str, str]]:
    found = [e for block in blocks if block["type"] == "actions" for e in block["elements"]]
    accessories = [block["accessory"] for block in blocks if block.get("accessory")]
    return [(e["text"]["text"], e["action_id"]) for e in [*found, *accessories] if e["type"] == "button"]
