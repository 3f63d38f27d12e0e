"""What can be asked of the `onward` command, and what each of it does."""

import argparse
import asyncio
import json
import sys
import urllib.error
import urllib.request
from collections.abc import Coroutine, Sequence
from contextlib import nullcontext
from pathlib import Path

from adapters import asked, logs, plugs
from adapters.cli import reading, scheduling
from adapters.cli.reading import Configured
from bot.chat.platform import ConnectionLost, NotDelivered
from bot.engine.feature import Tool, discover
from bot.engine.keys.masters import KeyringError, new_master
from bot.engine.settings import ConfigError
from bot.engine.storage.database import CannotOpen

EX_NOINPUT = 66
"""The exit code where a file cannot be read (sysexits.h)."""
EX_CONFIG = 78
"""The exit code of a start that needs somebody's hand first (sysexits.h)."""
EX_TEMPFAIL = 75
"""The exit code of a start that may work when it is tried again."""


def run(arguments: Sequence[str] | None, configured: Configured) -> int:
    """Run one command; the exit code. Without a command it runs the bot."""
    options = _parser().parse_args(arguments, argparse.Namespace(configured=configured))
    try:
        return int(options.command(options))
    except (ConfigError, CannotOpen, KeyringError, ConnectionLost) as problem:
        print(f"Onward cannot run.\n{problem}", file=sys.stderr)
        return EX_CONFIG
    except NotDelivered as problem:
        print(f"Onward cannot run now.\n{problem}. Look at the network of this machine.", file=sys.stderr)
        return EX_TEMPFAIL


def _parser() -> argparse.ArgumentParser:
    about = "Peer support for people who look for work."
    parser = argparse.ArgumentParser(prog="onward", description=about, parents=[reading.option()])
    parser.set_defaults(command=_run)
    commands = parser.add_subparsers(metavar="command")
    commands.add_parser("run", help="run the bot (the default)").set_defaults(command=_run)
    trying = commands.add_parser("try", help="the try page: no account, nothing leaves this machine")
    trying.add_argument("--port", type=int, default=8642)
    trying.set_defaults(command=_try)
    manifest = commands.add_parser("manifest", help="print the Slack app manifest")
    manifest.add_argument("--url", help="for HTTP mode: https://your.host/slack/<name>/events")
    manifest.set_defaults(command=_manifest)
    commands.add_parser("new-key", help="print a fresh master key").set_defaults(command=_new_key)
    commands.add_parser("rotate", help="give everybody a new key, while the bot runs").set_defaults(command=_rotate)
    commands.add_parser("healthcheck", help="ask the running bot for its health").set_defaults(command=_health)
    scheduling.add(commands)
    _add_tools(commands)
    return parser


def _add_tools(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """What the features offer on the command line."""
    for feature in discover():
        for name, tool in feature.tools.items():
            offered = commands.add_parser(name, help=f"a tool of {feature.name}: one text a line, an answer each")
            offered.add_argument(
                "file", nargs="?", type=Path, help="where the texts stand (without it: standard input)"
            )
            offered.set_defaults(command=_tool, tool=tool)


def _run(options: argparse.Namespace) -> int:
    from adapters import running  # while the configuration is read

    found = plugs.discover()
    settings = options.configured()
    if settings is None or not any(plug.secrets(settings.platforms[name]) for name, plug in found.items()):
        options.port = settings.web.port if settings else 8642
        return _try(options)
    logs.configure(settings.log.level, settings.log.format)
    return _await(running.run(settings, found))


def _try(options: argparse.Namespace) -> int:
    logs.configure("warning", "auto")
    from adapters import trying

    return _await(trying.run(options.port))


def _manifest(options: argparse.Namespace) -> int:
    from adapters.slack.commands import manifest
    from bot.engine.registry import build

    registry = build(discover())
    drawn = manifest(
        registry.command_specs(), registry.menu_specs(), socket_mode=not options.url, url=options.url or ""
    )
    print(json.dumps(drawn, indent=2))
    return 0


def _new_key(_: argparse.Namespace) -> int:
    print(new_master())
    return 0


def _rotate(options: argparse.Namespace) -> int:
    settings = options.configured()
    if settings is None:
        print(f"There is no {options.config}: without it nobody knows which bot is meant.", file=sys.stderr)
        return EX_CONFIG
    try:
        asked.ask(settings.onward.data)
    except OSError as error:
        print(
            f"{settings.onward.data} cannot be written ({error.strerror}). Run this as the bot's user.", file=sys.stderr
        )
        return EX_CONFIG
    print("Asked. The bot begins within seconds, or when it starts, and goes on beside all else; its log says the end.")
    return 0


def _health(options: argparse.Namespace) -> int:
    settings = options.configured()
    port = settings.web.port if settings else 8642
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=3) as answer:
            return 0 if answer.status == 200 else 1
    except (urllib.error.URLError, TimeoutError):
        print(f"Nothing answers at port {port}. Is the bot running?", file=sys.stderr)
        return 1


def _tool(options: argparse.Namespace) -> int:
    """Run a feature's tool over the lines of a file, or of what is piped in."""
    tool: Tool = options.tool
    try:
        source = options.file.open(encoding="utf-8", errors="replace") if options.file else nullcontext(sys.stdin)
    except OSError as problem:
        print(f"{options.file} cannot be read: {problem.strerror}.", file=sys.stderr)
        return EX_NOINPUT
    with source as lines:
        for answer in tool(line.rstrip("\r\n") for line in lines):
            print(answer)
    return 0


def _await(work: Coroutine[None, None, None]) -> int:
    asyncio.run(work)
    return 0
