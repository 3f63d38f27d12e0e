"""What people do in the local Slack that the small bot has no answer for, seen from their payloads."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, web
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from platforms.process import local_server
from platforms.slack_server.client import Json, Slack
from platforms.slack_server.sample_bot import (
    CHANNELS,
    PEOPLE,
    QUIET,
    actions,
    button,
    form,
    opened,
    plain,
    section,
)


class Ear:
    """Hears every payload over HTTP and answers `body` with `status`."""

    def __init__(self, slack: Slack, client: AsyncWebClient) -> None:
        self.slack, self.client = slack, client
        self.heard: list[Json] = []
        self.body: Json | None = None

    async def hear(self, request: web.Request) -> web.Response:
        if request.content_type == "application/json":
            self.heard.append(await request.json())
        else:
            fields: Json = dict(await request.post())
            self.heard.append(json.loads(fields["payload"]) if "payload" in fields else fields)
        return web.json_response(self.body) if self.body else web.Response()


@pytest.fixture
async def ear() -> AsyncIterator[Ear]:
    async with local_server("slack_server") as server, ClientSession() as session:
        client = AsyncWebClient(token="xoxb-1", base_url=f"{server.url}/api/", session=session, retry_handlers=[])
        ear = Ear(Slack(server.url, session), client)
        app = web.Application()
        app.router.add_post("/slack", ear.hear)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack"
        delivery = {"mode": "http", "url": url, "echo": False}
        await ear.slack.do("setup", users=PEOPLE, channels=CHANNELS, delivery=delivery)
        yield ear
        await runner.cleanup()


async def command(ear: Ear) -> Json:
    await ear.slack.do("command", user="U1", command="/onward", wait=True)
    return ear.heard[-1]


async def test_a_trigger_works_once_and_for_three_seconds(ear: Ear) -> None:
    trigger = (await command(ear))["trigger_id"]
    opened_view = await ear.client.views_open(trigger_id=trigger, view=form())
    with pytest.raises(SlackApiError, match="exchanged_trigger_id"):
        await ear.client.views_open(trigger_id=trigger, view=form())
    trigger = (await command(ear))["trigger_id"]
    await ear.slack.do("age", seconds=3.1)
    with pytest.raises(SlackApiError, match="expired_trigger_id"):
        await ear.client.views_open(trigger_id=trigger, view=form())
    with pytest.raises(SlackApiError, match="hash_conflict"):
        await ear.client.views_update(view_id=opened_view["view"]["id"], hash="old", view=form())


async def test_a_response_url_works_five_times(ear: Ear) -> None:
    url = (await command(ear))["response_url"]
    statuses = []
    for _ in range(6):
        async with ear.slack.session.post(url, json={"text": "hi"}) as reply:
            statuses.append(reply.status)
    assert statuses == [200] * 5 + [404]
    shown = (await ear.slack.screen("U1"))["messages"]
    assert [one["ephemeral"] for one in shown] == [True] * 5
    url = (await command(ear))["response_url"]
    await ear.slack.do("age", seconds=1801)
    async with ear.slack.session.post(url, json={"text": "hi"}) as reply:
        assert (await reply.json())["error"] == "expired_url"


async def test_a_form_gives_every_kind_of_answer(ear: Ear) -> None:
    option = {"text": plain("Job"), "value": "job"}
    kinds: list[tuple[str, Json, Any]] = [
        ("plain_text_input", {}, "words"),
        ("radio_buttons", {"options": [option]}, "job"),
        ("checkboxes", {"options": [option]}, ["job"]),
        ("static_select", {"options": [option]}, "Job"),
        ("users_select", {}, "U2"),
        ("conversations_select", {}, "C1"),
        ("datepicker", {}, "2026-12-01"),
        ("timepicker", {}, "09:30"),
        ("file_input", {}, [{"name": "cv.txt", "text": "words"}]),
    ]
    blocks = [
        {
            "type": "input",
            "block_id": kind,
            "label": plain(kind),
            "element": {"type": kind, "action_id": "a"} | more,
        }
        for kind, more, _ in kinds
    ]
    trigger = (await command(ear))["trigger_id"]
    await ear.client.views_open(trigger_id=trigger, view=form(blocks=blocks))
    await ear.slack.do("submit", user="U1", values={kind: given for kind, _, given in kinds}, wait=True)
    values = {kind: entry["a"] for kind, entry in ear.heard[-1]["view"]["state"]["values"].items()}
    assert values["plain_text_input"] == {"type": "plain_text_input", "value": "words"}
    assert values["radio_buttons"]["selected_option"]["value"] == "job"
    assert [one["value"] for one in values["checkboxes"]["selected_options"]] == ["job"]
    assert values["static_select"]["selected_option"]["text"]["text"] == "Job"
    assert values["users_select"]["selected_user"] == "U2"
    assert values["conversations_select"]["selected_conversation"] == "C1"
    assert values["datepicker"]["selected_date"] == "2026-12-01"
    assert values["timepicker"]["selected_time"] == "09:30"
    assert values["file_input"]["files"][0]["name"] == "cv.txt"
    assert (await ear.slack.screen("U1"))["views"] == []


async def test_views_are_pushed_and_closed(ear: Ear) -> None:
    view = form(notify_on_close=True, blocks=[section("x"), actions(button("more"))])
    await ear.client.views_open(trigger_id=(await command(ear))["trigger_id"], view=view)
    for _ in range(2):
        await ear.slack.do("press", user="U1", action_id="more", wait=True)
        pressed = ear.heard[-1]
        assert pressed["container"]["type"] == "view"
        await ear.client.views_push(trigger_id=pressed["trigger_id"], view=view)
    await ear.slack.do("press", user="U1", label="Press", wait=True)
    with pytest.raises(SlackApiError, match="push_limit_reached"):
        await ear.client.views_push(trigger_id=ear.heard[-1]["trigger_id"], view=view)
    await ear.slack.do("close_view", user="U1", clear=True, wait=True)
    assert (ear.heard[-1]["type"], ear.heard[-1]["is_cleared"]) == ("view_closed", True)


async def test_a_wrong_answer_to_a_form_is_seen(ear: Ear) -> None:
    await ear.client.views_open(trigger_id=(await command(ear))["trigger_id"], view=form())
    ear.body = {"response_action": "errors", "errors": {"nowhere": "x"}}
    await ear.slack.do("submit", user="U1", values={"what": "x"}, wait=True)
    shown = await ear.slack.screen("U1")
    assert shown["failed"][-1]["text"] == "the form failed: invalid_response_action"
    assert len(shown["views"]) == 1


async def test_shortcuts_and_files_reach_the_bot(ear: Ear) -> None:
    posted = await ear.client.chat_postMessage(channel="C1", text="hello", **QUIET)
    await ear.slack.do("choose", user="U2", ts=posted["ts"], callback_id="keep", wait=True)
    chosen = ear.heard[-1]
    assert (chosen["type"], chosen["message"]["text"]) == ("message_action", "hello")
    await ear.slack.do("shortcut", user="U2", callback_id="start", wait=True)
    assert ear.heard[-1]["type"] == "shortcut"
    await ear.slack.do("message", user="U2", text="mine", files=[{"name": "a.txt", "text": "x"}], wait=True)
    event = ear.heard[-1]["event"]
    assert (event["subtype"], event["files"][0]["mimetype"]) == ("file_share", "text/plain")


async def test_people_come_go_and_change(ear: Ear) -> None:
    await ear.slack.do("join", user={"id": "U3", "name": "cem"}, wait=True)
    await ear.slack.do("user", user="U3", changes={"tz": "Asia/Tokyo"}, wait=True)
    await ear.slack.do("leave", user="U3", channel="C1", wait=True)
    await ear.slack.do("leave", user="U3", wait=True)
    kinds = [body["event"]["type"] for body in ear.heard]
    assert kinds == ["team_join", "user_change", "member_left_channel", "user_change"]
    assert ear.heard[1]["event"]["user"]["tz_offset"] == 9 * 3600
    with pytest.raises(RuntimeError, match="nobody"):
        await ear.slack.do("command", user="U3", command="/onward")
    assert (await ear.slack.do("uninstall"))["acked"]
    with pytest.raises(SlackApiError, match="token_revoked"):
        await ear.client.auth_test()


async def test_two_workspaces_do_not_meet() -> None:
    async with opened() as bench:
        slack = bench.slack
        second = {"team": {"id": "T2"}, "bot_token": "xoxb-2", "app_token": "xapp-2"}
        await slack.do("setup", **second, users=[{"id": "W1", "name": "dora"}], scopes=["chat:write"])
        with pytest.raises(SlackApiError, match="channel_not_found"):
            await bench.client.chat_postMessage(channel="W1", text="x", **QUIET)
        with pytest.raises(SlackApiError, match="missing_scope") as missing:
            await bench.client.conversations_open(users="W1", token="xoxb-2")
        assert missing.value.response["needed"] == "im:write"
        await bench.client.chat_postMessage(channel="W1", text="x", token="xoxb-2", **QUIET)
        assert [one["text"] for one in (await slack.screen("W1"))["messages"]] == ["x"]
