"""The local Discord, tried with the real discord.py."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import discord
import pytest

from platforms.discord_server.client import Discord
from platforms.discord_server.sample_bot import COMMANDS, Bot, running

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def first_direct(bot: Bot, user: int = 1002) -> discord.DMChannel:
    return await bot.create_dm(discord.Object(user))


def kinds(violations: list[dict[str, Any]]) -> set[str]:
    return {one["kind"] for one in violations}


async def test_whole_conversation_breaks_no_rule(server: Discord, bot: Bot) -> None:
    assert {command["name"] for command in (await server.see("commands"))["global"]} == {
        str(command["name"]) for command in COMMANDS
    }
    answer = await server.do("command", user="ana", guild="100", name="card", wait=True)
    assert answer["type"] == 4
    assert answer["elapsed_ms"] < 1000
    assert (await server.screen("ben"))["messages"] == []
    await server.do("press", user="ana", label="Change", wait=True)
    assert "Changed" in str((await server.screen("ana"))["messages"])
    await server.do("press", user="ana", custom_id="open", wait=True)
    assert (await server.screen("ana"))["modal"]["title"] == "Tell me"
    values = {"words": "they said no", "kind": ["Job"], "weight": "stung"}
    answer = await server.do("submit", user="ana", values=values, wait=True)
    assert answer["message"]["content"] == "Kept: they said no"
    assert (await server.screen("ana"))["modal"] is None
    assert await server.see("violations") == []


async def test_a_direct_message_and_its_menu(server: Discord, bot: Bot) -> None:
    said = await server.do("message", user="ben", text="hello", attachments=[{"filename": "a.txt", "text": "x"}])
    shown = (await server.until("ben", lambda screen: bot.seen == ["hello"]))["messages"][0]
    async with server.session.get(shown["attachments"][0]["url"]) as reply:
        assert await reply.text() == "x"
    await server.do("edit", user="ben", message_id=said["message_id"], text="hello again")
    menu = {"user": "ben", "message_id": said["message_id"], "name": "Ask about this"}
    assert (await server.do("choose", **menu, wait=True))["type"] == 4


async def test_deferred_answer_is_filled_in(server: Discord, bot: Bot) -> None:
    assert (await server.do("command", user="ben", name="later", wait=True))["type"] == 5
    screen = await server.until("ben", lambda screen: screen["messages"][-1]["content"] == "At last")
    assert screen["messages"][-1]["flags"] & 64


async def test_second_answer_is_refused(server: Discord, bot: Bot) -> None:
    await server.do("command", user="ben", name="twice", wait=True)
    await server.until("ben", lambda screen: bot.errors)
    assert bot.errors == [40060]


async def test_what_is_not_answered_fails_and_what_is_late_is_unknown(server: Discord, bot: Bot) -> None:
    await server.do("limits", answer_seconds=0.1)
    asked = await server.do("command", user="ben", name="never", wait=True)
    assert not asked["answered"]
    assert (await server.screen("ben"))["failed"] == ["The application did not respond"]
    url = f"{server.url}/api/v10/interactions/{asked['interaction_id']}/{asked['token']}/callback"
    async with server.session.post(url, json={"type": 5}) as reply:
        assert (await reply.json())["code"] == 10062


@pytest.mark.parametrize(
    ("change", "code"),
    [("closed", 50007), ("left", 50278), ("no posting", 50013), ("no look", 50001)],
)
async def test_where_the_bot_may_not_write(server: Discord, bot: Bot, change: str, code: int) -> None:
    if change == "closed":
        await server.do("person", name="ben", closed_dms=True)
    if change == "left":
        await server.do("leave", user="ben", guild="100")
    place: discord.abc.Messageable = await first_direct(bot)
    if change.startswith("no"):
        await server.do("channel", id="110", bot_can_post=False, bot_can_see=change == "no posting")
        place = bot.get_partial_messageable(110)
    with pytest.raises(discord.Forbidden) as caught:
        await place.send("hi")
    assert caught.value.code == code


async def test_the_same_nonce_makes_one_message(server: Discord, bot: Bot) -> None:
    place = await first_direct(bot)
    first, again = await place.send("hi", nonce="one"), await place.send("hi", nonce="one")
    assert first.id == again.id
    assert len((await server.screen("ben"))["messages"]) == 1


async def test_who_left_is_not_found(server: Discord, bot: Bot) -> None:
    guild = bot.guilds[0]
    assert (await guild.fetch_member(1002)).name == "ben"
    await server.do("leave", user="ben", guild="100")
    with pytest.raises(discord.NotFound) as caught:
        await guild.fetch_member(1002)
    assert caught.value.code == 10007


@pytest.mark.parametrize(
    "broken",
    [
        {"action": "op7"},
        {"action": "op9", "resumable": True},
        {"action": "close", "code": 4000},
        {"action": "abort"},
    ],
    ids=lambda broken: str(broken["action"]),
)
async def test_what_was_missed_comes_after_a_resume(server: Discord, bot: Bot, broken: dict[str, Any]) -> None:
    await server.do("gateway", **broken)
    await server.do("message", user="ben", text="meanwhile")
    await server.until("ben", lambda screen: bot.seen == ["meanwhile"])
    assert (await server.see("connections"))["identified"] == 1


async def test_a_forgotten_session_is_identified_anew(server: Discord, bot: Bot) -> None:
    await server.do("gateway", action="op9", resumable=False)
    await server.do("wait_connected", timeout=8)
    assert (await server.see("connections"))["live"]


async def test_wrong_token_and_disallowed_intents(server: Discord) -> None:
    with pytest.raises(discord.LoginFailure):
        async with running(server.url, "wrong"):
            pass
    for data, code in (({"token": "wrong"}, 4004), ({"token": "test-token", "intents": 2}, 4014)):
        async with server.session.ws_connect(f"{server.url}/gateway") as socket:
            assert (await socket.receive_json())["op"] == 10
            await socket.send_json({"op": 2, "d": data})
            await socket.receive()
            assert socket.close_code == code


async def test_rate_limit_is_waited_out(server: Discord, bot: Bot) -> None:
    limited = {"action": "status", "args": {"status": 429, "retry_after": 0.05}}
    await server.do("faults", rules=[{"match": {"method": "POST", "path_regex": "/messages"}, **limited}])
    await (await first_direct(bot)).send("hi")
    statuses = [one["status"] for one in await server.see("requests", path="/messages")]
    assert statuses == [429, 200]


async def test_global_limit_and_slow_openings(server: Discord, bot: Bot) -> None:
    place = await first_direct(bot)
    await server.do("limits", global_per_second=3, dm_opens=1)
    await asyncio.gather(*(place.send(f"{number}") for number in range(5)))
    assert (await server.see("connections"))["rate_limited"] >= 1
    await server.do("limits", global_per_second=0)
    await first_direct(bot, 1001)
    with pytest.raises(discord.Forbidden) as caught:
        await first_direct(bot, 1003)
    assert caught.value.code == 40003


@pytest.mark.parametrize(("action", "kept"), [("drop_before", 0), ("drop_after", 1), ("rst", 1)])
async def test_a_cut_connection_leaves_the_outcome_open(server: Discord, bot: Bot, action: str, kept: int) -> None:
    place = await first_direct(bot)
    await server.do("faults", rules=[{"match": {"path_regex": "/messages"}, "action": action}])
    with pytest.raises((OSError, aiohttp.ClientError)):
        await place.send("hi")
    assert len((await server.screen("ben"))["messages"]) == kept


async def test_events_twice_and_out_of_order(server: Discord, bot: Bot) -> None:
    event = {"match": {"event": "MESSAGE_CREATE"}}
    await server.do("faults", rules=[{**event, "action": "duplicate"}, {**event, "nth": 2, "action": "reorder"}])
    for text in ("one", "two", "three"):
        await server.do("message", user="ben", text=text)
    await server.until("ben", lambda screen: len(bot.seen) == 4)
    assert bot.seen == ["one", "one", "three", "two"]


async def test_a_mention_left_open_is_noted(server: Discord, bot: Bot) -> None:
    await bot.http.send_message(110, params=discord.http.handle_message_parameters("@everyone hi <@1002>"))
    assert kinds(await server.see("violations")) == {"mentions"}
    assert {ping["kind"] for ping in await server.see("pings")} == {"everyone", "user"}


async def test_what_is_not_on_the_screen_cannot_be_done(server: Discord, bot: Bot) -> None:
    with pytest.raises(RuntimeError, match="no command"):
        await server.do("command", user="ben", name="nothing")
    with pytest.raises(RuntimeError, match="no options"):
        await server.do("command", user="ben", name="card", options={"what": 1})
    await server.do("command", user="ben", name="form", wait=True)
    with pytest.raises(RuntimeError, match="offers"):
        await server.do("submit", user="ben", values={"words": "x", "kind": "Nothing"})
    with pytest.raises(RuntimeError, match="required"):
        await server.do("submit", user="ben", values={"kind": "Job"})
    with pytest.raises(RuntimeError, match="not on ben's screen"):
        await server.do("press", user="ben", custom_id="nothing")


async def test_load_is_timed(server: Discord, bot: Bot) -> None:
    told = await server.do("load", command="card", seconds=0.3, rate=100)
    assert told["answered"] == told["sent"] == 30
    told = await server.do("load", command="card", seconds=0.2, concurrency=4)
    assert told["p50_ms"] <= told["p99_ms"]
