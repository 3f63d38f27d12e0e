"""docs/threats.md names tests: they exist, under the name that it gives."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
THREATS = (ROOT / "docs" / "threats.md").read_text("utf-8")
SHOWN_BY = [row.rsplit("|", 2)[1] for row in THREATS.splitlines() if row.startswith("|")]


def test_every_test_that_is_named_exists() -> None:
    tests = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    named = [name for cell in SHOWN_BY for name in re.findall(r"\*([^*]+)\*", cell)]
    assert len(named) > 30
    assert [name for name in named if f"def test_{re.sub('[^a-z0-9]+', '_', name.lower())}" not in tests] == []


def test_every_file_that_is_named_exists() -> None:
    named = [name for cell in SHOWN_BY for name in re.findall(r"`([^`]+)`", cell)]
    there = {path.name for path in (ROOT / "tests").rglob("*.py")}
    wanted = [name for name in named if name != "docs/roles.md"]
    assert [name for name in wanted if not (ROOT / name).exists() and name not in there] == []
