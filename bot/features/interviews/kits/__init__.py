"""What somebody reads who interviews for the first time. A folder per language, a text per kind."""

from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def kit(kind: str, language: str) -> str:
    """The text of a kind, English where a language has none."""
    path = _HERE / language / f"{kind}.txt"
    return (path if path.is_file() else _HERE / "en" / path.name).read_text("utf-8")
