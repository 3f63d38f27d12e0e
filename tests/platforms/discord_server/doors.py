"""Every address the server answers."""

from __future__ import annotations

from aiohttp import web

from platforms.discord_server import (
    control,
    control_people,
    load,
    rest_callbacks,
    rest_commands,
    rest_messages,
    rest_places,
    rest_threads,
    rest_webhooks,
)
from platforms.discord_server.gateway_door import connect
from platforms.discord_server.rest import Handler, door, nowhere
from platforms.discord_server.routes import APP, HOOK, POSTS
from platforms.discord_server.server import SERVER, Server

MOST_BODY = 26 * 1024 * 1024
API = "/api/v10"
REST: list[tuple[str, str, Handler]] = [
    ("GET", API + "/users/@me", rest_places.own_account),
    ("GET", API + "/oauth2/applications/@me", rest_places.application),
    ("GET", API + "/applications/@me", rest_places.application),
    ("PATCH", API + "/applications/@me", rest_places.change_application),
    ("GET", API + "/gateway/bot", rest_places.gateway),
    ("POST", API + "/users/@me/channels", rest_places.open_direct),
    ("GET", API + "/users/{user_id}", rest_places.user),
    ("GET", API + "/channels/{channel_id}", rest_places.channel),
    ("GET", API + "/guilds/{guild_id}", rest_places.guild),
    ("GET", API + "/guilds/{guild_id}/channels", rest_places.guild_channels),
    ("GET", API + "/guilds/{guild_id}/members/{user_id}", rest_places.member),
    ("POST", API + "/channels/{channel_id}/typing", rest_messages.typing),
    ("POST", POSTS, rest_messages.create),
    ("GET", POSTS, rest_messages.listed),
    ("GET", POSTS + "/{message_id}", rest_messages.get),
    ("PATCH", POSTS + "/{message_id}", rest_messages.edit),
    ("DELETE", POSTS + "/{message_id}", rest_messages.delete),
    ("POST", POSTS + "/{message_id}/threads", rest_threads.open_thread),
    ("GET", APP + "/commands", rest_commands.get_global),
    ("PUT", APP + "/commands", rest_commands.put_global),
    ("GET", APP + "/guilds/{guild_id}/commands", rest_commands.get_guild),
    ("PUT", APP + "/guilds/{guild_id}/commands", rest_commands.put_guild),
    ("POST", API + "/interactions/{interaction_id}/{token}/callback", rest_callbacks.answer),
    ("POST", HOOK, rest_webhooks.follow_up),
    ("GET", HOOK + "/messages/{message_id}", rest_webhooks.get),
    ("PATCH", HOOK + "/messages/{message_id}", rest_webhooks.edit),
    ("DELETE", HOOK + "/messages/{message_id}", rest_webhooks.delete),
    ("*", API + "/{anything:.*}", nowhere),
]
LOOKS = {
    "screen": control.screen,
    "requests": control.requests,
    "violations": control.violations,
    "pings": control.pings,
    "commands": control.commands,
    "connections": control.connections,
}
ACTS = {
    "setup": control.setup,
    "reset": control.setup,
    "wait_connected": control.wait_connected,
    "faults": control.faults,
    "limits": control.limits,
    "token": control.token,
    "gateway": control.gateway,
    "refresh": control.refresh,
    "load": load.load,
    "command": control_people.command,
    "complete": control_people.complete,
    "press": control_people.press,
    "submit": control_people.submit,
    "choose": control_people.choose,
    "message": control_people.message,
    "edit": control_people.edit,
    "delete": control_people.delete,
    "dismiss": control_people.dismiss,
    "resend": control_people.resend,
    "leave": control_people.leave,
    "join": control_people.join,
    "person": control_people.person,
    "channel": control_people.channel,
    "add_bot": control_people.add_bot,
    "remove_bot": control_people.remove_bot,
}


def application(server: Server) -> web.Application:
    app = web.Application(client_max_size=MOST_BODY)
    app[SERVER] = server
    for method, path, handler in REST:
        app.router.add_route(method, path, door(handler))
    for name, look in LOOKS.items():
        app.router.add_get(f"/control/{name}", control.act(look))
    for name, action in ACTS.items():
        app.router.add_post(f"/control/{name}", control.act(action))
    for path in ("/gateway", "/gateway/"):
        app.router.add_get(path, connect)
    app.router.add_get("/cdn/attachments/{channel_id}/{key}/{name}", download)
    return app


async def download(request: web.Request) -> web.Response:
    file = request.app[SERVER].shelf.read(request.match_info["key"])
    if file is None:
        return web.Response(status=404)
    return web.Response(body=file.data, content_type=file.content_type or "application/octet-stream")
