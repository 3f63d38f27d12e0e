"""auth.test, apps.connections.open, team.info and bots.info."""

from __future__ import annotations

from platforms.slack_server.errors import SlackError
from platforms.slack_server.ids import new_secret
from platforms.slack_server.methods.registry import Call, method
from platforms.slack_server.team import Json


@method("auth.test", tier=None)
async def auth_test(call: Call) -> Json:
    team = call.team
    return {
        "url": f"{call.world.base}/", "team": team.name, "user": "onward", "team_id": team.id,
        "user_id": team.bot_user, "bot_id": team.bot_id, "is_enterprise_install": False,
    }  # fmt: skip


@method("apps.connections.open", tier=1, app_level=True)
async def apps_connections_open(call: Call) -> Json:
    ticket = new_secret("ticket")
    call.world.courier.sockets.tickets[ticket] = call.team
    address = call.world.base.replace("http://", "ws://")
    return {"url": f"{address}/link/?ticket={ticket}&app_id={call.team.app_id}"}


@method("team.info", "team:read")
async def team_info(call: Call) -> Json:
    team = call.team
    return {"team": {"id": team.id, "name": team.name, "domain": team.domain, "email_domain": "", "icon": {}}}


@method("bots.info", "users:read")
async def bots_info(call: Call) -> Json:
    team = call.team
    if call.args.get("bot", team.bot_id) != team.bot_id:
        raise SlackError("bot_not_found")
    about = {"id": team.bot_id, "deleted": False, "name": "onward", "updated": 1700000000, "icons": {}}
    return {"bot": about | {"app_id": team.app_id, "user_id": team.bot_user}}
