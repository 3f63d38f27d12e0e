"""A small bot on the real adapter and the local Slack, for tests of the way in and out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from adapters.slack.connection import SlackPlatform, connect
from adapters.slack.settings import SlackSettings
from bot.chat.cards import Actions, Button, Card, Document, Paragraph, Picture, Quote
from bot.chat.commands import CommandChoice, CommandOption, CommandSpec, MessageMenuSpec
from bot.chat.events import (
    ButtonPressed,
    CommandUsed,
    FormSubmitted,
    HomeOpened,
    MemberEvent,
    MessageChosen,
    MessageReceived,
)
from bot.chat.forms import LongText, PickMember, ShortText, Upload
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Community, Place
from bot.chat.responses import FormPage, FormProblems, HomePage, Outcome, Reply, Silence, Update
from bot.chat.text import MemberText, words
from platforms.process import shared_server
from platforms.slack_server.client import Slack

TEAM = "T0001"
COMMUNITY = Community("slack", TEAM)
ANA, BEN, ROOT = "U001", "U002", "U003"
POST = Place(COMMUNITY, "C001")
BUTTONS = ("again", "update", "form", "reply", "break")

KIND = CommandOption(
    "kind",
    {"en": "What kind"},
    (
        CommandChoice("job", {"en": "Job", "es": "Empleo"}),
        CommandChoice("silence", {"en": "No answer", "es": "Sin respuesta"}),
    ),
)
WEIGHT = CommandOption("weight", {"en": "Weight"}, (CommandChoice("stung", {"en": "It stung"}),))


def button(name: str, key: str = "") -> Button:
    return Button(words(name.title()), f"example.{name}", key=key)


def card(text: str, *buttons: str) -> Card:
    row = (Actions(tuple(map(button, buttons))),) if buttons else ()
    return Card(words("Example"), (Paragraph(words(text)), *row))


def page(number: int = 0, **values: str) -> FormPage:
    first = (ShortText(id="what", label=words("What"), required=True), LongText(id="why", label=words("Why")))
    second = (PickMember(id="who", label=words("Who")), Upload(id="files", label=words("Files")))
    return FormPage(
        opening="opening-1",
        title=words("Example form"),
        questions=(first, second)[number],
        send=words("Send"),
        bridge=card("The form waits for you.", "form"),
        page=number,
        values=values,
    )


@dataclass
class ExampleBot:
    """Answers by rules simple enough to read in a test; keeps what it heard."""

    heard: list[Any] = field(default_factory=list)
    talked: list[tuple[Account, Receipt]] = field(default_factory=list)
    fails: bool = False
    slow: float = 0.0
    commands: tuple[CommandSpec, ...] = (
        CommandSpec("rejected", {"en": "Log a no"}, (KIND, WEIGHT), shortcut=True),
        CommandSpec("form", {"en": "A form"}, shortcut=True),
        CommandSpec("files", {"en": "Files"}),
        CommandSpec("privacy export", {"en": "Export"}),
        CommandSpec("onward setup", {"en": "Set up"}, role="organiser"),
        CommandSpec("onward", {"en": "Start here"}),
    )
    menus: tuple[MessageMenuSpec, ...] = (MessageMenuSpec("example.keep", {"en": "Keep this"}),)

    async def talks(self, platform: str) -> AsyncIterator[tuple[Account, Receipt]]:
        for talk in self.talked:
            yield talk

    async def handle(self, event: MemberEvent) -> Outcome:
        self.heard.append(event)
        await asyncio.sleep(self.slow)
        if self.fails:
            raise RuntimeError("canary-words of a member")
        match event:
            case CommandUsed():
                return self._command(event)
            case ButtonPressed():
                return self._press(event)
            case FormSubmitted():
                return self._form(event)
            case MessageReceived():
                return Reply(Card(None, (Paragraph(words("For whom is this?")), Quote(MemberText(event.text)))))
            case MessageChosen():
                return Reply(card(f"Kept: {event.own}"))
            case HomeOpened():
                return HomePage(card("Your page", *BUTTONS))
            case _:
                return Silence()

    def _command(self, event: CommandUsed) -> Outcome:
        if event.name == "form":
            return page()
        if event.name == "files":
            files = (Picture("chart.png", words("Three tries."), PNG), Document("export.json", b'{"a": 1}'))
            return Reply(Card(words("Files"), files))
        said = " ".join([event.name, *event.answers.values()])
        return Reply(card(f"Command: {said}; {event.by.locale}; {event.by.manages}", *BUTTONS))

    def _press(self, event: ButtonPressed) -> Outcome:
        match event.action:
            case "example.update":
                return Update(card("Updated", *BUTTONS))
            case "example.form":
                return page()
            case "example.break":
                raise RuntimeError("canary-words of a member")
            case "example.again" | "example.reply":
                return Reply(card("Pressed again", *BUTTONS))
            case _:
                return Reply(card("This button is no longer in use."))

    def _form(self, event: FormSubmitted) -> Outcome:
        if event.answers.get("what") == "wrong":
            return FormProblems({"what": words("Another word, please.")}, card("Open it again.", "form"))
        if event.answers.get("what") == "elsewhere":
            return FormProblems({"who": words("Somebody else.")}, card("Open it again.", "form"))
        if event.answers.get("what") == "two pages":
            return page(1, who=f"{TEAM}:{BEN}")
        return Reply(card("Form taken", *BUTTONS))


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000000000500"
    "01a5f645400000000049454e44ae426082"
)  # fmt: skip


@dataclass
class Example:
    """The local Slack, the bot behind the adapter, the adapter, and over HTTP the address it listens at."""

    slack: Slack
    bot: ExampleBot
    platform: SlackPlatform
    url: str = ""

    async def answered(self, user: str, seen: str) -> dict[str, Any]:
        """The screen as soon as these words are anywhere on it."""
        return await self.slack.until(user, lambda screen: seen in str(screen))

    async def ephemeral(self, user: str = ANA) -> str:
        """The newest message that only this person sees."""
        screen = await self.slack.until(user, lambda screen: any(m["ephemeral"] for m in screen["messages"]))
        return str([message for message in screen["messages"] if message["ephemeral"]][-1]["ts"])

    async def clean(self) -> None:
        """Slack would have taken all of it, and nobody was called."""
        assert await self.slack.see("violations") == []
        assert await self.slack.see("pings") == []


def settings(url: str, **other: Any) -> SlackSettings:
    known: dict[str, Any] = {"bot_token": "xoxb-1", "app_token": "xapp-1", "base_url": f"{url}/api/"}
    return SlackSettings(**known | other)


@asynccontextmanager
async def local_slack(**setup: Any) -> AsyncIterator[Slack]:
    """A workspace with Ana, Ben and Root (who manages it)."""
    people = [
        {"id": ANA, "name": "ana", "locale": "es-ES"},
        {"id": BEN, "name": "ben"},
        {"id": ROOT, "name": "root", "is_admin": True},
    ]
    channels = [{"id": "C001", "name": "general"}, {"id": "C002", "name": "far", "bot_is_member": False}]
    async with aiohttp.ClientSession() as session:
        slack = Slack(shared_server("slack_server"), session)
        await slack.do("reset")
        await slack.do("setup", users=people, channels=channels, **setup)
        yield slack


@asynccontextmanager
async def example(*, other: dict[str, Any] | None = None, **setup: Any) -> AsyncIterator[Example]:
    """The bot, connected over Socket Mode."""
    async with local_slack(**setup) as slack:
        bot = ExampleBot()
        platform = await connect(settings(slack.url, **(other or {})), bot)
        try:
            await slack.connected()
            yield Example(slack, bot, platform)
        finally:
            await platform.close()


def outgoing(text: str = "A message", to: Any = None, nonce: str = "n1", **more: Any) -> Outgoing:
    return Outgoing(
        nonce=nonce,
        community=COMMUNITY,
        to=to or Account("slack", f"{TEAM}:{ANA}"),
        card=card(text, *BUTTONS),
        **more,
    )
