"""What the bot sends through the real discord.py, and what it makes of Discord's troubles."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from msgspec.structs import replace

from adapters.discord import api
from adapters.discord.connection import connect
from adapters.discord.settings import DiscordSettings
from adapters.discord.supervisor import MOST_IDENTIFIES
from bot.chat.cards import Card, Document, Picture, Quote
from bot.chat.jobs import ChannelChecked, CheckChannel, LookUpMember, MemberFound
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Community, Place
from bot.chat.platform import ConnectionLost, NotDelivered, OutcomeUnknown, Refused
from bot.chat.text import MemberText, words
from discord_bot import PNG, ExampleBot, Scene, card, scene, settings_for, texts
from platforms.discord_server.client import Discord, opened

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module", name="discord")
async def local_discord() -> AsyncIterator[Discord]:
    """One server for all tests here; each begins with a world of its own."""
    async with opened() as server:
        yield server


GUILD = Community("discord", "100")
BEN = Account("discord", "1002")
GENERAL = Place(GUILD, "110")
SENDING = {"method": "POST", "path_regex": "/channels/[0-9]+/messages$"}


def to(whom: Account | Place, said: Card | None = None, nonce: str = "n1", replaces: Receipt | None = None) -> Outgoing:
    return Outgoing(nonce=nonce, community=GUILD, to=whom, card=said or card("Onward: for you."), replaces=replaces)


async def break_next(now: Scene, match: dict[str, str], action: str, times: int = 1, **args: Any) -> None:
    rule = {"match": match, "action": action, "args": args, "times": times}
    await now.server.do("faults", rules=[rule])


async def seen_by(now: Scene, user: str) -> list[str]:
    return [texts(message) for message in (await now.server.screen(user))["messages"]]


async def test_a_direct_message_with_a_picture_and_a_file(discord: Discord) -> None:
    async with scene(discord) as now:
        whole = Card(words("Yours"), (Picture("a.png", words("A dot."), PNG), Document("b.txt", b"b")), words("Onward"))
        receipt = await now.platform.deliver(to(BEN, whole))
        (message,) = (await now.server.screen("ben"))["messages"]
        assert receipt == Receipt(message["channel_id"], message["id"])
        assert texts(message) == "Onward\n### Yours"
        assert [file["filename"] for file in message["attachments"]] == ["a.png", "b.txt"]


async def test_the_same_nonce_twice_is_one_message(discord: Discord) -> None:
    async with scene(discord) as now:
        first = await now.platform.deliver(to(GENERAL))
        assert await now.platform.deliver(to(GENERAL)) == first
        assert await seen_by(now, "ana") == ["Onward: for you."]


async def test_an_edit_in_place(discord: Discord) -> None:
    async with scene(discord) as now:
        first = await now.platform.deliver(to(BEN, Card(None, (Document("a.txt", b"a"),))))
        assert await now.platform.deliver(to(BEN, card("New."), "n2", first)) == first
        (message,) = (await now.server.screen("ben"))["messages"]
        assert (texts(message), message["attachments"]) == ("New.", [])


async def test_closed_direct_messages_are_refused_for_good(discord: Discord) -> None:
    async with scene(discord) as now:
        await now.server.do("person", id="1002", closed_dms=True)
        with pytest.raises(Refused, match="direct messages closed") as refused:
            await now.platform.deliver(to(BEN))
        assert not refused.value.gone


async def test_a_missing_channel_and_a_closed_one(discord: Discord) -> None:
    async with scene(discord) as now:
        with pytest.raises(Refused) as refused:
            await now.platform.deliver(to(Place(GUILD, "1")))
        assert refused.value.gone
        await now.server.do("channel", id="110", bot_can_post=False)
        with pytest.raises(Refused, match="no permission"):
            await now.platform.deliver(to(GENERAL))


async def test_a_long_rate_limit_goes_back_with_its_time(discord: Discord) -> None:
    async with scene(discord) as now:
        await break_next(now, SENDING, "status", status=429, retry_after=120)
        with pytest.raises(NotDelivered) as failed:
            await now.platform.deliver(to(GENERAL))
        assert failed.value.wait is not None
        assert failed.value.wait >= 30


async def test_a_global_limit_is_waited_out_and_holds_up_nobody_after(
    discord: Discord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "TRY_SECONDS", 0.6)
    async with scene(discord) as now:
        await now.server.do("limits", global_per_second=1)
        for nonce in ("n1", "n2", "n3"):
            await now.platform.deliver(to(GENERAL, nonce=nonce))
        assert (await now.server.see("connections"))["rate_limited"] >= 1
        assert len(await seen_by(now, "ana")) == 3


async def test_a_request_that_hangs_is_given_up(discord: Discord, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "TRY_SECONDS", 0.5)
    async with scene(discord) as now:
        await break_next(now, SENDING, "hang", seconds=3)
        with pytest.raises(OutcomeUnknown):
            await now.platform.deliver(to(GENERAL))


async def test_a_server_error_is_not_delivered(discord: Discord) -> None:
    async with scene(discord) as now:
        await break_next(now, SENDING, "status", status=503)
        with pytest.raises(NotDelivered, match="503"):
            await now.platform.deliver(to(GENERAL))


@pytest.mark.parametrize("whom", [BEN, GENERAL])
async def test_an_answer_lost_on_its_way_is_found_again(discord: Discord, whom: Account | Place) -> None:
    async with scene(discord) as now:
        await break_next(now, SENDING, "drop_after")
        with pytest.raises(OutcomeUnknown):
            await now.platform.deliver(to(whom))
        found = await now.platform.look_back(to(whom))
        assert found is not None
        assert await now.platform.look_back(to(whom, nonce="another")) is None
        assert await seen_by(now, "ben") == ["Onward: for you."]


async def test_an_edit_that_was_cut_off_may_be_repeated(discord: Discord) -> None:
    async with scene(discord) as now:
        first = await now.platform.deliver(to(GENERAL))
        await break_next(now, {"method": "PATCH", "path_regex": "/messages/"}, "drop_after")
        with pytest.raises(NotDelivered):
            await now.platform.deliver(to(GENERAL, card("New."), "n2", first))


async def test_a_revoked_token_ends_this_connection(discord: Discord) -> None:
    async with scene(discord) as now:
        await now.server.do("token", token="another")
        with pytest.raises(ConnectionLost, match="Reset Token"):
            await now.platform.deliver(to(GENERAL))
        with pytest.raises(ConnectionLost):
            await asyncio.wait_for(now.platform.until_lost(), 3)
        with pytest.raises(ConnectionLost):
            await now.platform.do(LookUpMember(BEN, "100"))


async def test_a_gateway_that_no_longer_knows_the_token(discord: Discord) -> None:
    async with scene(discord) as now:
        await now.server.do("token", token="another")
        await now.server.do("gateway", action="close", code=4000)
        with pytest.raises(ConnectionLost, match="Reset Token"):
            await asyncio.wait_for(now.platform.until_lost(), 5)


async def test_a_wrong_token_at_start_names_the_mend(discord: Discord) -> None:
    await discord.do("setup")
    with pytest.raises(ConnectionLost, match="Reset Token"):
        await connect(settings_for(discord, "wrong"), ExampleBot())


@pytest.mark.parametrize("asked", [{"action": "op7"}, {"action": "close", "code": 4000}, {"action": "abort"}])
async def test_a_cut_gateway_comes_back(discord: Discord, asked: dict[str, Any]) -> None:
    async with scene(discord) as now:
        await now.server.do("gateway", **asked)
        await now.server.do("message", user="ana", text="still there?")
        await now.bot.hears(1)
        assert (await now.server.see("connections"))["identified"] == 1


async def test_too_many_sessions_in_a_day_stop_it(discord: Discord) -> None:
    async def spent(_: Any) -> int:
        return MOST_IDENTIFIES + 1

    made = await discord.do("setup")
    settings = settings_for(discord, made["token"])
    platform = await connect(settings, ExampleBot(), remember_identify=spent)
    with pytest.raises(ConnectionLost, match="24 hours"):
        await platform.wait_ready()
    await platform.close()


async def test_a_platform_that_is_not_there_is_not_a_wrong_token() -> None:
    settings = DiscordSettings("token", "http://127.0.0.1:9/api/v10", "ws://127.0.0.1:9/gateway")
    with pytest.raises(NotDelivered):
        await connect(settings, ExampleBot())


async def test_members_and_channels_are_looked_up(discord: Discord) -> None:
    async with scene(discord) as now:
        ana, nobody = Account("discord", "1001"), Account("discord", "4711")
        assert await now.platform.do(LookUpMember(ana, "100")) == MemberFound(True, manages=True)
        assert await now.platform.do(LookUpMember(BEN, "100")) == MemberFound(True)
        assert await now.platform.do(LookUpMember(nobody, "100")) == MemberFound(False)
        found = await now.platform.do(CheckChannel(GENERAL))
        assert isinstance(found, ChannelChecked)
        assert found == ChannelChecked()
        await now.server.do("channel", id="110", bot_can_post=False)
        found = await now.platform.do(CheckChannel(GENERAL))
        assert isinstance(found, ChannelChecked)
        assert "Send Messages" in found.missing
        assert await now.platform.do(CheckChannel(Place(GUILD, "1"))) == ChannelChecked(("View Channel",))


async def test_many_posts_never_meet_the_global_limit(discord: Discord) -> None:
    async with scene(discord) as now:
        await now.server.do("limits", global_per_second=50)
        posts = [now.platform.deliver(to(GENERAL, nonce=f"n{number}")) for number in range(120)]
        await asyncio.gather(*posts)
        assert (await now.server.see("connections"))["rate_limited"] == 0


async def test_no_words_ids_or_tokens_in_the_log(discord: Discord, capsys: pytest.CaptureFixture[str]) -> None:
    async with scene(discord) as now:
        now.bot.fails = True
        await now.server.do("command", user="ana", guild="100", name="hello", wait=True)
        await now.server.do("message", user="ana", text="canary-of-ana")
        await break_next(now, SENDING, "status", status=500)
        await now.platform.deliver(to(BEN, Card(None, (Quote(MemberText("canary-of-ben")),))))
        await now.server.do("gateway", action="close", code=4000)
    told = capsys.readouterr()
    for secret in ("canary", "1001", "1002", now.settings.token, "127.0.0.1"):
        assert secret not in told.out + told.err


async def test_what_stands_under_a_post_opens_a_thread_and_the_next_joins_it(discord: Discord) -> None:
    async with scene(discord) as now:
        above = await now.platform.deliver(to(GENERAL))
        whole = Card(words("Wins of this week"), (Quote(MemberText("First")),))
        first = await now.platform.deliver(replace(to(GENERAL, whole, "n2"), under=above))
        second = await now.platform.deliver(replace(to(GENERAL, card("Second"), "n3"), under=above))
        assert {first.channel, second.channel} == {above.message}
        messages = (await now.server.screen("ana"))["messages"]
        assert [message["channel_id"] for message in messages] == [above.channel, above.message, above.message]
        opened = [r for r in await now.server.see("requests") if r["path"].endswith("/threads")]
        assert [r["body"]["name"] for r in opened] == ["Wins of this week"]
        assert await now.platform.deliver(replace(to(GENERAL, card("Gone"), "n4"), replaces=second)) == second


async def test_a_thread_needs_a_post_that_is_there(discord: Discord) -> None:
    async with scene(discord) as now:
        with pytest.raises(Refused):
            await now.platform.deliver(replace(to(GENERAL), under=Receipt(GENERAL.id, "1")))


async def test_whether_threads_may_be_opened(discord: Discord) -> None:
    async with scene(discord) as now:
        assert await now.platform.do(CheckChannel(GENERAL, threads=True)) == ChannelChecked()
