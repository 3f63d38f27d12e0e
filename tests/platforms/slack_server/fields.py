"""What a person puts into interactive parts, in the shape Slack gives it to the bot."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from platforms.slack_server.errors import Impossible
from platforms.slack_server.team import Json

TEXT_KINDS = ("plain_text_input", "number_input", "email_text_input", "url_text_input")
IDS = {
    "users_select": "selected_user", "conversations_select": "selected_conversation",
    "channels_select": "selected_channel", "multi_users_select": "selected_users",
    "multi_conversations_select": "selected_conversations", "multi_channels_select": "selected_channels",
}  # fmt: skip
ONE_OPTION = ("radio_buttons", "static_select", "external_select", "overflow")
MANY_OPTIONS = ("checkboxes", "multi_static_select", "multi_external_select")
PATTERNS = {
    "datepicker": ("selected_date", re.compile(r"\d{4}-\d\d-\d\d")),
    "timepicker": ("selected_time", re.compile(r"\d\d:\d\d")),
}
TEXT_MAX = 3000


def interactive(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Each block with each part of it that a person can use."""
    for block in blocks:
        parts = [block.get("element"), block.get("accessory"), *_elements(block)]
        yield from ((block, part) for part in parts if isinstance(part, dict) and "action_id" in part)


def initial_state(blocks: list[Json]) -> Json:
    """`state.values` of a view nobody has typed into."""
    values: Json = {}
    for block, part in interactive(blocks):
        if part["type"] not in ("button", "overflow"):
            values.setdefault(block["block_id"], {})[part["action_id"]] = _initial(part)
    return values


def filled(part: Json, given: Any, files: Callable[[Any], list[Json]]) -> Json:
    """The value of a part after a person chose or typed `given`; raises Impossible for what it lacks."""
    kind = part["type"]
    if kind in TEXT_KINDS:
        return {"type": kind, "value": _text(part, given)}
    if kind in IDS:
        return {"type": kind, IDS[kind]: given}
    if kind in ONE_OPTION:
        return {"type": kind, "selected_option": None if given is None else option(part, given)}
    if kind in MANY_OPTIONS:
        return {"type": kind, "selected_options": [option(part, value) for value in given or []]}
    if kind in PATTERNS:
        return {"type": kind, PATTERNS[kind][0]: _matching(kind, given)}
    if kind == "file_input":
        return {"type": kind, "files": _files(part, files(given or []))}
    if kind == "datetimepicker":
        return {"type": kind, "selected_date_time": given}
    raise Impossible(f"nobody can fill a {kind}")


def is_empty(value: Json) -> bool:
    """Nothing chosen, nothing typed."""
    return not any(inner for key, inner in value.items() if key != "type")


def option(part: Json, value: Any) -> Json:
    """The offered option with this value, or with these words."""
    if part["type"].endswith("external_select"):
        return {"text": {"type": "plain_text", "text": str(value), "emoji": True}, "value": str(value)}
    groups = [entry for group in part.get("option_groups", []) for entry in group["options"]]
    for entry in [*part.get("options", []), *groups]:
        if value in (entry.get("value"), entry["text"]["text"]):
            return {key: entry[key] for key in ("text", "value", "description") if key in entry}
    raise Impossible(f"{value} is not offered by {part['action_id']}")


def _elements(block: Json) -> list[Any]:
    found = block.get("elements", []) if block["type"] in ("actions", "context_actions") else []
    return list(found)


def _initial(part: Json) -> Json:
    kind = part["type"]
    if kind in TEXT_KINDS:
        return {"type": kind, "value": part.get("initial_value")}
    if kind in MANY_OPTIONS:
        return {"type": kind, "selected_options": part.get("initial_options", [])}
    if kind in ONE_OPTION:
        return {"type": kind, "selected_option": part.get("initial_option")}
    if kind == "file_input":
        return {"type": kind, "files": []}
    name = IDS.get(kind) or PATTERNS.get(kind, ("selected_date_time",))[0]
    return {
        "type": kind,
        name: part.get(name.replace("selected", "initial"), [] if name.endswith("s") else None),
    }


def _text(part: Json, given: Any) -> str | None:
    if given in (None, ""):
        return None
    most, least = part.get("max_length", TEXT_MAX), part.get("min_length", 0)
    if not least <= len(str(given)) <= most:
        raise Impossible(f"{part['action_id']} takes {least} to {most} characters, not {len(str(given))}")
    return str(given)


def _matching(kind: str, given: Any) -> str | None:
    if given is None or PATTERNS[kind][1].fullmatch(str(given)):
        return given if given is None else str(given)
    raise Impossible(f"{given} does not fit a {kind}")


def _files(part: Json, files: list[Json]) -> list[Json]:
    if len(files) > part.get("max_files", 10):
        raise Impossible(f"at most {part.get('max_files', 10)} files")
    kinds = part.get("filetypes")
    if kinds and any(file["filetype"] not in kinds for file in files):
        raise Impossible(f"only {', '.join(kinds)}")
    return files
