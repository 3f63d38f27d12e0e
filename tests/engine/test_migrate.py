"""From any older state to this code's schema, whole or not at all."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.engine.storage import sqlite_setup
from bot.engine.storage.database import AlreadyRunning, CannotOpen
from bot.engine.storage.engines import plain_engine
from bot.engine.storage.lockfile import LockFile
from bot.engine.storage.migrate import NewerDatabase, upgrade
from bot.engine.storage.revisions import differences, discover, owner

REVISION = """
from alembic import op

revision = "mood_{number:04}"
down_revision = {before!r}
branch_labels = {labels!r}
depends_on = None


def upgrade() -> None:
    {work}
"""
FIRST = 'op.execute("CREATE TABLE mood (id INTEGER PRIMARY KEY, word VARCHAR(20))")'
SECOND = "op.execute(\"INSERT INTO mood VALUES (1, 'tired')\")"


@pytest.fixture
def mood(tmp_path: Path) -> Path:
    """A feature's folder with one revision."""
    folder = tmp_path / "mood"
    folder.mkdir()
    add(folder, 1, FIRST)
    return folder


def add(folder: Path, number: int, work: str) -> None:
    before = f"mood_{number - 1:04}" if number > 1 else None
    labels = None if before else ("mood",)
    source = REVISION.format(number=number, before=before, labels=labels, work=work)
    (folder / f"mood_{number:04}_{number}.py").write_text(source)


def words(url: str) -> list[str]:
    engine = plain_engine(url)
    with engine.connect() as connection:
        found = list(connection.execute(text("SELECT word FROM mood")).scalars())
    engine.dispose()
    return found


def test_models_and_migrations_agree(database_url: str) -> None:
    upgrade(database_url, discover())
    engine = plain_engine(database_url)
    with engine.connect() as connection:
        found = differences(connection)
    # Another test of this process may have imported the scratch feature, which has no revisions.
    assert [one for one in found if "garden_" not in str(one)] == []
    engine.dispose()


def test_a_scratch_feature_brings_its_own_branch(database_url: str, mood: Path) -> None:
    upgrade(database_url, {"mood": mood})
    assert words(database_url) == []
    add(mood, 2, SECOND)
    upgrade(database_url, {"mood": mood})
    upgrade(database_url, {"mood": mood})
    assert words(database_url) == ["tired"]


def test_a_migration_that_fails_leaves_all_as_it_was(database_url: str, mood: Path) -> None:
    upgrade(database_url, {"mood": mood})
    add(mood, 2, SECOND)
    add(mood, 3, 'op.execute("INSERT INTO nowhere VALUES (1)")')
    with pytest.raises(CannotOpen, match="left as it was"):
        upgrade(database_url, {"mood": mood})
    assert words(database_url) == []
    (mood / "mood_0003_3.py").unlink()
    upgrade(database_url, {"mood": mood})
    assert words(database_url) == ["tired"]


def test_a_newer_database_is_refused(database_url: str, mood: Path) -> None:
    upgrade(database_url, {"mood": mood})
    with pytest.raises(NewerDatabase, match="mood_0001"):
        upgrade(database_url, {})


def test_an_existing_file_is_copied_first(sqlite_url: str, tmp_path: Path, mood: Path) -> None:
    upgrade(sqlite_url, {"mood": mood})
    assert not list(tmp_path.glob("*-before-*"))
    add(mood, 2, SECOND)
    upgrade(sqlite_url, {"mood": mood})
    (copy,) = tmp_path.glob("*-before-*")
    assert copy.name == "onward-before-mood_0002.sqlite"
    with sqlite3.connect(copy) as before:
        assert before.execute("SELECT count(*) FROM mood").fetchone() == (0,)
    before.close()


def test_a_migration_that_would_leave_orphans_is_refused(sqlite_url: str, mood: Path) -> None:
    upgrade(sqlite_url, {"mood": mood})
    add(mood, 2, 'op.execute("CREATE TABLE child (m INTEGER REFERENCES mood)")')
    add(mood, 3, 'op.execute("INSERT INTO child VALUES (9)")')
    with pytest.raises(CannotOpen, match="rows of child"):
        upgrade(sqlite_url, {"mood": mood})


def test_two_processes_do_not_migrate_one_file(sqlite_url: str, mood: Path) -> None:
    path = sqlite_setup.file_of(sqlite_url)
    assert path is not None
    held = LockFile(path)
    with pytest.raises(AlreadyRunning, match=str(os.getpid())):
        upgrade(sqlite_url, {"mood": mood})
    held.release()


def test_two_processes_on_one_server_take_turns(postgres_url: str, mood: Path) -> None:
    script = "import sys, pathlib; from bot.engine.storage.migrate import upgrade; "
    script += "upgrade(sys.argv[1], {'mood': pathlib.Path(sys.argv[2])})"
    command = [sys.executable, "-c", script, postgres_url, str(mood)]
    root = Path(__file__).parents[2]
    processes = [subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    assert [process.communicate()[1] for process in processes] == [""] * 3
    assert [process.returncode for process in processes] == [0, 0, 0]
    assert words(postgres_url) == []


def test_alembic_is_not_loaded_where_nothing_is_to_do(sqlite_url: str) -> None:
    upgrade(sqlite_url, {})
    script = "import sys; from bot.engine.storage.migrate import upgrade; upgrade(sys.argv[1], {}); "
    script += "sys.exit('alembic' in sys.modules)"
    subprocess.run([sys.executable, "-c", script, sqlite_url], cwd=Path(__file__).parents[2], check=True)


@pytest.mark.parametrize(
    ("table", "branch"),
    [
        ("mood", "mood"),
        ("mood_log", "mood"),
        ("moody", "engine"),
        ("person", "engine"),
        ("mood_board_x", "mood_board"),
    ],
)
def test_a_table_belongs_to_the_feature_it_is_named_after(table: str, branch: str) -> None:
    assert owner(table, ["mood", "mood_board"]) == branch
