"""A small bot of our own protocol, and how it meets the local Discord."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from adapters.discord.connection import DiscordPlatform, connect
from adapters.discord.settings import DiscordSettings
from bot.chat.cards import Actions, Button, Card, Document, Paragraph, Picture, Quote
from bot.chat.commands import CommandChoice, CommandOption, CommandSpec, MessageMenuSpec
from bot.chat.events import ButtonPressed, CommandUsed, FormSubmitted, MemberEvent, MessageChosen
from bot.chat.forms import LongText, ShortText, Upload
from bot.chat.messages import Receipt
from bot.chat.people import Account
from bot.chat.responses import FormPage, FormProblems, Outcome, Reply, Silence, Update
from bot.chat.text import MemberText, Text, words
from platforms.discord_server.client import Discord

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcffff3f0300"
    "050001ff8f1f3a5d0000000049454e44ae426082"
)


def card(*lines: str, buttons: Sequence[Button] = ()) -> Card:
    parts = tuple(Paragraph(words(line)) for line in lines)
    return Card(None, (*parts, Actions(tuple(buttons))) if buttons else parts)


def page(opening: str = "o1", **values: str) -> FormPage:
    return FormPage(
        opening=opening,
        title=words("Tell more"),
        questions=(
            ShortText(id="who", label=words("Who"), required=True),
            LongText(id="what", label=words("What")),
            Upload(id="file", label=words("A file")),
        ),
        send=words("Send"),
        bridge=card("Something is missing.", buttons=[Button(words("Open the form"), "example.open", "", "o1")]),
        intro=words("All of it is optional but the name."),
        values=values,
    )


@dataclass
class ExampleBot:
    """Answers by kind of event; keeps what it heard."""

    heard: list[MemberEvent] = field(default_factory=list)
    talked: list[tuple[Account, Receipt]] = field(default_factory=list)
    fails: bool = False
    _more: asyncio.Event = field(default_factory=asyncio.Event)
    commands: Sequence[CommandSpec] = (
        CommandSpec(name="hello", summaries={"en": "Say hello", "es": "Saludar"}),
        CommandSpec(
            name="note send",
            summaries={"en": "Send a note"},
            options=(CommandOption("kind", {"en": "Which"}, (CommandChoice("kind", {"en": "Kind"}),)),),
        ),
        CommandSpec(name="form", summaries={"en": "Open a form"}),
        CommandSpec(name="picture", summaries={"en": "See it"}),
        CommandSpec(name="quiet", summaries={"en": "Nothing"}),
    )
    menus: Sequence[MessageMenuSpec] = (MessageMenuSpec("example.ask", {"en": "Ask about this"}),)

    async def hears(self, count: int) -> None:
        """Until it heard so many events; raises TimeoutError."""
        async with asyncio.timeout(5):
            while len(self.heard) < count:
                self._more.clear()
                await self._more.wait()

    async def talks(self, platform: str) -> AsyncIterator[tuple[Account, Receipt]]:
        for talk in self.talked:
            yield talk

    async def handle(self, event: MemberEvent) -> Outcome:
        self.heard.append(event)
        self._more.set()
        if self.fails:
            raise ValueError("canary-secret-words")
        match event:
            case CommandUsed():
                return self._command(event)
            case FormSubmitted(answers={"who": "nobody"}):
                return FormProblems({"who": words("Who is that?")}, page().bridge)
            case FormSubmitted(answers=answers):
                return Reply(Card(None, (Quote(MemberText(str(answers.get("who")))),)))
            case ButtonPressed(action="example.open"):
                return page(who="Ana")
            case ButtonPressed(action="example.more"):
                return Update(card("Changed."))
            case MessageChosen(own=own):
                return Reply(card("Your own." if own else "Only your own messages."))
            case _:
                return Silence()

    def _command(self, used: CommandUsed) -> Outcome:
        match used.name:
            case "form":
                return page()
            case "picture":
                return Reply(
                    Card(
                        words("A picture"),
                        (
                            Picture("dot.png", words("One white dot."), PNG),
                            Document("mine é.txt", b"facts"),
                            Quote(MemberText("long " * 1000)),
                        ),
                    )
                )
            case "quiet":
                return Silence()
            case _:
                more = Button(Text(("More",)), "example.more", "yes", "k1", "primary")
                return Reply(card(f"Hello from {used.name}.", buttons=[more]))


@dataclass
class Scene:
    """The server's own world: ana (1001) manages guild 100, ben (1002), cleo (1003, es-ES); channel 110."""

    server: Discord
    platform: DiscordPlatform
    bot: ExampleBot
    settings: DiscordSettings


def settings_for(server: Discord, token: str) -> DiscordSettings:
    return DiscordSettings(token, f"{server.url}/api/v10", f"{server.url.replace('http', 'ws', 1)}/gateway")


@asynccontextmanager
async def scene(server: Discord, **options: Any) -> AsyncIterator[Scene]:
    """A fresh world with the example bot connected and ready; nothing may have been refused at the end."""
    bot = ExampleBot()
    made = await server.do("setup")
    settings = settings_for(server, made["token"])
    platform = await connect(settings, bot, **options)
    try:
        await platform.wait_ready()
        yield Scene(server, platform, bot, settings)
        assert await server.see("violations") == []
        assert await server.see("pings") == []
    finally:
        await platform.close()


def texts(message: dict[str, Any]) -> str:
    """The words of a message's components."""
    return "\n".join(part["content"] for part in message["components"] if part["type"] == 10)


def has_text(text: str) -> Callable[[dict[str, Any]], bool]:
    return lambda screen: any(text in texts(message) for message in screen["messages"])
