"""Through which door something came in, and so where its answer can appear. Pure."""

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import Struct

from adapters.slack.translate import team_of

Json = Mapping[str, Any]
Kind = Literal["command", "shortcut", "menu", "form", "ephemeral", "direct", "post", "view", "home", "event"]
"""`direct` and `post` are presses on messages of ours: in the member's DM, and where others see them."""


class Door(Struct, frozen=True):
    """`url` is the response_url, `trigger` the trigger_id; `questions` are the inputs of a submitted page.

    `again`: Slack has delivered this before.
    """

    kind: Kind
    team: str
    user: str
    trigger: str = ""
    url: str = ""
    channel: str = ""
    message: str = ""
    view: str = ""
    questions: tuple[str, ...] = ()
    again: bool = False


def door(body: Json, *, again: bool = False) -> Door:
    """The door of any payload."""
    user = body.get("user")
    person = user.get("id") if isinstance(user, Mapping) else body.get("user_id")
    view: Json = body.get("view") or {}
    container: Json = body.get("container") or {}
    inner: Json = body.get("event") or {}
    return Door(
        kind=_kind(body),
        team=team_of(body),
        user=str(person or inner.get("user") or ""),
        trigger=str(body.get("trigger_id") or ""),
        url=str(body.get("response_url") or ""),
        channel=str(container.get("channel_id") or inner.get("channel") or ""),
        message=str(container.get("message_ts") or ""),
        view=str(view.get("id") or ""),
        questions=tuple(
            str(block.get("block_id")) for block in view.get("blocks") or () if block.get("type") == "input"
        ),
        again=again,
    )


def _kind(body: Json) -> Kind:
    if "command" in body:
        return "command"
    match body.get("type"):
        case "shortcut":
            return "shortcut"
        case "message_action":
            return "menu"
        case "view_submission":
            return "form"
        case "block_actions":
            return _pressed_in(body)
        case _:
            return "event"


def _pressed_in(body: Json) -> Kind:
    view: Json = body.get("view") or {}
    container: Json = body.get("container") or {}
    if view:
        return "home" if view.get("type") == "home" else "view"
    if container.get("is_ephemeral"):
        return "ephemeral"
    return "direct" if str(container.get("channel_id") or "").startswith("D") else "post"
