"""The configuration of a command: a bot that starts reads it beside what it imports."""

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from adapters import plugs
from bot.engine import configuration
from bot.engine.settings import Settings, Tables

Configured = Callable[[], Settings | None]
"""Waits for the configuration; None where there is none. Raises ConfigError that names every problem at once."""


def option() -> argparse.ArgumentParser:
    """`--config`, which stands before every command."""
    parser = argparse.ArgumentParser("onward", add_help=False)
    parser.add_argument("--config", type=Path, default=Path("config.toml"), help="where the configuration stands")
    return parser


def begin(arguments: Sequence[str] | None) -> Configured:
    """Where the bot is to run it is read from now on, and else when it is asked for."""
    asked = option()
    asked.add_argument("command", nargs="?", default="run")
    found = asked.parse_known_args(arguments)[0]
    return _begin(found.config) if found.command == "run" else partial(_read, found.config)


def _begin(path: Path) -> Configured:
    return configuration.begin(path, _tables()).result if path.exists() else partial(_read, path)


def _read(path: Path) -> Settings | None:
    return configuration.load(path, _tables()) if path.exists() else None


def _tables() -> Tables:
    return {name: plug.TABLE for name, plug in plugs.discover().items()}
