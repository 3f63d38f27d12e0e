"""Declared commands over REST: replaced as a whole, globally or for one guild."""

from __future__ import annotations

from typing import Any

from platforms.discord_server.refusals import missing_access
from platforms.discord_server.rest import Call, Result
from platforms.discord_server.rules_commands import command_problems


async def get_global(call: Call) -> Result:
    return 200, _known(call, None)


async def put_global(call: Call) -> Result:
    return 200, _replace(call, None)


async def get_guild(call: Call) -> Result:
    return 200, _known(call, call["guild_id"])


async def put_guild(call: Call) -> Result:
    return 200, _replace(call, call["guild_id"])


def _known(call: Call, guild_id: str | None) -> list[dict[str, Any]]:
    if call["application_id"] != call.server.world.application_id:
        raise missing_access()
    return call.server.world.commands.get(guild_id, [])


def _replace(call: Call, guild_id: str | None) -> list[dict[str, Any]]:
    """A command keeps its id while its name and type stay."""
    call.refuse(list(command_problems(call.body or [])))
    before = {(command["type"], command["name"]): command["id"] for command in _known(call, guild_id)}
    made = [_as_kept(call, command, before, guild_id) for command in call.body or []]
    call.server.world.commands[guild_id] = made
    call.server.news.tell()
    return made


def _as_kept(
    call: Call, command: dict[str, Any], before: dict[tuple[int, str], str], guild_id: str | None
) -> dict[str, Any]:
    kind, ids = command.get("type") or 1, call.server.world.ids
    kept: dict[str, Any] = {
        "integration_types": [0],
        "contexts": None,
        "dm_permission": True,
        "default_member_permissions": None,
        "nsfw": False,
        **command,
        "id": before.get((kind, command["name"])) or ids.next(),
        "application_id": call.server.world.application_id,
        "version": ids.next(),
        "type": kind,
        "description": command.get("description") or "",
    }
    return kept | ({"guild_id": guild_id} if guild_id else {})
