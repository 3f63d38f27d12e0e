"""A person fills in the form on their screen and sends it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from platforms.discord_server import components as kinds
from platforms.discord_server.components import Component, walk
from platforms.discord_server.doing_messages import files, picked
from platforms.discord_server.interactions import SUBMIT
from platforms.discord_server.occasions import Occasion
from platforms.discord_server.screens import OpenForm
from platforms.discord_server.server import Server
from platforms.discord_server.state import NotThere, Person

Json = dict[str, Any]
MOST_TEXT = 4000


def submit(server: Server, person: Person, asked: Mapping[str, Any]) -> Occasion:
    """From {custom_id?, values: {custom_id: text | value | [values] | bool | [files]}}."""
    form = server.screens.forms.get(person.id)
    if form is None or form.shown["custom_id"] != asked.get("custom_id", form.shown["custom_id"]):
        raise NotThere(f"no such form is open on {person.name}'s screen")
    values = dict(asked.get("values") or {})
    _check_names(form, values)
    resolved: Json = {}
    parts = [_part(server, part, values, resolved, form.guild_id) for part in form.shown["components"]]
    data: Json = {"custom_id": form.shown["custom_id"], "components": parts}
    data |= {"resolved": resolved} if resolved else {}
    source = form.source if server.posts.get(form.source) else None
    place = server.world.channels[form.channel_id]
    return Occasion(SUBMIT, person, place, data, source, form.shown["custom_id"], form.opener)


def _check_names(form: OpenForm, values: Json) -> None:
    asked = {part["custom_id"] for _, part in walk(form.shown["components"]) if "custom_id" in part}
    if set(values) - asked:
        raise NotThere(f"the form asks for {sorted(asked)}, not {sorted(set(values) - asked)}")


def _part(server: Server, part: Component, values: Json, resolved: Json, guild_id: str | None) -> Json:
    frame: Json = {"type": part["type"], "id": part["id"]}
    if part["type"] == kinds.LABEL:
        return frame | {"component": _answer(server, part["component"], values, resolved, guild_id)}
    if part["type"] == kinds.ROW:
        return frame | {"components": [_answer(server, one, values, resolved, guild_id) for one in part["components"]]}
    return frame


def _answer(server: Server, part: Component, values: Json, resolved: Json, guild_id: str | None) -> Json:
    frame: Json = {"type": part["type"], "id": part["id"], "custom_id": part["custom_id"]}
    value = values.get(part["custom_id"])
    match part["type"]:
        case kinds.TEXT_INPUT:
            return frame | {"value": _text(part, value)}
        case kinds.RADIO_GROUP:
            return frame | {"value": _option(part, value)}
        case kinds.CHECKBOX:
            return frame | {"value": bool(part.get("default")) if value is None else bool(value)}
        case kinds.CHECKBOX_GROUP:
            return frame | {"values": _options(part, value)}
        case kinds.FILE_UPLOAD:
            return frame | {"values": _files(server, part, value, resolved)}
        case _:
            return frame | _picked(server, part, value, resolved, guild_id)


def _text(part: Component, value: object) -> str:
    text = str(part.get("value") or "") if value is None else str(value)
    least, most = part.get("min_length") or 0, part.get("max_length") or MOST_TEXT
    _require(part, text)
    if text and not least <= len(text) <= most:
        raise NotThere(f"{part['custom_id']!r} takes {least} to {most} characters, not {len(text)}")
    return text


def _option(part: Component, value: object) -> object:
    chosen = value if value is not None else next(iter(_defaults(part)), None)
    _require(part, chosen)
    _offered(part, [chosen] if chosen is not None else [])
    return chosen


def _options(part: Component, value: Any) -> list[Any]:
    chosen = _defaults(part) if value is None else _list(value)
    _require(part, chosen)
    _offered(part, chosen)
    if len(chosen) > (part.get("max_values") or len(part["options"])):
        raise NotThere(f"too many values for {part['custom_id']!r}")
    return chosen


def _picked(server: Server, part: Component, value: Any, resolved: Json, guild_id: str | None) -> Json:
    chosen = (_defaults(part) or _default_values(part)) if value is None else _list(value)
    _require(part, chosen)
    found = picked(server, part, [str(one) for one in chosen], guild_id) if chosen else {"values": []}
    for kind, entries in found.pop("resolved", {}).items():
        resolved.setdefault(kind, {}).update(entries)
    return found


def _files(server: Server, part: Component, value: Any, resolved: Json) -> list[str]:
    sent = files(value or [])
    _require(part, sent)
    if len(sent) > (part.get("max_values") or 1):
        raise NotThere(f"too many files for {part['custom_id']!r}")
    kept = server.shelf.keep_all(sent, [], "0")
    resolved.setdefault("attachments", {}).update({file["id"]: file for file in kept})
    return [file["id"] for file in kept]


def _require(part: Component, value: object) -> None:
    """Fields are required unless they say otherwise; a client does not send the form before."""
    if not value and part.get("required", True) and part.get("min_values", 1) != 0:
        raise NotThere(f"{part['custom_id']!r} is required")


def _offered(part: Component, chosen: list[Any]) -> None:
    offered = [option["value"] for option in part["options"]]
    if not set(chosen) <= set(offered):
        raise NotThere(f"{part['custom_id']!r} offers {offered}, not {chosen}")


def _defaults(part: Component) -> list[Any]:
    return [option["value"] for option in part.get("options") or [] if option.get("default")]


def _default_values(part: Component) -> list[Any]:
    return [entry["id"] for entry in part.get("default_values") or []]


def _list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list) else [value]
