"""Content files: what a person reads who helps, or helps themselves. A folder per language, a file per kit."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def kit(name: str, language: str) -> Mapping[str, Sequence[str]]:
    """Lists of lines by their name; English where a language has none."""
    path = _HERE / language / f"{name}.toml"
    found = path if path.is_file() else _HERE / "en" / f"{name}.toml"
    lists: dict[str, list[str]] = tomllib.loads(found.read_text("utf-8"))
    return lists
