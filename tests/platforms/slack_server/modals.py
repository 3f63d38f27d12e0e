"""Views on people's screens: opened, pushed, replaced, closed, and the Home tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from platforms.slack_server.errors import SlackError
from platforms.slack_server.fields import initial_state
from platforms.slack_server.ids import new_id, new_secret
from platforms.slack_server.judge.verdict import check_view
from platforms.slack_server.posting import with_block_ids
from platforms.slack_server.team import Json, Team

if TYPE_CHECKING:
    from platforms.slack_server.world import World

MOST_VIEWS = 3
SHOWN = {
    "title": None,
    "submit": None,
    "close": None,
    "private_metadata": "",
    "callback_id": "",
    "external_id": "",
    "clear_on_close": False,
    "notify_on_close": False,
}


def made(world: World, team: Team, asked: Any, method: str, kind: str = "modal") -> Json:
    """The view as Slack answers and shows it; raises what Slack would."""
    view = check_view(world, asked, method, kind)
    external = view.get("external_id")
    if external and any(other["external_id"] == external for _, other in team.views()):
        raise SlackError("duplicate_external_id")
    blocks = with_block_ids(view["blocks"])
    view_id = new_id("V")
    return {
        **SHOWN,
        **view,
        "id": view_id,
        "team_id": team.id,
        "blocks": blocks,
        "state": {"values": initial_state(blocks)},
        "hash": new_secret("1"),
        "root_view_id": view_id,
        "previous_view_id": None,
        "app_id": team.app_id,
        "app_installed_team_id": team.id,
        "bot_id": team.bot_id,
    }


def open_view(team: Team, user: str, view: Json) -> None:
    screen = team.screen(user)
    screen.views = [view]
    screen.errors = {}


def push_view(team: Team, user: str, view: Json) -> None:
    screen = team.screen(user)
    if not screen.views:
        raise SlackError("not_found")
    if len(screen.views) >= MOST_VIEWS:
        raise SlackError("push_limit_reached")
    view |= {"root_view_id": screen.views[0]["id"], "previous_view_id": screen.views[-1]["id"]}
    screen.views.append(view)
    screen.errors = {}


def replace_view(team: Team, user: str, old: Json, new: Json) -> Json:
    """Keeps the place, the id and what was typed into blocks that stay; the hash is new."""
    screen = team.screen(user)
    kept = {key: old[key] for key in ("id", "root_view_id", "previous_view_id")}
    typed = old["state"]["values"]
    for block_id, values in new["state"]["values"].items():
        same = typed.get(block_id, {})
        values.update({action_id: same[action_id] for action_id in values if action_id in same})
    new |= kept
    screen.views[screen.views.index(old)] = new
    screen.errors = {}
    return new


def find_view(team: Team, view_id: str, external_id: str = "") -> tuple[str, Json]:
    for user, view in team.views():
        if view["id"] == view_id or (external_id and view["external_id"] == external_id):
            return user, view
    raise SlackError("not_found")
