"""Connecting, staying connected, and losing the connection; both ways in."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from structlog.testing import capture_logs

from adapters.slack.commands import SCOPES
from adapters.slack.connection import connect
from adapters.slack.settings import SlackSettings
from bot.chat.platform import ConnectionLost, NotDelivered
from slack_bot import ANA, Example, ExampleBot, example, local_slack, outgoing, settings


@pytest.mark.parametrize(
    "tokens",
    [
        {"bot_token": "xoxb-wrong"},
        {"app_token": "xapp-wrong"},
        {"bot_token": "xapp-1", "app_token": "xoxb-1"},
    ],
)
async def test_a_bad_token_is_told_at_start_with_the_mend(tokens: dict[str, str]) -> None:
    async with local_slack() as slack:
        with pytest.raises(ConnectionLost) as lost:
            await connect(settings(slack.url, **tokens), ExampleBot())
    assert "start again" in str(lost.value)
    assert all(token not in str(lost.value) for token in ("xoxb-wrong", "xapp-wrong"))


async def test_slack_cannot_be_reached_at_start() -> None:
    with pytest.raises(NotDelivered):
        await connect(settings("http://127.0.0.1:9"), ExampleBot())


def test_another_address_is_taken_on_this_machine_only() -> None:
    with pytest.raises(ValueError, match="this machine"):
        settings("https://slack.example")
    with pytest.raises(ValueError, match="signing secret"):
        SlackSettings("xoxb-1")
    assert "xoxb-1" not in repr(settings("http://127.0.0.1:1"))


async def test_missing_scopes_are_one_warning() -> None:
    with capture_logs() as logs:
        async with example(scopes=[scope for scope in SCOPES if scope != "im:history"]) as onward:
            assert onward.platform.missing_scopes == ("im:history",)
    assert [log["missing"] for log in logs if "scopes" in log["event"]] == [("im:history",)]


@pytest.mark.parametrize("how", [{"action": "disconnect"}, {"action": "drop"}, {"action": "drop", "code": 1001}])
async def test_an_ended_socket_is_replaced(how: dict[str, Any]) -> None:
    async with example(other={"ping_interval": 0.3}) as onward:
        before = (await onward.slack.see("connections"))[0]["id"]
        await onward.slack.do("socket", **how)
        await onward.slack.connected(other_than=before)
        assert (await onward.slack.do("command", user=ANA, command="/onward", wait=True))["acked"]


async def test_a_wedged_socket_is_replaced() -> None:
    """Pings so rare that the SDK itself would wait for minutes."""
    async with example(other={"ping_interval": 60.0, "wedged_after": 0.5}) as onward:
        before = (await onward.slack.see("connections"))[0]["id"]
        await onward.slack.do("socket", action="wedge")
        await onward.slack.connected(other_than=before)
        fresh = [one["id"] for one in await onward.slack.see("connections") if not one["wedged"]]
        assert fresh


async def test_a_quiet_socket_is_kept() -> None:
    async with example(other={"ping_interval": 0.2, "wedged_after": 1.0}) as onward:
        before = await onward.slack.see("connections")
        await asyncio.sleep(2.0)
        assert [one["id"] for one in await onward.slack.see("connections")] == [one["id"] for one in before]


async def test_an_app_token_revoked_later_ends_the_connection() -> None:
    async with example(other={"ping_interval": 0.1}) as onward:
        await onward.slack.do("revoke", token="app")
        with pytest.raises(ConnectionLost):
            await asyncio.wait_for(onward.platform.until_lost(), 5)


async def test_an_uninstalled_app_ends_the_connection() -> None:
    async with example() as onward:
        await onward.slack.do("uninstall")
        with pytest.raises(ConnectionLost):
            await asyncio.wait_for(onward.platform.until_lost(), 3)
        assert [event.everyone for event in onward.bot.heard] == [True]
        with pytest.raises(ConnectionLost):
            await onward.platform.deliver(outgoing())


async def test_the_logs_hold_no_words_ids_or_tokens(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with capture_logs() as logs:
        await _trouble()
    told = [record for record in caplog.records if record.name.startswith(("slack", "adapters"))]
    assert logs
    text = "\n".join([*map(str, logs), *(f"{record.getMessage()} {record.exc_info}" for record in told)])
    for secret in ("canary", ANA, "D001", "xoxb-1", "xapp-1", "ticket", "http"):
        assert secret not in text


async def _trouble() -> None:
    async with example(other={"ping_interval": 0.2}) as onward:
        await onward.slack.do("message", user=ANA, text="canary-words", wait=True)
        await onward.answered(ANA, "For whom")
        await onward.slack.do("socket", action="drop")
        await onward.slack.do("revoke", token="app")
        await asyncio.sleep(0.8)


@asynccontextmanager
async def over_http() -> AsyncIterator[Example]:
    """The same bot behind the aiohttp handler."""
    async with local_slack(signing_secret="shh") as slack:
        bot = ExampleBot()
        platform = await connect(settings(slack.url, app_token=None, signing_secret="shh"), bot)
        app = web.Application()
        app.router.add_post("/slack/events", platform.http_handler())
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
        await slack.do("delivery", mode="http", url=url)
        try:
            yield Example(slack, bot, platform, url)
        finally:
            await runner.cleanup()
            await platform.close()


async def test_everything_works_over_http_too() -> None:
    async with over_http() as onward:
        assert (await onward.slack.do("verify_url"))["body"] == {"challenge": "right back"}
        answer = await onward.slack.do("command", user=ANA, command="/onward", text="rejected job", wait=True)
        assert "Command: rejected job" in str(answer["body"])
        await onward.slack.do("press", user=ANA, message=await onward.ephemeral(), label="Form", wait=True)
        await onward.slack.until(ANA, lambda screen: screen["views"])
        await onward.slack.do("submit", user=ANA, values={"what": "x"}, wait=True)
        await onward.answered(ANA, "Form taken")
        await onward.slack.do("message", user=ANA, text="Hello", wait=True)
        await onward.answered(ANA, "For whom is this?")
        await onward.clean()


@pytest.mark.parametrize("how", ["wrong_signature", "no_signature", "old_timestamp", "text_timestamp"])
async def test_what_slack_did_not_sign_is_refused(how: str, caplog: pytest.LogCaptureFixture) -> None:
    with capture_logs() as logs:
        await _refused(how)
    assert "canary" not in str(logs)
    assert "canary" not in caplog.text


async def _refused(how: str) -> None:
    async with over_http() as onward:
        told = await onward.slack.do("message", user=ANA, text="canary-words", how=how, wait=True)
        assert (told["acked"], told["status"]) == (False, 401)
        assert onward.bot.heard == []


async def test_a_replay_has_the_same_id() -> None:
    async with over_http() as onward:
        sent = await onward.slack.do("command", user=ANA, command="/onward", wait=True)
        await onward.slack.do("resend", id=sent["id"], how="replay")
        first, second = onward.bot.heard
        assert first.id == second.id


async def test_a_failed_event_is_500_over_http() -> None:
    async with over_http() as onward:
        await onward.slack.do("delivery", retries=[])
        onward.bot.fails = True
        told = await onward.slack.do("message", user=ANA, text="Hello", wait=True)
        assert told["status"] == 500


async def test_bytes_that_are_no_payload_are_refused() -> None:
    async with over_http() as onward, aiohttp.ClientSession() as session:
        for headers in ({}, {"X-Slack-Request-Timestamp": "1", "X-Slack-Signature": "v0=00"}):
            async with session.post(onward.url, data=b"\xff\xfe", headers=headers) as answer:
                assert answer.status == 401
