"""Every sentence exists in every language, asks for the same facts, and keeps to the voice (docs/voice.md)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import bot.engine
import bot.features
from bot.engine.language.fluent import LANGUAGES, files

ENGINE, FEATURES = Path(bot.engine.__file__).parent, Path(bot.features.__file__).parent
FOLDERS = [ENGINE / "wording", *sorted(FEATURES.glob("*/wording"))]
UNWANTED = {
    "en": r"!|\bshould\b|\banonym|\bat least\b|\bI understand\b|\boops\b|\bunfortunately\b",
    "es": r"[!¡]|\bdeberías?\b|\banónim|\bpor lo menos\b|\bte entiendo\b|\bvaya\b|\bgenial\b",
}

every_folder = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)


class _Facts(Visitor):
    """Which placeholders a sentence has."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def text(folder: Path, language: str) -> str:
    return "\n".join(path.read_text("utf-8") for path in files(folder, language))


def entries(folder: Path, language: str) -> Iterator[ast.Message | ast.Term | ast.Junk]:
    for entry in FluentParser().parse(text(folder, language)).body:
        if isinstance(entry, ast.Message | ast.Term | ast.Junk):
            yield entry


def sentences(folder: Path, language: str) -> dict[str, set[str]]:
    """Key -> placeholders."""
    found: dict[str, set[str]] = {}
    for entry in entries(folder, language):
        assert not isinstance(entry, ast.Junk), f"{folder}, {language}: cannot be read here: {entry.content}"
        assert entry.id.name not in found, f"{folder}, {language}: has {entry.id.name} twice"
        facts = _Facts()
        facts.visit(entry)
        found[entry.id.name] = facts.names
    return found


@every_folder
@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_the_same_sentences_ask_for_the_same_facts(folder: Path, language: str) -> None:
    assert sentences(folder, language) == sentences(folder, "en")


@every_folder
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_keeps_to_the_voice(folder: Path, language: str) -> None:
    lines = text(folder, language).splitlines()
    said = [line for line in lines if not line.startswith("#")]
    assert [line for line in said if re.search(UNWANTED[language], line, re.IGNORECASE)] == []
