"""Files of a workspace: what was uploaded, by whom, and where it was shared."""

from __future__ import annotations

import base64
import mimetypes
from typing import TYPE_CHECKING, Any

from platforms.slack_server.ids import new_id
from platforms.slack_server.team import Channel, Json, Team

if TYPE_CHECKING:
    from platforms.slack_server.world import World


def new_file(world: World, team: Team, name: str, content: bytes, user: str) -> Json:
    """The file as files.info shows it; its address needs the bot's token."""
    file_id = new_id("F")
    address = f"{world.base}/files-pri/{team.id}-{file_id}/{name}"
    file: Json = {
        "id": file_id,
        "created": int(world.now()),
        "name": name,
        "title": name,
        "user": user,
        "size": len(content),
        "mimetype": mimetypes.guess_type(name)[0] or "application/octet-stream",
        "filetype": name.rpartition(".")[2].lower(),
        "mode": "hosted",
        "is_external": False,
        "is_public": False,
        "url_private": address,
        "url_private_download": address,
        "shares": {},
        "file_access": "visible",
    }
    team.files[file_id] = file
    team.contents[file_id] = content
    return file


def uploaded_by(world: World, team: Team, user: str, given: list[Any]) -> list[Json]:
    """From `[{name, text | base64}]`."""
    return [new_file(world, team, one["name"], _content(one), user) for one in given]


def share(file: Json, channel: Channel, ts: str) -> None:
    kind = "public" if not channel.is_im and not channel.is_private else "private"
    file["shares"].setdefault(kind, {}).setdefault(channel.id, []).append({"ts": ts})


def _content(given: Json) -> bytes:
    return base64.b64decode(given["base64"]) if "base64" in given else str(given.get("text", "")).encode()
