"""Messages to members and channels over the local Slack: paced, found again, refused, lost."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise
from typing import Any

import pytest
from msgspec.structs import replace

from adapters.slack import limiter as limiting
from adapters.slack.connection import SlackPlatform, connect
from bot.chat.cards import Card, Document, Paragraph, Picture, Quote
from bot.chat.jobs import ChannelChecked, CheckChannel, LookUpMember, MemberFound
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Community, Place
from bot.chat.platform import ConnectionLost, NotDelivered, OutcomeUnknown, Refused
from bot.chat.text import MemberText, words
from slack_bot import ANA, BEN, COMMUNITY, PNG, POST, ROOT, TEAM, Example, card, example, outgoing, settings

POSTING = {"method": "POST", "path_regex": "chat.postMessage"}


@pytest.fixture
async def onward() -> AsyncIterator[Example]:
    async with example() as one:
        yield one
        await one.clean()


async def broken(onward: Example, action: str, match: dict[str, str] = POSTING, **args: Any) -> None:
    await onward.slack.do("faults", rules=[{"match": match, "action": action, "args": args}])


@asynccontextmanager
async def restarted(onward: Example) -> AsyncIterator[SlackPlatform]:
    """Another life of the bot, which remembers nothing."""
    platform = await connect(settings(onward.slack.url), onward.bot)
    yield platform
    await platform.close()


async def posts(onward: Example) -> int:
    return len(await onward.slack.see("requests", method="chat.postMessage"))


async def test_a_message_to_a_member_and_its_edit(onward: Example) -> None:
    receipt = await onward.platform.deliver(outgoing("Before"))
    edited = await onward.platform.deliver(outgoing("After", replaces=receipt))
    assert edited == receipt
    screen = await onward.slack.screen(ANA)
    assert "After" in str(screen)
    assert "Before" not in str(screen)


async def test_a_post(onward: Example) -> None:
    receipt = await onward.platform.deliver(outgoing("For all", POST))
    assert receipt.channel == "C001"
    assert "For all" in str(await onward.slack.screen(BEN))


async def test_what_stands_under_a_post_is_in_its_thread(onward: Example) -> None:
    above = await onward.platform.deliver(outgoing("For all", POST))
    below = await onward.platform.deliver(replace(outgoing("A win", POST), nonce="n9", under=above))
    said = (await onward.slack.screen(BEN))["messages"]
    assert [one.get("thread_ts") for one in said] == [None, above.message]
    assert below.channel == above.channel


async def test_pictures_and_documents_and_long_words(onward: Example) -> None:
    long = "word " * 700
    parts = (
        Picture("chart.png", words("Three tries."), PNG),
        Document("a.json", b"{}"),
        Quote(MemberText(long)),
    )
    message = Outgoing(nonce="n2", community=COMMUNITY, to=Account("slack", f"{TEAM}:{ANA}"), card=Card(None, parts))
    await onward.platform.deliver(message)
    screen = await onward.slack.screen(ANA)
    files = [file["name"] for said in screen["messages"] for file in said.get("files", ())]
    assert files == ["a.json", "text-1.txt"]
    assert any(block["type"] == "image" for said in screen["messages"] for block in said.get("blocks", ()))


async def test_a_second_try_sends_no_file_twice(onward: Example) -> None:
    message = Outgoing(nonce="n3", community=COMMUNITY, to=outgoing().to, card=Card(None, (Document("a.json", b"{}"),)))
    await broken(onward, "status", status=503)
    with pytest.raises(NotDelivered):
        await onward.platform.deliver(message)
    await onward.platform.deliver(message)
    assert len(await onward.slack.see("requests", method="files.completeUploadExternal")) == 1


async def test_a_rewritten_message_leaves_no_file_behind(onward: Example) -> None:
    sent = Card(None, (Document("a.json", b"{}"), Picture("chart.png", words("Three tries."), PNG)))
    to = outgoing().to
    receipt = await onward.platform.deliver(Outgoing(nonce="n4", community=COMMUNITY, to=to, card=sent))
    other = Outgoing(
        nonce="n5", community=COMMUNITY, to=to, card=Card(None, (Document("b.json", b"{}"),)), replaces=receipt
    )
    await onward.platform.deliver(other)
    assert [file["name"] for file in await onward.slack.see("files")] == ["b.json"]
    async with restarted(onward) as again:
        await broken(onward, "status", {"method": "POST", "path_regex": "chat.update"}, status=503)
        bare = outgoing("Taken back", nonce="n6", replaces=receipt)
        with pytest.raises((NotDelivered, OutcomeUnknown)):
            await again.deliver(bare)
        await again.deliver(bare)
        assert await again.look_back(outgoing(nonce="n4")) == receipt
    assert await onward.slack.see("files") == []
    assert "Taken back" in str(await onward.slack.screen(ANA))


@pytest.mark.parametrize("broken_at", ["conversations.history", "files.delete"])
async def test_words_are_taken_back_at_once_and_files_as_soon_as_slack_answers(onward: Example, broken_at: str) -> None:
    card_with_file = Card(None, (Paragraph(words("Mine")), Document("a.json", b"{}")))
    sent = Outgoing(nonce="n7", community=COMMUNITY, to=outgoing().to, card=card_with_file)
    bare = outgoing("Taken back", nonce="n8", replaces=await onward.platform.deliver(sent))
    await broken(onward, "status", {"path_regex": broken_at}, status=503)
    with pytest.raises((NotDelivered, OutcomeUnknown)):
        await onward.platform.deliver(bare)
    shown = str(await onward.slack.screen(ANA))
    assert "Taken back" in shown
    assert "Mine" not in shown
    await onward.platform.deliver(bare)
    assert await onward.slack.see("files") == []


async def test_an_outcome_nobody_knows_is_looked_for_and_found(onward: Example) -> None:
    await broken(onward, "drop_after")
    message = outgoing("Once")
    with pytest.raises(OutcomeUnknown):
        await onward.platform.deliver(message)
    receipt = await onward.platform.look_back(message)
    assert isinstance(receipt, Receipt)
    assert receipt.message in str(await onward.slack.screen(ANA))
    assert await onward.platform.look_back(outgoing("Other", nonce="other")) is None
    assert await posts(onward) == 1


async def test_what_never_arrived_is_not_found(onward: Example) -> None:
    await broken(onward, "drop_before")
    message = outgoing()
    with pytest.raises(OutcomeUnknown):
        await onward.platform.deliver(message)
    assert await onward.platform.look_back(message) is None


async def test_a_post_cannot_be_looked_for(onward: Example) -> None:
    with pytest.raises(OutcomeUnknown):
        await onward.platform.look_back(outgoing("For all", POST))


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_slack_is_unwell(onward: Example, status: int) -> None:
    await broken(onward, "status", status=status)
    with pytest.raises(NotDelivered):
        await onward.platform.deliver(outgoing())
    assert await posts(onward) <= 1


async def test_429_keeps_everything_back_for_as_long_as_slack_says(onward: Example) -> None:
    await onward.slack.do("limits", per_channel=30)
    await onward.platform.deliver(outgoing())
    with pytest.raises(NotDelivered) as first:
        await onward.platform.deliver(outgoing(nonce="n2"))
    assert first.value.wait
    assert 28 <= first.value.wait <= 31
    before = await posts(onward)
    with pytest.raises(NotDelivered) as second:
        await onward.platform.deliver(outgoing(nonce="n3", to=Account("slack", f"{TEAM}:{BEN}")))
    assert second.value.wait
    assert await posts(onward) == before


async def test_one_message_a_second_per_channel(onward: Example) -> None:
    await onward.slack.do("limits", per_channel=1.0)
    started = time.monotonic()
    both = [
        outgoing(nonce=f"{user}{n}", to=Account("slack", f"{TEAM}:{user}")) for user in (ANA, BEN) for n in range(3)
    ]
    await asyncio.gather(*map(onward.platform.deliver, both))
    assert 2.0 <= time.monotonic() - started < 4.0


async def test_the_pace_counts_from_the_reply() -> None:
    pace = limiting.Limiter(0.1)
    began: list[float] = []
    for _ in range(3):
        async with pace.slot("C"):
            began.append(time.monotonic())
            await asyncio.sleep(0.05)
    gaps = [later - sooner for sooner, later in pairwise(began)]
    assert min(gaps) >= 0.15


@pytest.mark.parametrize(
    ("to", "reason", "gone"),
    [
        (Place(COMMUNITY, "C002"), "not_in_channel", False),
        (Place(COMMUNITY, "C404"), "channel_not_found", True),
        (Account("slack", f"{TEAM}:U404"), "user_not_found", True),
    ],
)
async def test_what_slack_will_never_take(onward: Example, to: Any, reason: str, gone: bool) -> None:
    with pytest.raises(Refused) as refused:
        await onward.platform.deliver(outgoing(to=to))
    assert (refused.value.reason, refused.value.gone) == (reason, gone)


async def test_direct_messages_are_closed(onward: Example) -> None:
    await onward.slack.do("delivery", messages_tab=False)
    with pytest.raises(Refused) as refused:
        await onward.platform.deliver(outgoing())
    assert refused.value.reason == "messages_tab_disabled"


async def test_a_silent_slack_is_given_up_in_time(onward: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.slack.delivery.CALL_SECONDS", 0.3)
    await broken(onward, "hang", seconds=2)
    with pytest.raises(OutcomeUnknown):
        await onward.platform.deliver(outgoing())
    await broken(onward, "hang", {"method": "POST", "path_regex": "conversations.open"}, seconds=2)
    with pytest.raises(NotDelivered):
        await onward.platform.deliver(outgoing(to=Account("slack", f"{TEAM}:{BEN}")))


async def test_a_revoked_token_ends_this_connection(onward: Example) -> None:
    await onward.slack.do("revoke", token="bot")
    with pytest.raises(ConnectionLost, match="start again"):
        await onward.platform.deliver(outgoing())
    with pytest.raises(ConnectionLost):
        await asyncio.wait_for(onward.platform.until_lost(), 3)
    with pytest.raises(ConnectionLost):
        await onward.platform.look_back(outgoing())


async def test_jobs(onward: Example) -> None:
    async def look(user: str) -> Any:
        return await onward.platform.do(LookUpMember(Account("slack", f"{TEAM}:{user}"), TEAM))

    assert await look(ROOT) == MemberFound(present=True, manages=True)
    assert await look(ANA) == MemberFound(present=True)
    assert await look("U404") == MemberFound(present=False)
    await onward.slack.do("leave", user=BEN, wait=True)
    assert await look(BEN) == MemberFound(present=False)
    assert await onward.platform.do(CheckChannel(POST)) == ChannelChecked()
    far = await onward.platform.do(CheckChannel(Place(COMMUNITY, "C002")))
    assert far == ChannelChecked(("not_in_channel",))


async def test_it_serves_its_workspace_alone(onward: Example) -> None:
    assert onward.platform.serves(COMMUNITY)
    assert not onward.platform.serves(Community("slack", "T2"))
    assert not onward.platform.serves(Community("discord", TEAM))


async def test_a_notice_is_all_that_a_lock_screen_shows(onward: Example) -> None:
    told = Card(words("A no"), (Paragraph(words("Acme said no.")),), notice=words("Onward: something you asked for"))
    await onward.platform.deliver(Outgoing(nonce="n", community=COMMUNITY, to=outgoing().to, card=told))
    said = (await onward.slack.screen(ANA))["messages"][-1]
    assert said["text"] == "Onward: something you asked for"
    assert card("x").notice is None
