"""The glossary has every public word of bot.chat, under its module, and no other."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import bot.chat

FOLDER = Path(bot.chat.__file__).parent
GLOSSARY = Path(__file__).parent.parent / "docs" / "glossary.md"


def test_it_is_complete() -> None:
    sections = re.split(r"^## (\w+).*$", GLOSSARY.read_text("utf-8"), flags=re.MULTILINE)[1:]
    told = {module: _entries(text) for module, text in zip(sections[::2], sections[1::2], strict=True)}
    used = {path.stem: sorted(_words(path)) for path in FOLDER.glob("*.py")}
    assert told == {module: words for module, words in used.items() if words}


def _entries(text: str) -> list[str]:
    return sorted(re.findall(r"^\| `(\w+)` \| \S", text, re.MULTILINE))


def _words(path: Path) -> Iterator[str]:
    """What a module defines at its top, unless it begins with an underscore."""
    for node in ast.parse(path.read_text("utf-8")).body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                names = [name]
            case ast.Assign(targets=targets):
                names = [target.id for target in targets if isinstance(target, ast.Name)]
            case ast.AnnAssign(target=ast.Name(id=name)):
                names = [name]
            case _:
                names = []
        yield from (name for name in names if not name.startswith("_"))
