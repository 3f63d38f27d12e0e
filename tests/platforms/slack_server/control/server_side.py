"""`/control/…` for the server itself: workspaces, faults, limits, connections, and what was seen."""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web

from platforms.faults import FaultScript
from platforms.slack_server import events, state
from platforms.slack_server.build import add_person, build_team
from platforms.slack_server.control.doings import Deed
from platforms.slack_server.control.person import carry_out
from platforms.slack_server.envelope import Envelope
from platforms.slack_server.errors import Impossible
from platforms.slack_server.sight import screen
from platforms.slack_server.state import world_of
from platforms.slack_server.team import Json

WARNING_SECONDS = 10.0

PAUSE = 0.005


async def setup(request: web.Request) -> web.Response:
    world = world_of(request)
    team = build_team(await request.json())
    world.teams[team.id] = team
    found = {"team": team.id, "app_id": team.app_id, "bot_id": team.bot_id, "bot_user": team.bot_user}
    return web.json_response(found | {"contracts": world.contract.present})


async def reset(request: web.Request) -> web.Response:
    await state.reset(request)
    return web.json_response({"ok": True})


async def faults(request: web.Request) -> web.Response:
    """A list of rules, in place of the one before; or `{rules: […]}`."""
    asked = await request.json()
    try:
        world_of(request).faults = FaultScript(asked["rules"] if isinstance(asked, dict) else asked)
    except (ValueError, KeyError) as wrong:
        raise Impossible(str(wrong)) from wrong
    return web.json_response({"ok": True})


async def limits(request: web.Request) -> web.Response:
    """`{per_channel: seconds | null, tiers: bool, methods: {name: per minute}}`."""
    world, asked = world_of(request), await request.json()
    for name in ("per_channel", "tiers", "methods"):
        if name in asked:
            setattr(world.limits, name, asked[name])
    return web.json_response({"ok": True})


async def connect(request: web.Request) -> web.Response:
    """Shares `{channel}` with another company."""
    asked = await request.json()
    world_of(request).team(asked.get("team")).channels[asked["channel"]].is_ext_shared = True
    return web.json_response({"ok": True})


async def delivery(request: web.Request) -> web.Response:
    """`{team?, mode?, url?, echo?, messages_tab?, retries?: [seconds], ack_seconds?}`."""
    world, asked = world_of(request), await request.json()
    if "retries" in asked:
        world.courier.retries = tuple(asked["retries"])
    world.courier.ack_seconds = asked.get("ack_seconds", world.courier.ack_seconds)
    for name in ("mode", "url", "echo", "messages_tab"):
        if name in asked:
            setattr(world.team(asked.get("team")), name, asked[name])
    return web.json_response({"ok": True})


async def age(request: web.Request) -> web.Response:
    """Moves the server's clock on by `{seconds}`: triggers, response_urls and limits grow older."""
    world = world_of(request)
    world.shift += float((await request.json())["seconds"])
    return web.json_response({"now": world.now()})


async def socket(request: web.Request) -> web.Response:
    """`{action: disconnect | drop | wedge, reason?, seconds?, code?, team?}`."""
    world, asked = world_of(request), await request.json()
    team, sockets = world.team(asked.get("team")), world.courier.sockets
    match asked.get("action"):
        case "disconnect":
            pause = float(asked.get("seconds", WARNING_SECONDS))
            world.spawn(sockets.disconnect(team, asked.get("reason", "refresh_requested"), pause))
        case "drop":
            await sockets.cut(team, asked.get("code"))
        case "wedge":
            sockets.wedge(team)
        case other:
            raise Impossible(f"unknown action {other}")
    return web.json_response({"ok": True})


async def revoke(request: web.Request) -> web.Response:
    """`{token: app | bot, undo?, team?}`: from now on Slack does not know it; an app token's sockets end."""
    world, asked = world_of(request), await request.json()
    team = world.team(asked.get("team"))
    team.revoked.discard(asked["token"]) if asked.get("undo") else team.revoked.add(asked["token"])
    if "app" in team.revoked:
        await world.courier.sockets.cut(team, code=1000)
    return web.json_response({"ok": True})


