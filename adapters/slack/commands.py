"""The app manifest, made from what the features declare. Pure."""

from collections.abc import Sequence
from typing import Any

from adapters.slack.spoken import ROOT
from bot.chat.commands import CommandSpec, MessageMenuSpec

Manifest = dict[str, Any]

SLASH = f"/{ROOT}"
NAME = "Onward"
MOST_SHORTCUTS = 10
MOST_NAME = 24
MOST_HINT = 100

SCOPES = (
    "channels:read",  # may the bot post there?
    "chat:write",
    "commands",
    "files:read",  # files that members hand in
    "files:write",
    "groups:read",  # the same question, for private channels
    "im:history",  # what members write to the bot, and looking back at a message of unknown outcome
    "im:write",
    "users:read",  # language, and whether someone is still there
)
EVENTS = ("app_home_opened", "app_uninstalled", "message.im", "tokens_revoked", "user_change")

_ABOUT = "Peer support for people who look for work: after a no, before the next step, with each other."
_COLOUR = "#2b4c7e"


def manifest(
    specs: Sequence[CommandSpec], menus: Sequence[MessageMenuSpec], *, socket_mode: bool, url: str = ""
) -> Manifest:
    """Manifest 2.0.0. `url` is the whole public https address of `http_handler`; Socket Mode needs none.

    Raises ValueError when shortcuts are too many or too long, or HTTP mode has no address.
    """
    if not socket_mode and not url:
        raise ValueError("without Socket Mode the manifest needs the public address of the handler")
    address = {} if socket_mode else {"url": url}
    return {
        "_metadata": {"major_version": 2, "minor_version": 0},
        "display_information": {"name": NAME, "description": _ABOUT, "background_color": _COLOUR},
        "features": _features(specs, menus, address),
        "oauth_config": {"scopes": {"bot": list(SCOPES)}},
        "settings": _settings(address, socket_mode=socket_mode),
    }


def _features(specs: Sequence[CommandSpec], menus: Sequence[MessageMenuSpec], address: dict[str, str]) -> Manifest:
    command = {
        "command": SLASH,
        "description": "Start here; or name what you need",
        "usage_hint": _hint(specs),
        "should_escape": False,
    }
    return {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": NAME, "always_online": True},
        "slash_commands": [command | address],
    } | _shortcuts(specs, menus)


def _hint(specs: Sequence[CommandSpec]) -> str:
    """The members' commands, as many as fit."""
    hint = ""
    for spec in specs:
        name = spec.name.removeprefix(f"{ROOT} ")
        longer = f"{hint} | {name}" if hint else name
        if spec.role == "member" and spec.name != ROOT and len(longer) <= MOST_HINT:
            hint = longer
    return hint or "help"


def _shortcuts(specs: Sequence[CommandSpec], menus: Sequence[MessageMenuSpec]) -> Manifest:
    doors = [_global(spec) for spec in specs if spec.shortcut] + [_on_message(menu) for menu in menus]
    if len(doors) > MOST_SHORTCUTS:
        raise ValueError(f"{len(doors)} shortcuts where Slack takes {MOST_SHORTCUTS}")
    if long := [door["name"] for door in doors if len(door["name"]) > MOST_NAME]:
        raise ValueError(f"shortcut names over {MOST_NAME} characters: {', '.join(long)}")
    return {"shortcuts": doors} if doors else {}


def _global(spec: CommandSpec) -> Manifest:
    summary = spec.summaries["en"]
    name = spec.name.replace("_", " ").capitalize()
    return {"name": name, "type": "global", "callback_id": spec.name, "description": summary}


def _on_message(menu: MessageMenuSpec) -> Manifest:
    label = menu.labels["en"]
    return {"name": label, "type": "message", "callback_id": menu.name, "description": label}


def _settings(address: dict[str, str], *, socket_mode: bool) -> Manifest:
    where = {"request_url": address["url"]} if address else {}
    return {
        "event_subscriptions": where | {"bot_events": list(EVENTS)},
        "interactivity": {"is_enabled": True} | where,
        "org_deploy_enabled": False,
        "socket_mode_enabled": socket_mode,
        "token_rotation_enabled": False,
    }
