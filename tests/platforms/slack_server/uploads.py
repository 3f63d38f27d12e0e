"""Where files are sent to and fetched from."""

from __future__ import annotations

from aiohttp import web

from platforms.slack_server.state import world_of


async def upload(request: web.Request) -> web.Response:
    """Takes the raw bytes, or the first part of a form."""
    team = world_of(request).teams.get(request.match_info["team"])
    file_id = request.match_info["file"]
    if team is None or file_id not in team.files:
        return web.Response(status=404, text="no such upload")
    content = await _bytes(request)
    team.contents[file_id] = content
    return web.Response(text=f"OK - {len(content)}")


async def download(request: web.Request) -> web.Response:
    """403 without the token of the app that may read it."""
    team_id, _, file_id = request.match_info["key"].partition("-")
    team = world_of(request).teams.get(team_id)
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if team is None or token != team.bot_token or "bot" in team.revoked or "files:read" not in team.scopes:
        return web.Response(status=403, text="not allowed")
    if file_id not in team.files:
        return web.Response(status=404, text="no such file")
    kind = team.files[file_id]["mimetype"]
    return web.Response(body=team.contents[file_id], headers={"Content-Type": kind})


async def _bytes(request: web.Request) -> bytes:
    if not request.content_type.startswith("multipart/"):
        return await request.read()
    for part in (await request.post()).values():
        if isinstance(part, web.FileField):
            return part.file.read()
    return b""
