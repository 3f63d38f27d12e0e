"""A small bot on the real slack-bolt, and blocks to try the server with."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession, web
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from platforms.process import local_server
from platforms.slack_server.client import Json, Slack

QUIET: Any = {"unfurl_links": False, "unfurl_media": False}
PEOPLE = [
    {"id": "U1", "name": "ana", "locale": "es-ES", "tz": "Europe/Madrid", "is_admin": True},
    {"id": "U2", "name": "ben"},
]
CHANNELS = [{"id": "C1", "name": "jobs"}, {"id": "C2", "name": "closed", "bot_is_member": False}]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def button(action_id: str, text: str = "Press") -> Json:
    return {"type": "button", "action_id": action_id, "text": plain(text), "value": "v"}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "block_id": "buttons", "elements": list(elements)}


def section(text: str) -> Json:
    return {"type": "section", "text": plain(text)}


def form(title: str = "Log", **more: Any) -> Json:
    typed = {"type": "plain_text_input", "action_id": "words", "max_length": 100}
    kind = {"type": "radio_buttons", "action_id": "kind", "options": [{"text": plain("Job"), "value": "job"}]}
    blocks = [
        {"type": "input", "block_id": "what", "label": plain("What"), "element": typed},
        {"type": "input", "block_id": "sort", "label": plain("Sort"), "element": kind, "optional": True},
    ]
    return {"type": "modal", "title": plain(title), "submit": plain("Send"), "blocks": blocks} | more


async def command(ack: Any, body: Json, client: AsyncWebClient) -> None:
    if body["text"] == "form":
        await client.views_open(trigger_id=body["trigger_id"], view=form(private_metadata="p"))
        await ack()
    else:
        await ack(text=f"heard {body['text']}", blocks=[section("heard"), actions(button("again"))])


async def submitted(ack: Any, view: Json) -> None:
    words = view["state"]["values"]["what"]["words"]["value"]
    if words == "bad":
        await ack(response_action="errors", errors={"what": "Say it kindly."})
    else:
        done = {"type": "modal", "title": plain("Done"), "blocks": [section(words)]}
        await ack(response_action="update", view=done)


async def again(ack: Any, respond: Any) -> None:
    await ack()
    await respond(text="pressed", replace_original=True)


async def in_dm(ack: Any, body: Json, client: AsyncWebClient) -> None:
    await ack()
    place = {"channel": body["channel"]["id"], "ts": body["message"]["ts"]}
    await client.chat_update(**place, text="changed")


async def home(event: Json, client: AsyncWebClient) -> None:
    view = {"type": "home", "blocks": [section("home"), actions(button("home_button"))]}
    await client.views_publish(user_id=event["user"], view=view)


def make_app(base: str, session: ClientSession, seen: list[Json]) -> AsyncApp:
    client = AsyncWebClient(token="xoxb-1", base_url=f"{base}/api/", session=session, retry_handlers=[])
    app = AsyncApp(client=client, signing_secret="secret", process_before_response=True)
    app.command("/onward")(command)
    app.view({"type": "view_submission", "callback_id": ""})(submitted)
    app.action("again")(again)
    app.action("dm")(in_dm)
    app.event("app_home_opened")(home)

    @app.event("message")
    async def message(body: Json) -> None:
        seen.append(body)

    return app


class Bench:
    """One server, one bot, one test."""

    def __init__(self, slack: Slack, app: AsyncApp, seen: list[Json]) -> None:
        self.slack, self.app, self.seen = slack, app, seen
        self.client = app.client


@asynccontextmanager
async def opened() -> AsyncIterator[Bench]:
    async with local_server("slack_server") as server, ClientSession() as session:
        slack, seen = Slack(server.url, session), list[Json]()
        await slack.do("setup", users=PEOPLE, channels=CHANNELS)
        yield Bench(slack, make_app(server.url, session, seen), seen)


@asynccontextmanager
async def connected(bench: Bench) -> AsyncIterator[AsyncSocketModeHandler]:
    handler = AsyncSocketModeHandler(bench.app, "xapp-1", ping_interval=0.2)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    try:
        yield handler
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]
        await asyncio.sleep(0)


@asynccontextmanager
async def over_http(bench: Bench) -> AsyncIterator[None]:
    runner = web.AppRunner(bench.app.web_app("/slack/events"), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    await bench.slack.do("delivery", mode="http", url=url, retries=[0.0, 0.05, 0.05])
    try:
        yield
    finally:
        await runner.cleanup()
