"""config.toml and the environment. Secrets come from the environment or from files, not from TOML."""

import os
from collections.abc import Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from bot.engine.settings import ConfigError, Settings, Tables


def load(path: Path, tables: Tables) -> Settings:
    """Read a configuration. Raises ConfigError that names every problem at once."""
    return begin(path, tables).result()


def begin(path: Path, tables: Tables) -> "Future[Settings]":
    """The same, while something else is done.

    In a process of its own: what checks it weighs nine megabytes, and is needed for this moment only.
    """
    beside = ProcessPoolExecutor(1, get_context("fork"))
    found = beside.submit(_read, path, tables)
    beside.shutdown(wait=False)
    return found


def secret(name: str, environment: Mapping[str, str] = os.environ) -> str | None:
    """A secret from `ONWARD_<NAME>`, or from the file that `ONWARD_<NAME>_FILE` names. Raises ConfigError."""
    key = f"ONWARD_{name.upper()}"
    if environment.get(key):
        return environment[key].strip()
    file = environment.get(f"{key}_FILE")
    if not file:
        return None
    try:
        return Path(file).read_text("utf-8").strip()
    except OSError as error:
        raise ConfigError(f"{key}_FILE: {file} cannot be read ({error.strerror}). Check its path and owner.") from error
    except UnicodeDecodeError:
        raise ConfigError(f"{key}_FILE: {file} is not text. Write the secret into it as one line of text.") from None


def _read(path: Path, tables: Tables) -> Settings:
    from bot.engine.checking import read

    return read(path, tables)
