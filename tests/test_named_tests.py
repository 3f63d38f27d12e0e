"""Pages of docs that name tests and files: they exist, under the name that is given."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ("threats", "promises", "practices")
every_page = pytest.mark.parametrize("page", PAGES)


def shown_by(page: str) -> list[str]:
    """The last cell of each row."""
    rows = (ROOT / "docs" / f"{page}.md").read_text("utf-8").splitlines()
    return [row.rsplit("|", 2)[1] for row in rows if row.startswith("|")]


@every_page
def test_every_test_that_is_named_exists(page: str) -> None:
    tests = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    named = [name for cell in shown_by(page) for name in re.findall(r"\*([^*]+)\*", cell)]
    assert len(named) > 9
    assert [name for name in named if f"def test_{re.sub('[^a-z0-9]+', '_', name.lower())}" not in tests] == []


@every_page
def test_every_file_that_is_named_exists(page: str) -> None:
    named = [name for cell in shown_by(page) for name in re.findall(r"`([^`]+)`", cell)]
    there = {path.name for path in (ROOT / "tests").rglob("*.py")}
    wanted = [name for name in named if name != "docs/roles.md"]
    assert [name for name in wanted if not (ROOT / name).exists() and name not in there] == []


def test_every_practice_has_its_place_and_its_test() -> None:
    page = (ROOT / "docs" / "practices.md").read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in page if row.startswith("| S")]
    assert [row[0] for row in rows] == [f"S{number}" for number in range(1, 46)]
    assert all(len(row) == 5 and all(row) for row in rows)
    places = [place for row in rows for place in re.findall(r"`(bot/[^`]+)`", row[3])]
    assert [place for place in places if not (ROOT / place).exists()] == []
