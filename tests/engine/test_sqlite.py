"""What SQLite does under our turns, and what happens when it cannot go on."""

import asyncio
import inspect
import logging
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiosqlite
import pytest
from aiosqlite import core
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.engine.storage import sqlite_setup
from bot.engine.storage.database import AlreadyRunning, Busy, CannotOpen, Database, DiskFull
from bot.engine.storage.engines import read_only_engine
from bot.engine.storage.opening import open_database

HOLDER = """
import asyncio, sys
from bot.engine.storage.opening import open_database

async def main():
    database = await open_database(sys.argv[1])
    print("open", flush=True)
    count = 0
    while sys.argv[2:] == ["write"]:
        count += 1
        await database.turn(lambda tx: tx.exec_driver_sql("UPDATE counter SET n = ?", (count,)) and None)
        print(count, flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    opened = await open_database(sqlite_url)
    await run(opened, "CREATE TABLE counter (n INTEGER)")
    await run(opened, "INSERT INTO counter VALUES (0)")
    await run(opened, "CREATE TABLE note (text TEXT)")
    yield opened
    await opened.close()


async def run(database: Database, sql: str) -> object:
    def work(connection: Connection) -> object:
        result = connection.execute(text(sql))
        return result.scalar() if result.returns_rows else None

    return await database.turn(work)


def write(size: int, *, swallow: bool = False) -> object:
    def work(connection: Connection) -> str:
        try:
            connection.execute(text("INSERT INTO note VALUES (:text)"), {"text": "x" * size})
        except DBAPIError:
            if not swallow:
                raise
            connection.execute(text("INSERT INTO note VALUES ('after')"))
        return "saved"

    return work


def start(url: str, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLDER, url, *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_aiosqlite_takes_a_future_and_a_function_from_its_queue() -> None:
    """TurnThread puts pairs without a future into `_tx` and calls `_execute`: look again when this fails."""
    worker = inspect.getsource(core._connection_worker_thread)
    assert "future, function = tx.get()" in worker
    assert worker.count("if future:") == 2
    execute = inspect.getsource(aiosqlite.Connection._execute)
    assert "self._tx.put_nowait((future, function))" in execute
    assert "return await future" in execute


def test_aiosqlite_never_logs_what_it_runs() -> None:
    assert not logging.getLogger("aiosqlite").isEnabledFor(logging.DEBUG)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("busy_timeout", 250),
        ("trusted_schema", 0),
    ],
)
async def test_pragmas(database: Database, pragma: str, value: object) -> None:
    assert await run(database, f"PRAGMA {pragma}") == value


async def test_the_file_belongs_to_its_owner_alone(database: Database, sqlite_url: str) -> None:
    path = sqlite_setup.file_of(sqlite_url)
    assert path is not None
    for name in ("", "-wal", "-shm", ".lock"):
        assert stat.S_IMODE(path.with_name(path.name + name).stat().st_mode) == 0o600


async def test_turns_that_wait_share_one_commit(database: Database) -> None:
    statements: list[str] = []
    thread = database._thread
    await thread.run(lambda: thread._conn.set_trace_callback(statements.append))
    await asyncio.gather(*(run(database, "UPDATE counter SET n = n + 1") for _ in range(32)))
    begun = statements.count("BEGIN IMMEDIATE")  # the first of each batch needs no savepoint
    assert statements.count("SAVEPOINT turn") + begun == 32
    assert begun == statements.count("COMMIT") <= 3


async def test_a_turn_cannot_commit_by_itself(database: Database) -> None:
    def commit_early(connection: Connection) -> None:
        connection.execute(text("UPDATE counter SET n = 9"))
        connection.commit()

    with pytest.raises(RuntimeError, match="committed by the engine"):
        await database.turn(commit_early)
    assert await run(database, "SELECT n FROM counter") == 0
    assert await database.turn(write(1)) == "saved"


async def test_a_commit_that_fails_runs_every_turn_again_alone(database: Database) -> None:
    await run(database, "CREATE TABLE parent (id INTEGER PRIMARY KEY)")
    await run(database, "CREATE TABLE child (p INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)")
    works = ["UPDATE counter SET n = n + 1", "INSERT INTO child VALUES (7)", "UPDATE counter SET n = n + 1"]
    answers = await asyncio.gather(*(run(database, work) for work in works), return_exceptions=True)
    assert answers[0] is None
    assert isinstance(answers[1], sqlite3.IntegrityError | IntegrityError)
    assert answers[2] is None
    assert await run(database, "SELECT n FROM counter") == 2
    assert await run(database, "SELECT count(*) FROM child") == 0


async def test_an_error_that_ends_the_transaction_runs_every_turn_again_alone(database: Database) -> None:
    def end_it(connection: Connection) -> None:
        connection.execute(text("INSERT OR ROLLBACK INTO once VALUES (1)"))

    await run(database, "CREATE TABLE once (id INTEGER PRIMARY KEY)")
    await run(database, "INSERT INTO once VALUES (1)")
    works = [run(database, "UPDATE counter SET n = n + 1") for _ in range(5)]
    answers = await asyncio.gather(*works[:3], database.turn(end_it), *works[3:], return_exceptions=True)
    assert [type(answer).__name__ for answer in answers] == ["NoneType"] * 3 + ["IntegrityError"] + ["NoneType"] * 2
    assert await run(database, "SELECT n FROM counter") == 5


@pytest.mark.parametrize("swallow", [False, True])
async def test_a_full_disk_saves_nothing_and_heals(database: Database, swallow: bool) -> None:
    pages = await run(database, "PRAGMA page_count")
    await run(database, f"PRAGMA max_page_count = {pages}")
    big, small = write(100_000, swallow=swallow), write(10)
    answers = await asyncio.gather(*map(database.turn, [small, big, small]), return_exceptions=True)
    assert answers[0] == answers[2] == "saved"
    assert isinstance(answers[1], DiskFull) or swallow
    assert await run(database, "SELECT count(*) FROM note WHERE text LIKE 'xx%'") == 2
    await run(database, "PRAGMA max_page_count = 100000")
    assert await database.turn(big) == "saved"


async def test_a_database_locked_elsewhere_is_busy_at_the_deadline(database: Database, sqlite_url: str) -> None:
    other = sqlite_setup.connect(sqlite_url)
    other.execute("BEGIN IMMEDIATE")
    hasty = asyncio.ensure_future(database.turn(write(1), within=0.1))
    patient = asyncio.ensure_future(database.turn(write(1), within=10))
    with pytest.raises(Busy):
        await hasty
    assert not patient.done()
    other.execute("ROLLBACK")
    other.close()
    assert await patient == "saved"


async def test_a_reader_beside_the_bot_sees_and_cannot_write(database: Database, sqlite_url: str) -> None:
    engine = read_only_engine(sqlite_url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT n FROM counter")).scalar() == 0
        with pytest.raises(DBAPIError, match="readonly"):
            connection.execute(text("UPDATE counter SET n = 1"))
    engine.dispose()


async def test_scrubbing_leaves_no_byte_of_a_deleted_row(database: Database, sqlite_url: str) -> None:
    path = sqlite_setup.file_of(sqlite_url)
    assert path is not None
    await run(database, "CREATE INDEX by_text ON note (text)")
    for number in range(50):
        await run(database, f"INSERT INTO note VALUES ('{number} they-said-no')")
    await run(database, "DELETE FROM note")
    await database.scrub()
    for file in path.parent.iterdir():
        assert b"they-said-no" not in file.read_bytes()


async def test_closing_leaves_one_file_at_rest(sqlite_url: str) -> None:
    path = sqlite_setup.file_of(sqlite_url)
    assert path is not None
    await (await open_database(sqlite_url)).close()
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name, path.name + ".lock"]


async def test_a_second_process_is_refused_with_the_first_ones_pid(sqlite_url: str) -> None:
    first = start(sqlite_url)
    try:
        with pytest.raises(AlreadyRunning, match=f"pid {first.pid}"):
            await open_database(sqlite_url)
    finally:
        first.kill()
        first.communicate()
    await (await open_database(sqlite_url)).close()


async def test_a_killed_writer_loses_no_acknowledged_turn(database: Database, sqlite_url: str) -> None:
    await database.close()
    for _ in range(3):
        writer = start(sqlite_url, "write")
        assert writer.stdout is not None
        for _ in range(20):
            writer.stdout.readline()
        os.kill(writer.pid, signal.SIGKILL)
        said = [int(line) for line in writer.communicate()[0].splitlines() if line.strip().isdigit()]
        with sqlite3.connect(str(sqlite_setup.file_of(sqlite_url))) as plain:
            (kept,) = plain.execute("SELECT n FROM counter").fetchone()
        plain.close()
        assert kept >= max(said, default=20)


@pytest.mark.parametrize("content", [b"this is not a database at all, it is a letter" * 50, None])
async def test_what_cannot_be_opened_is_said_in_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "away" / "onward.sqlite"
    if content:
        path.parent.mkdir()
        path.write_bytes(content)
    with pytest.raises(CannotOpen, match=r"onward\.sqlite"):
        await open_database(f"sqlite:///{path}")


async def test_a_damaged_file_is_refused(database: Database, sqlite_url: str) -> None:
    path = sqlite_setup.file_of(sqlite_url)
    assert path is not None
    await asyncio.gather(*(database.turn(write(900)) for _ in range(200)))
    await database.close()
    with path.open("r+b") as file:
        file.seek(4096 * 5)
        file.write(os.urandom(4096 * 4))
    with pytest.raises(CannotOpen, match=r"damaged|malformed"):
        await open_database(sqlite_url)
