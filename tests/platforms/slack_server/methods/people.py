"""users.info and users.list."""

from __future__ import annotations

from platforms.slack_server.methods.paging import page
from platforms.slack_server.methods.registry import Call, method
from platforms.slack_server.team import Json


@method("users.info", "users:read", tier=4)
async def users_info(call: Call) -> Json:
    person = call.person(call.need("user"))
    return {"user": person.raw(call.team.id, with_locale=bool(call.args.get("include_locale")))}


@method("users.list", "users:read", tier=2)
async def users_list(call: Call) -> Json:
    with_locale = bool(call.args.get("include_locale"))
    everyone = [person.raw(call.team.id, with_locale=with_locale) for person in call.team.people.values()]
    shown, cursor = page(everyone, call.args, usual=1000)
    return {"members": shown, "cache_ts": int(call.world.now()), "response_metadata": {"next_cursor": cursor}}
