"""A person uses a command, as their client would let them: what is not declared is refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from platforms.discord_server import shapes
from platforms.discord_server.interactions import AUTOCOMPLETE, COMMAND
from platforms.discord_server.occasions import Occasion
from platforms.discord_server.posts import Post
from platforms.discord_server.server import Server
from platforms.discord_server.state import Channel, NotThere, Person

Json = dict[str, Any]
CHAT_INPUT, MESSAGE_MENU = 1, 3
SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER, CHANNEL, NUMBER = 1, 2, 3, 4, 5, 6, 7, 10
IN_GUILD, IN_DM = 0, 1
TYPES: Mapping[int, tuple[type, ...]] = {
    STRING: (str,),
    INTEGER: (int,),
    BOOLEAN: (bool,),
    NUMBER: (int, float),
}


def use_command(server: Server, person: Person, place: Channel, name: str, values: Mapping[str, Any]) -> Occasion:
    """`name` may have words for sub-commands: "feedback ask"."""
    first, *rest = name.lstrip("/").split()
    command = _declared(server, place, first, CHAT_INPUT)
    resolved: Json = {}
    options = _options(server, command.get("options") or [], rest, dict(values), resolved)
    return Occasion(COMMAND, person, place, _data(command, options=options, resolved=resolved))


def complete(server: Server, person: Person, place: Channel, name: str, option: str, text: str) -> Occasion:
    """They are typing in an option that offers suggestions."""
    first, *rest = name.lstrip("/").split()
    command = _declared(server, place, first, CHAT_INPUT)
    typed = {"name": option, "type": STRING, "value": text, "focused": True}
    for word in reversed(rest):
        typed = {"name": word, "type": SUBCOMMAND, "options": [typed]}
    return Occasion(AUTOCOMPLETE, person, place, _data(command, options=[typed]))


def choose(server: Server, person: Person, place: Channel, name: str, post: Post) -> Occasion:
    """They pick a command in a message's menu."""
    command = _declared(server, place, name, MESSAGE_MENU)
    resolved = {"messages": {post.id: dict(post.shown)}}
    return Occasion(COMMAND, person, place, _data(command, target_id=post.id, resolved=resolved))


def _declared(server: Server, place: Channel, name: str, kind: int) -> Json:
    context = IN_GUILD if place.guild_id else IN_DM
    known = [*server.world.commands.get(place.guild_id or "-", []), *server.world.commands.get(None, [])]
    for command in known:
        if command["name"] == name and command["type"] == kind:
            contexts = command.get("contexts")
            if (contexts is None or context in contexts) and (context == IN_GUILD or "guild_id" not in command):
                return command
            raise NotThere(f"command {name!r} cannot be used here")
    raise NotThere(f"no command {name!r}; there are {sorted(command['name'] for command in known)}")


def _data(command: Json, **more: Any) -> Json:
    data = {"id": command["id"], "name": command["name"], "type": command["type"]}
    data |= {"guild_id": command["guild_id"]} if "guild_id" in command else {}
    return data | {key: value for key, value in more.items() if value}


def _options(
    server: Server, declared: Sequence[Json], words: Sequence[str], values: Json, resolved: Json
) -> list[Json]:
    subs = {option["name"]: option for option in declared if option["type"] in (SUBCOMMAND, GROUP)}
    if subs or words:
        if not words or words[0] not in subs:
            raise NotThere(f"sub-commands are {sorted(subs)}, not {list(words)}")
        sub = subs[words[0]]
        inner = _options(server, sub.get("options") or [], words[1:], values, resolved)
        return [{"name": sub["name"], "type": sub["type"], "options": inner}]
    unknown = set(values) - {option["name"] for option in declared}
    if unknown:
        raise NotThere(f"no options {sorted(unknown)}")
    return [_value(server, option, values, resolved) for option in declared if _given(option, values)]


def _given(option: Json, values: Json) -> bool:
    if option["name"] not in values and option.get("required"):
        raise NotThere(f"option {option['name']!r} is required")
    return option["name"] in values


def _value(server: Server, option: Json, values: Json, resolved: Json) -> Json:
    kind, value = option["type"], values[option["name"]]
    if kind == USER:
        person = server.world.person(value)
        value = person.id
        resolved.setdefault("users", {})[value] = shapes.user(person)
    elif kind == CHANNEL:
        value = server.world.channel(value).id
    elif kind in TYPES and (not isinstance(value, TYPES[kind]) or isinstance(value, bool) != (kind == BOOLEAN)):
        raise NotThere(f"option {option['name']!r} takes another kind of value than {value!r}")
    choices = [choice["value"] for choice in option.get("choices") or []]
    if choices and value not in choices:
        raise NotThere(f"option {option['name']!r} offers {choices}, not {value!r}")
    return {"name": option["name"], "type": kind, "value": value}
