"""views.open, push, update and publish."""

from __future__ import annotations

from platforms.slack_server import modals
from platforms.slack_server.errors import SlackError
from platforms.slack_server.methods.registry import Call, method
from platforms.slack_server.team import Json


@method("views.open", tier=4)
async def views_open(call: Call) -> Json:
    trigger_id = call.need("trigger_id")
    view = modals.made(call.world, call.team, call.need("view"), call.method)
    trigger = call.world.permits.exchange(call.team, trigger_id, call.world.now())
    modals.open_view(call.team, trigger.user, view)
    return {"view": view}


@method("views.push", tier=4)
async def views_push(call: Call) -> Json:
    trigger_id = call.need("trigger_id")
    view = modals.made(call.world, call.team, call.need("view"), call.method)
    trigger = call.world.permits.exchange(call.team, trigger_id, call.world.now())
    modals.push_view(call.team, trigger.user, view)
    return {"view": view}


@method("views.update", tier=4)
async def views_update(call: Call) -> Json:
    args = call.args
    asked = call.need("view")
    user, old = modals.find_view(call.team, str(args.get("view_id")), str(args.get("external_id") or ""))
    _same_hash(args, old)
    same_name = isinstance(asked, dict) and asked.get("external_id") == old["external_id"]
    if same_name:
        asked = {key: value for key, value in asked.items() if key != "external_id"}
    new = modals.made(call.world, call.team, asked, call.method)
    if same_name:
        new["external_id"] = old["external_id"]
    return {"view": modals.replace_view(call.team, user, old, new)}


@method("views.publish", tier=4)
async def views_publish(call: Call) -> Json:
    person = call.person(call.need("user_id"))
    screen = call.team.screen(person.id)
    _same_hash(call.args, screen.home)
    view = modals.made(call.world, call.team, call.need("view"), call.method, "home")
    if screen.home is not None:
        view["id"] = view["root_view_id"] = screen.home["id"]
    screen.home = view
    return {"view": view}


def _same_hash(args: Json, view: Json | None) -> None:
    if args.get("hash") and view is not None and args["hash"] != view["hash"]:
        raise SlackError("hash_conflict")
