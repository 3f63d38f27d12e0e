"""What Discord refuses in declared commands and its published schemas do not say."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from platforms.discord_server.refusals import Problem

Command = Mapping[str, Any]
Path = tuple[str | int, ...]

CHAT_INPUT, USER, MESSAGE = 1, 2, 3
MOST = {CHAT_INPUT: 100, USER: 15, MESSAGE: 15}
MOST_OPTIONS = 25
MOST_NAME = 32
MOST_DESCRIPTION = 100
MOST_CHARACTERS = 8000
SUBCOMMANDS = frozenset({1, 2})


def command_problems(commands: Sequence[Command]) -> Iterator[Problem]:
    kinds = Counter(command.get("type") or CHAT_INPUT for command in commands)
    for kind, count in kinds.items():
        if count > MOST.get(kind, 0):
            yield Problem((), f"Maximum number of application commands of type {kind} reached")
    names = Counter((command.get("type") or CHAT_INPUT, command.get("name")) for command in commands)
    for index, command in enumerate(commands):
        if names[(command.get("type") or CHAT_INPUT, command.get("name"))] > 1:
            yield Problem((index, "name"), "Application command names must be unique")
        yield from _command((index,), command)


def _command(path: Path, command: Command) -> Iterator[Problem]:
    if (command.get("type") or CHAT_INPUT) != CHAT_INPUT:
        yield from _menu(path, command)
        return
    yield from _named(path, command)
    yield from _options(path, command.get("options") or [])
    if _characters(command) > MOST_CHARACTERS:
        yield Problem(path, f"Command exceeds maximum size of {MOST_CHARACTERS}")


def _menu(path: Path, command: Command) -> Iterator[Problem]:
    if not 1 <= len(command.get("name") or "") <= MOST_NAME:
        yield Problem((*path, "name"), f"Must be between 1 and {MOST_NAME} in length.")
    if command.get("description") or command.get("options"):
        yield Problem(path, "Context menu commands cannot have description or options")


def _named(path: Path, part: Command) -> Iterator[Problem]:
    for name in [part.get("name"), *(part.get("name_localizations") or {}).values()]:
        if not _is_name(name or ""):
            yield Problem((*path, "name"), f"Command name is invalid: {name!r}")
    for text in [part.get("description"), *(part.get("description_localizations") or {}).values()]:
        if not 1 <= len(text or "") <= MOST_DESCRIPTION:
            yield Problem((*path, "description"), f"Must be between 1 and {MOST_DESCRIPTION} in length.")


def _options(path: Path, options: Sequence[Command]) -> Iterator[Problem]:
    if len(options) > MOST_OPTIONS:
        yield Problem((*path, "options"), f"Must be {MOST_OPTIONS} or fewer in length.")
    if len({option.get("name") for option in options}) < len(options):
        yield Problem((*path, "options"), "Option names must be unique")
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        yield Problem((*path, "options"), "Required options must be placed before non-required options")
    if len({option.get("type") in SUBCOMMANDS for option in options}) > 1:
        yield Problem((*path, "options"), "Sub-commands and other options are mutually exclusive")
    for index, option in enumerate(options):
        yield from _option((*path, "options", index), option)


def _option(path: Path, option: Command) -> Iterator[Problem]:
    yield from _named(path, option)
    choices = option.get("choices") or []
    if len(choices) > MOST_OPTIONS:
        yield Problem((*path, "choices"), f"Must be {MOST_OPTIONS} or fewer in length.")
    for index, choice in enumerate(choices):
        if not 1 <= len(choice.get("name") or "") <= MOST_DESCRIPTION:
            yield Problem((*path, "choices", index, "name"), "Must be between 1 and 100 in length.")
    yield from _options(path, option.get("options") or [])


def _is_name(name: str) -> bool:
    return 1 <= len(name) <= MOST_NAME and name == name.lower() and all(map(_in_name, name))


def _in_name(char: str) -> bool:
    thai_or_devanagari = "\u0e00" <= char <= "\u0e7f" or "\u0900" <= char <= "\u097f"
    return char in "-_'" or thai_or_devanagari or unicodedata.category(char)[0] in "LN"


def _characters(part: Command) -> int:
    """Names, descriptions and values; of localisations the longest counts."""
    own = sum(_longest(part, key) for key in ("name", "description"))
    choices = sum(_longest(choice, "name") + len(str(choice["value"])) for choice in part.get("choices") or [])
    return own + choices + sum(map(_characters, part.get("options") or []))


def _longest(part: Command, key: str) -> int:
    said = [part.get(key) or "", *(part.get(f"{key}_localizations") or {}).values()]
    return max(map(len, said))
