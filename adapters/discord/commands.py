"""The declared commands and message menus as Discord's global command list. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.chat.commands import CommandOption, CommandSpec, MessageMenuSpec, Translations

Payload = dict[str, Any]

_CHAT_INPUT, _MESSAGE_MENU = 1, 3
_SUBCOMMAND, _GROUP, _STRING = 1, 2, 3
_GUILD_INSTALL = [0]
_GUILD_AND_BOT_DM = [0, 1]
_LOCALES: Mapping[str, tuple[str, ...]] = {
    "es": ("es-ES", "es-419"),
    "fr": ("fr",),
    "de": ("de",),
    "pt": ("pt-BR",),
    "it": ("it",),
    "nl": ("nl",),
    "pl": ("pl",),
}
_MOST_GROUPS = 2
_ALONE = "start"
"""Discord takes no command that has others under it: its own use stands there under this word."""

_Tree = dict[str, "CommandSpec | _Tree"]


def payload(commands: Iterable[CommandSpec], menus: Iterable[MessageMenuSpec]) -> list[Payload]:
    """What the bulk upsert takes: of "onward" and "onward setup" a group "onward" with "start" and "setup".

    Raises ValueError when a command is declared twice.
    """
    specs = tuple(commands)
    alone = {spec.name: shown for shown, spec in _leading(specs).items()}
    tree: _Tree = {}
    for spec in specs:
        _plant(tree, spec, alone.get(spec.name, spec.name))
    commands_and_groups = [_command(word, node, depth=0) for word, node in tree.items()]
    return [_reachable(entry) for entry in (*commands_and_groups, *map(_menu, menus))]


def names(commands: Iterable[CommandSpec], menus: Iterable[MessageMenuSpec]) -> dict[str, str]:
    """What Discord shows and sends back, to our own name: message menus, and commands with others under them."""
    commands_alone = {shown: spec.name for shown, spec in _leading(tuple(commands)).items()}
    return {menu.labels["en"]: menu.name for menu in menus} | commands_alone


def _leading(commands: Sequence[CommandSpec]) -> dict[str, CommandSpec]:
    """Commands that have others under them, by the name under which Discord takes them."""
    groups = {name.rpartition(" ")[0] for spec in commands for name in _steps(spec.name)}
    return {f"{spec.name} {_ALONE}": spec for spec in commands if spec.name in groups}


def _steps(name: str) -> list[str]:
    """ "a b c" is "a", "a b" and "a b c"."""
    words = name.split()
    return [" ".join(words[: at + 1]) for at in range(len(words))]


def same(ours: Sequence[Payload], theirs: Sequence[Mapping[str, Any]]) -> bool:
    """Whether Discord already has what we declare; it adds ids, versions and defaults of its own."""
    here = {_key(command): command for command in ours}
    there = {_key(command): command for command in theirs}
    return here.keys() == there.keys() and all(_covers(there[key], here[key]) for key in here)


def _plant(tree: _Tree, spec: CommandSpec, shown: str) -> None:
    """ "privacy export" goes under "privacy"; Discord takes three words at most."""
    *groups, name = shown.split()
    for group in groups:
        below = tree.setdefault(group, {})
        if isinstance(below, CommandSpec):
            raise ValueError(f"the command {group!r} stands twice")
        tree = below
    if name in tree or len(groups) > _MOST_GROUPS:
        raise ValueError(f"the command {spec.name!r} cannot stand beside the others")
    tree[name] = spec


def _command(word: str, node: CommandSpec | _Tree, depth: int) -> Payload:
    """At depth 0 everything is a command; below, a node is a group or a command of a group."""
    if isinstance(node, CommandSpec):
        kind = _SUBCOMMAND if depth else _CHAT_INPUT
        options = [_option(option) for option in node.options]
        return {"type": kind, "name": word, **_described(node.summaries), "options": options}
    kind = _GROUP if depth else _CHAT_INPUT
    options = [_command(name, below, depth + 1) for name, below in node.items()]
    return {"type": kind, "name": word, "description": word.capitalize(), "options": options}


def _option(option: CommandOption) -> Payload:
    choices = [
        {"value": choice.value, "name": choice.labels["en"], "name_localizations": _localised(choice.labels)}
        for choice in option.choices
    ]
    return {"type": _STRING, "name": option.name, **_described(option.summaries), "choices": choices}


def _menu(menu: MessageMenuSpec) -> Payload:
    names = {"name": menu.labels["en"], "name_localizations": _localised(menu.labels)}
    return {"type": _MESSAGE_MENU, **names}


def _described(summaries: Translations) -> Payload:
    return {"description": summaries["en"], "description_localizations": _localised(summaries)}


def _localised(translations: Translations) -> dict[str, str]:
    """Discord shows the English wherever a language is missing."""
    return {
        locale: translation for language, translation in translations.items() for locale in _LOCALES.get(language, ())
    }


def _reachable(entry: Payload) -> Payload:
    return entry | {"contexts": _GUILD_AND_BOT_DM, "integration_types": _GUILD_INSTALL}


def _key(command: Mapping[str, Any]) -> tuple[int, str]:
    return int(command.get("type", _CHAT_INPUT)), str(command["name"])


def _covers(theirs: Any, ours: Any) -> bool:
    """Everything we say stands there too; what we leave empty may be missing there."""
    if isinstance(ours, Mapping) and isinstance(theirs, Mapping):
        return all(_covers(theirs.get(key), value) for key, value in ours.items())
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(_covers, theirs, ours))
    return bool(theirs == ours or not (theirs or ours))
