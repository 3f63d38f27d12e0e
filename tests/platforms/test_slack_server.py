"""The local Slack, tried with the real slack-bolt and slack_sdk over Socket Mode and over HTTP."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator

import pytest
from slack_sdk.errors import SlackApiError

from platforms.slack_server.client import Json, Slack
from platforms.slack_server.sample_bot import (
    QUIET,
    Bench,
    actions,
    button,
    connected,
    opened,
    over_http,
    section,
)


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    async with opened() as bench:
        yield bench


async def whole_conversation(bench: Bench) -> None:
    slack = bench.slack
    answer = await slack.do("command", user="U1", channel="C1", command="/onward", text="hi", wait=True)
    assert answer["acked"]
    shown = (await slack.screen("U1"))["messages"][-1]
    assert shown["text"] == "heard hi"
    assert shown["ephemeral"]
    assert (await slack.screen("U2"))["messages"] == []
    await slack.do("press", user="U1", ts=shown["ts"], action_id="again", wait=True)
    await slack.until("U1", lambda screen: screen["messages"][-1]["text"] == "pressed")
    await a_form(slack)
    await a_home(slack)
    await a_direct_message(bench)
    assert [one for one in await slack.see("violations") if one["refused"]] == []


async def a_form(slack: Slack) -> None:
    await slack.do("command", user="U1", command="/onward", text="form", wait=True)
    with pytest.raises(RuntimeError, match="has to be filled in"):
        await slack.do("submit", user="U1", values={"sort": "job"})
    await slack.do("submit", user="U1", values={"what": "bad", "sort": "job"}, wait=True)
    assert (await slack.screen("U1"))["errors"] == {"what": "Say it kindly."}
    await slack.do("submit", user="U1", values={"what": "good"}, wait=True)
    shown = await slack.screen("U1")
    assert shown["views"][0]["title"]["text"] == "Done"
    assert shown["errors"] == {}
    await slack.do("close_view", user="U1")
    assert (await slack.screen("U1"))["views"] == []


async def a_home(slack: Slack) -> None:
    await slack.do("open_home", user="U1", wait=True)
    shown = await slack.until("U1", lambda screen: screen["home"])
    assert shown["home"]["blocks"][0]["text"]["text"] == "home"


async def a_direct_message(bench: Bench) -> None:
    slack = bench.slack
    blocks = [section("hello"), actions(button("dm"))]
    posted = await bench.client.chat_postMessage(channel="U1", text="hello", blocks=blocks, **QUIET)
    await slack.do("press", user="U1", ts=posted["ts"], action_id="dm", wait=True)
    shown = await slack.until("U1", lambda screen: screen["messages"][-1]["text"] == "changed")
    assert "blocks" not in shown["messages"][-1]
    said = await slack.do("message", user="U1", text="a < b https://x.org", wait=True)
    heard = next(body["event"] for body in bench.seen if body["event"].get("user") == "U1")
    assert heard["text"] == "a &lt; b <https://x.org>"
    await slack.do("edit", user="U1", ts=said["ts"], text="more", wait=True)
    await slack.do("delete", user="U1", ts=said["ts"], wait=True)
    kinds = [body["event"].get("subtype") for body in bench.seen]
    assert kinds == [None, "message_changed", "message_deleted"]
    # Bolt keeps the bot's own message and its change from the listener; Slack sends both.
    deliveries = await slack.see("deliveries")
    assert [one["name"] for one in deliveries].count("message") == len(kinds) + 2


async def test_a_conversation_over_socket_mode(bench: Bench) -> None:
    async with connected(bench):
        await whole_conversation(bench)


async def test_a_conversation_over_http(bench: Bench) -> None:
    async with over_http(bench):
        await whole_conversation(bench)


async def test_what_is_not_on_the_screen_cannot_be_used(bench: Bench) -> None:
    for doing, asked in (
        ("press", {"ts": "1"}),
        ("submit", {}),
        ("press", {"home": True}),
        ("choose", {"ts": "1"}),
    ):
        with pytest.raises(RuntimeError, match="U1"):
            await bench.slack.do(doing, user="U1", callback_id="x", action_id="x", **asked)


async def test_the_same_event_comes_again(bench: Bench) -> None:
    async with connected(bench):
        rule = {"match": {"event": "message"}, "action": "duplicate"}
        await bench.slack.do("faults", rules=[rule])
        sent = await bench.slack.do("message", user="U1", text="hi", wait=True)
        await bench.slack.do("resend", id=sent["id"])
        ids = [body["event_id"] for body in bench.seen]
        assert ids == [sent["id"]] * 3


async def test_an_event_without_acknowledgement_comes_again(bench: Bench) -> None:
    await bench.slack.do("delivery", ack_seconds=0.3, retries=[0.0, 0.1])
    async with connected(bench):
        rule = {"match": {"event": "message"}, "action": "drop_after"}
        await bench.slack.do("faults", rules=[rule])
        await bench.slack.do("message", user="U1", text="hi", wait=True)
        await bench.slack.do("settle", quiet=0.1)
    assert [one["retry"] for one in await bench.slack.see("deliveries")] == [None, "http_timeout"]


@pytest.mark.parametrize("trouble", [{"action": "disconnect"}, {"action": "drop"}, {"action": "wedge"}])
async def test_the_socket_comes_back(bench: Bench, trouble: Json) -> None:
    async with connected(bench):
        before = await bench.slack.see("connections")
        await bench.slack.do("socket", **trouble)
        await bench.slack.connected(other_than=before[0]["id"])
        answer = await bench.slack.do("command", user="U1", command="/onward", text="hi", wait=True)
        assert answer["acked"]


async def test_a_revoked_app_token_opens_nothing(bench: Bench) -> None:
    await bench.slack.do("revoke", token="app")
    with pytest.raises(SlackApiError, match="invalid_auth"):
        await bench.client.apps_connections_open(app_token="xapp-1")


async def test_limits_and_a_lost_answer(bench: Bench) -> None:
    await bench.slack.do("limits", per_channel=1.0)
    await bench.client.chat_postMessage(channel="C1", text="one", **QUIET)
    with pytest.raises(SlackApiError) as limited:
        await bench.client.chat_postMessage(channel="C1", text="two", **QUIET)
    assert limited.value.response.status_code == 429
    assert limited.value.response.headers["Retry-After"] == "1"
    await bench.slack.do("limits", per_channel=None)
    rule = {"match": {"path_regex": "chat.postMessage"}, "action": "drop_after"}
    await bench.slack.do("faults", rules=[rule])
    metadata = {"event_type": "onward", "event_payload": {"id": "x1"}}
    with pytest.raises(Exception, match="disconnected"):
        await bench.client.chat_postMessage(channel="U1", text="kept", metadata=metadata, **QUIET)
    direct = (await bench.client.conversations_open(users="U1"))["channel"]["id"]
    found = await bench.client.conversations_history(channel=direct, include_all_metadata=True)
    assert found["messages"][0]["metadata"] == metadata


async def test_strangers_are_turned_away(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    async with over_http(bench):
        sent = await bench.slack.do("command", user="U1", command="/onward", text="hi", wait=True)
        for how in ("wrong_signature", "no_signature", "old_timestamp"):
            assert (await bench.slack.do("resend", id=sent["id"], how=how))["status"] == 401, how
        assert (await bench.slack.do("resend", id=sent["id"], how="text_timestamp"))["status"] == 500
        assert (await bench.slack.do("resend", id=sent["id"], how="replay"))["status"] == 200


async def test_files_go_up_and_come_down(bench: Bench) -> None:
    await bench.client.files_upload_v2(channel="C1", filename="plan.txt", content="words", title="Plan")
    file = (await bench.slack.screen("U1"))["messages"][-1]["files"][0]
    async with bench.slack.session.get(file["url_private"]) as refused:
        assert refused.status == 403
    headers = {"Authorization": "Bearer xoxb-1"}
    async with bench.slack.session.get(file["url_private"], headers=headers) as reply:
        assert await reply.read() == b"words"
    told = await bench.client.files_info(file=file["id"])
    assert list(told["file"]["shares"]["public"]) == ["C1"]


async def test_a_load_is_measured(bench: Bench) -> None:
    async with connected(bench):
        calm = await bench.slack.do("load", rate=50, seconds=0.4, text="hi")
        busy = await bench.slack.do("load", concurrency=4, seconds=0.4, text="hi")
    assert (calm["acked"], calm["failed"]) == (20, 0)
    assert busy["throughput"] > 50
