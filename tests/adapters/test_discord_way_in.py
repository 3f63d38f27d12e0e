"""Members act, the real discord.py listens, the example bot answers."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from adapters.discord.connection import connect
from bot.chat.cards import Button
from bot.chat.events import (
    ButtonPressed,
    CommandUsed,
    CommunityLeft,
    FormSubmitted,
    MessageChosen,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
)
from bot.chat.forms import Files
from bot.chat.messages import Outgoing
from bot.chat.people import Account, Community, Place
from bot.chat.text import words
from discord_bot import ExampleBot, Scene, card, has_text, scene, settings_for, texts
from platforms.discord_server.client import Discord, opened

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module", name="discord")
async def local_discord() -> AsyncIterator[Discord]:
    """One server for all tests here; each begins with a world of its own."""
    async with opened() as server:
        yield server


EPHEMERAL = 1 << 6
MESSAGE, DEFERRED_UPDATE, UPDATE, MODAL = 4, 6, 7, 9


async def test_a_command_is_answered_in_private(discord: Discord) -> None:
    async with scene(discord) as now:
        answer = await now.server.do("command", user="ana", guild="100", name="hello", wait=True)
        assert answer["type"] == MESSAGE
        assert answer["message"]["flags"] & EPHEMERAL
        assert texts(answer["message"]) == "Hello from hello."
        (event,) = now.bot.heard
        assert isinstance(event, CommandUsed)
        assert (event.by.account, event.by.community) == (Account("discord", "1001"), Community("discord", "100"))
        assert event.by.manages
        assert event.where == Place(Community("discord", "100"), "110")
        assert not now.bot.heard[0].by.locale.startswith("es")


async def test_a_sub_command_brings_its_choice_and_the_language(discord: Discord) -> None:
    async with scene(discord) as now:
        await now.server.do("command", user="cleo", guild="100", name="note send", options={"kind": "kind"}, wait=True)
        (event,) = now.bot.heard
        assert isinstance(event, CommandUsed)
        assert (event.name, event.answers, event.by.locale) == ("note send", {"kind": "kind"}, "es-ES")
        assert not event.by.manages


async def test_a_form_with_a_problem_is_mended_and_sent(discord: Discord) -> None:
    async with scene(discord) as now:
        opened = await now.server.do("command", user="ben", guild="100", name="form", wait=True)
        assert opened["type"] == MODAL
        refused = await now.server.do("submit", user="ben", values={"who": "nobody"}, wait=True)
        assert texts(refused["message"]) == "Something is missing."
        again = await now.server.do("press", user="ben", label="Open the form", wait=True)
        assert again["type"] == MODAL
        file = {"filename": "cv.txt", "text": "facts", "content_type": "text/plain"}
        sent = await now.server.do("submit", user="ben", values={"who": "Ana @everyone", "file": [file]}, wait=True)
        assert texts(sent["message"]) == "> Ana \\@everyone"
        last = now.bot.heard[-1]
        assert isinstance(last, FormSubmitted)
        assert (last.opening, last.page) == ("o1", 0)
        assert isinstance(files := last.answers["file"], Files)
        assert [(ref.name, ref.bytes) for ref in files.refs] == [("cv.txt", 5)]


async def test_a_press_changes_a_private_card_in_place(discord: Discord) -> None:
    async with scene(discord) as now:
        await now.server.do("command", user="ana", guild="100", name="hello", wait=True)
        answer = await now.server.do("press", user="ana", label="More", wait=True)
        assert answer["type"] == UPDATE
        assert texts(answer["message"]) == "Changed."
        pressed = now.bot.heard[-1]
        assert isinstance(pressed, ButtonPressed)
        assert (pressed.action, pressed.value, pressed.key) == ("example.more", "yes", "k1")


async def test_a_direct_message_knows_its_community_by_the_button(discord: Discord) -> None:
    async with scene(discord) as now:
        answer = await now.server.do("command", user="ben", guild=None, name="hello", wait=True)
        assert answer["message"]["flags"] & EPHEMERAL
        assert now.bot.heard[-1].by.community is None
        await _card_for_ben(now)
        await now.server.do("press", user="ben", label="From guild", wait=True)
        assert now.bot.heard[-1].by.community == Community("discord", "100")


async def test_pictures_files_and_long_words_arrive_whole(discord: Discord) -> None:
    async with scene(discord) as now:
        answer = await now.server.do("command", user="ana", guild="100", name="picture", wait=True)
        message = answer["message"]
        names = [file["filename"] for file in message["attachments"]]
        assert names == ["dot.png", "mine_.txt", "text.txt"]
        assert message["attachments"][2]["size"] == 5000
        assert [part["type"] for part in message["components"]] == [10, 12, 13, 13]
        assert message["components"][1]["items"][0]["description"] == "One white dot."


async def test_silence_is_an_answer_too(discord: Discord) -> None:
    async with scene(discord) as now:
        answer = await now.server.do("command", user="cleo", guild="100", name="quiet", wait=True)
        assert texts(answer["message"]) == "Anotado."


async def test_words_edits_and_deletions_of_a_direct_message(discord: Discord) -> None:
    async with scene(discord) as now:
        said = await now.server.do("message", user="ana", text="hello you")
        await now.server.do("edit", user="ana", message_id=said["message_id"], preview=True)
        await now.server.do("edit", user="ana", message_id=said["message_id"], text="hello all")
        await now.server.do("delete", user="ana", message_id=said["message_id"])
        await now.bot.hears(3)
        received, edited, deleted = now.bot.heard
        assert isinstance(received, MessageReceived)
        assert isinstance(edited, MessageEdited)
        assert isinstance(deleted, MessageDeleted)
        assert (received.text, edited.text) == ("hello you", "hello all")
        assert {event.by.account.id for event in now.bot.heard} == {"1001"}
        assert {received.message, edited.message, deleted.message} == {said["message_id"]}


async def test_a_menu_gives_only_ones_own_words(discord: Discord) -> None:
    async with scene(discord) as now:
        said = await now.server.do("message", user="ana", guild="100", text="my question")
        await now.server.do("choose", user="ana", message_id=said["message_id"], name="Ask about this", wait=True)
        await now.server.do("choose", user="ben", message_id=said["message_id"], name="Ask about this", wait=True)
        own, foreign = now.bot.heard
        assert isinstance(own, MessageChosen)
        assert isinstance(foreign, MessageChosen)
        assert (own.menu, own.own, own.text) == ("example.ask", True, "my question")
        assert (foreign.own, foreign.text) == (False, "")


async def test_a_bot_that_fails_says_so_in_the_members_language(discord: Discord) -> None:
    async with scene(discord) as now:
        now.bot.fails = True
        answer = await now.server.do("command", user="cleo", guild="100", name="hello", wait=True)
        assert texts(answer["message"]).startswith("Algo falló de mi lado. No se guardó nada.")
        assert answer["message"]["flags"] & EPHEMERAL
        await now.server.do("message", user="ana", text="hi")
        await now.server.until("ana", has_text("Something went wrong on my side"))


async def test_being_removed_is_told_once(discord: Discord) -> None:
    async with scene(discord) as now:
        await now.server.do("remove_bot", guild="100")
        await now.bot.hears(1)
        (left,) = now.bot.heard
        assert isinstance(left, CommunityLeft)
        assert left.everyone
        assert left.by.community == Community("discord", "100")


async def test_commands_are_declared_once(discord: Discord) -> None:
    async with scene(discord) as now:
        declared = (await now.server.see("commands"))["global"]
        assert {command["name"] for command in declared} >= {"hello", "note", "Ask about this"}
        before = len(await _puts(now))
        await now.platform.close()
        second = await connect(now.settings, now.bot)
        await second.wait_ready()
        await second.close()
        assert len(await _puts(now)) == before == 1


async def test_commands_that_discord_cannot_take_now_hold_up_nothing(discord: Discord) -> None:
    made = await discord.do("setup")
    refused = {"match": {"method": "PUT", "path_regex": "/commands"}, "action": "status", "args": {"status": 503}}
    await discord.do("faults", rules=[refused])
    platform = await connect(settings_for(discord, made["token"]), ExampleBot())
    await platform.wait_ready()
    await discord.do("wait_connected", commands=True)
    await platform.close()


async def _puts(now: Scene) -> list[Any]:
    asked = await now.server.see("requests", path="/commands")
    return [request for request in asked if request["method"] == "PUT"]


async def _card_for_ben(now: Scene) -> None:
    button = Button(words("From guild"), "example.more", "", "k2")
    await now.platform.deliver(
        Outgoing(
            nonce="n1",
            community=Community("discord", "100"),
            to=Account("discord", "1002"),
            card=card("For you.", buttons=[button]),
        )
    )


async def test_what_was_written_while_the_bot_was_away_is_read_on(discord: Discord) -> None:
    async with scene(discord) as now:
        receipt = await now.platform.deliver(
            Outgoing(nonce="n1", community=Community("discord", "100"), to=Account("discord", "1002"), card=card("Hi"))
        )
        now.bot.talked.append((Account("discord", "1002"), receipt))
        await now.platform.close()
        await now.server.do("message", user="ben", text="nobody was there")
        again = await connect(now.settings, now.bot)
        await now.bot.hears(1)
        await again.close()
        (event,) = now.bot.heard
        assert isinstance(event, MessageReceived)
        assert (event.by.account.id, event.text) == ("1002", "nobody was there")