async def uninstall(request: web.Request) -> web.Response:
    """app_uninstalled and tokens_revoked reach the bot, then its tokens are worth nothing."""
    world, asked = world_of(request), await request.json()
    team = world.team(asked.get("team"))
    told = [events.envelope(world, team, event) for event in events.uninstalled(team.bot_user)]
    answers = await asyncio.gather(*(world.courier.deliver(envelope) for envelope in told))
    team.revoked |= {"bot", "app"}
    return web.json_response({"acked": all(answer.acked for answer in answers)})


async def join(request: web.Request) -> web.Response:
    """`{user: {id, name, …}}`: somebody new, and team_join for the bot."""
    world, asked = world_of(request), await request.json()
    team = world.team(asked.get("team"))
    event = events.about_person("team_join", add_person(team, asked["user"]), team.id)
    return web.json_response(await carry_out(world, Deed(events.envelope(world, team, event)), asked))


async def event(request: web.Request) -> web.Response:
    """`{event: {type, …}}`: any event, as it is."""
    world, asked = world_of(request), await request.json()
    envelope = events.envelope(world, world.team(asked.get("team")), asked["event"])
    return web.json_response(await carry_out(world, Deed(envelope), asked))


async def interact(request: web.Request) -> web.Response:
    """`{kind: slash_commands | interactive, payload}`: any payload, as it is; stale and forged ones too."""
    world, asked = world_of(request), await request.json()
    envelope = Envelope(world.team(asked.get("team")), asked["kind"], asked["kind"], asked["payload"])
    return web.json_response(await carry_out(world, Deed(envelope), asked))


async def verify_url(request: web.Request) -> web.Response:
    """What Slack sends when the address is entered; a good bot gives the challenge back."""
    world, asked = world_of(request), await request.json()
    payload = {"type": "url_verification", "token": "verification", "challenge": "right back"}
    envelope = Envelope(world.team(asked.get("team")), "events_api", "url_verification", payload)
    return web.json_response((await world.courier.carry(envelope)).shown())


async def resend(request: web.Request) -> web.Response:
    """`{id, how?}`: the same envelope or event again."""
    world, asked = world_of(request), await request.json()
    answer = await world.courier.resend(asked["id"], asked.get("how", "retry"))
    return web.json_response({"id": asked["id"]} | answer.shown())


async def settle(request: web.Request) -> web.Response:
    """Waits until nothing has been under way for `quiet` seconds, at most `seconds`."""
    world, asked = world_of(request), await request.json()
    quiet, left = float(asked.get("quiet", 0.05)), float(asked.get("seconds", 3.0))
    still, seen = 0.0, world.ledger.asked
    while (world.busy or still < quiet) and left > 0:
        await asyncio.sleep(PAUSE)
        left -= PAUSE
        still = still + PAUSE if world.busy == 0 and seen == world.ledger.asked else 0.0
        seen = world.ledger.asked
    return web.json_response({"settled": left > 0})


async def files(request: web.Request) -> web.Response:
    """All files that the workspace holds."""
    team = world_of(request).team(request.query.get("team"))
    return web.json_response([*team.files.values()])


async def show_screen(request: web.Request) -> web.Response:
    world, user = world_of(request), request.query.get("user", "")
    teams = [team for team in world.teams.values() if user in team.people]
    team = world.team(request.query.get("team") or (teams[0].id if len(teams) == 1 else None))
    if user not in team.people:
        raise Impossible(f"no person {user}")
    return web.json_response(screen(team, user))


async def requests(request: web.Request) -> web.Response:
    """`?method=` one method alone, `?since=` only later ones."""
    wanted, since = request.query.get("method"), int(request.query.get("since", 0))
    kept = world_of(request).ledger.requests
    shown = [one for one in kept if one["n"] > since and wanted in (None, one["method"])]
    return web.json_response(shown)


async def seen(request: web.Request) -> web.Response:
    """violations, pings or deliveries."""
    found: Any = getattr(world_of(request).ledger, request.match_info["what"])
    return web.json_response(list(found))


async def connections(request: web.Request) -> web.Response:
    known = world_of(request).courier.sockets.connections
    shown: list[Json] = [{"id": one.id, "team": one.team.id, "wedged": one.wedged, "sent": one.sent} for one in known]
    return web.json_response(shown)


async def status(request: web.Request) -> web.Response:
    world = world_of(request)
    return web.json_response({"contracts": world.contract.present, "teams": list(world.teams)})
