"""Brings a database to the schema of this code: one Alembic branch per owner, all in one transaction.

Alembic is imported only when there is something to do: a hash of the revision files' names is compared first.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, make_url, text
from sqlalchemy.exc import DBAPIError

from bot.engine import schema
from bot.engine.storage import sqlite_setup
from bot.engine.storage.database import CannotOpen
from bot.engine.storage.engines import plain_engine
from bot.engine.storage.lockfile import LockFile

if TYPE_CHECKING:
    from alembic.config import Config

HOME = Path(schema.__file__).parent / "migrations"
_ADVISORY_LOCK = 0x6F6E77617264


class NewerDatabase(CannotOpen):
    """The database holds revisions that this code does not have."""


def upgrade(url: str, branches: Mapping[str, Path]) -> None:
    """Migrate the database at `url`, if it needs it, before it is opened for turns.

    `branches` maps each feature's name to its folder of revisions; the engine's own are always there. A
    SQLite file that holds data is copied first, beside itself. Raises `NewerDatabase`, `AlreadyRunning` or
    another `CannotOpen`.
    """
    path = sqlite_setup.file_of(url) if make_url(url).get_backend_name() == "sqlite" else None
    lock = LockFile(path) if path else None
    engine = plain_engine(url)
    try:
        _upgrade(engine, url, path, branches)
    except (sqlite3.Error, DBAPIError, OSError) as error:
        raise CannotOpen(f"The database cannot be brought up to date, and was left as it was: {error}.") from error
    finally:
        engine.dispose()
        if lock:
            lock.release()


def configuration(branches: Mapping[str, Path], connection: Connection | None = None) -> "Config":
    """Alembic's configuration with every branch's folder."""
    from alembic.config import Config

    config = Config()
    folders = [HOME / "versions", *(folder for _, folder in sorted(branches.items()) if folder.is_dir())]
    config.set_main_option("script_location", _plain(HOME))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(_plain, folders)))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def _plain(path: Path) -> str:
    return str(path.absolute()).replace("%", "%%")


def _upgrade(engine: Engine, url: str, path: Path | None, branches: Mapping[str, Path]) -> None:
    wanted = _fingerprint(branches)
    with engine.connect() as connection:
        stored, held = _state(connection)
    if stored == wanted:
        return
    pending = _pending(branches, held)
    if path and held and pending:
        sqlite_setup.copy(url, path.with_name(f"{path.stem}-before-{pending[0]}{path.suffix}"))
    with engine.connect() as connection:
        if path:  # has no effect inside a transaction; a table is rebuilt by dropping the old one
            _driver(connection).execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            _run(connection, branches)
            _store(connection, wanted)


def _driver(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        raise TypeError("not a SQLite connection")
    return raw


def _run(connection: Connection, branches: Mapping[str, Path]) -> None:
    from alembic import command

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
    command.upgrade(configuration(branches, connection), "heads")
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken:
            raise CannotOpen(f"A migration would leave rows of {broken[0]} without the row they belong to.")


def _pending(branches: Mapping[str, Path], held: Iterable[str]) -> list[str]:
    """The revisions to apply, oldest first. Raises `NewerDatabase`."""
    from alembic.script import ScriptDirectory
    from alembic.util import to_tuple

    scripts = ScriptDirectory.from_config(configuration(branches))
    every = [script.revision for script in scripts.walk_revisions()][::-1]
    unknown = sorted(set(held) - set(every))
    if unknown:
        raise NewerDatabase(
            "The database was written by a newer Onward, or with a feature that is not here "
            f"({', '.join(unknown)}). Install that version again, or restore the copy made before it."
        )
    applied: set[str] = set()
    waiting = list(held)
    while waiting:
        script = scripts.get_revision(waiting.pop())
        applied.add(script.revision)
        waiting += [*to_tuple(script.down_revision, ()), *to_tuple(script.dependencies, ())]
    return [revision for revision in every if revision not in applied]


def _fingerprint(branches: Mapping[str, Path]) -> str:
    folders = {"engine": HOME / "versions", **branches}
    names = sorted(f"{name}/{file.name}" for name, folder in folders.items() for file in folder.glob("*.py"))
    return hashlib.sha256("\n".join(names).encode()).hexdigest()


def _state(connection: Connection) -> tuple[str | None, list[str]]:
    """The fingerprint of the last migration, and the newest revision of every branch."""
    tables = inspect(connection).get_table_names()
    stored = (
        connection.exec_driver_sql("SELECT fingerprint FROM schema_fingerprint").scalar()
        if "schema_fingerprint" in tables
        else None
    )
    held = (
        connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
        if "alembic_version" in tables
        else []
    )
    return stored, list(held)


def _store(connection: Connection, fingerprint: str) -> None:
    connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS schema_fingerprint (fingerprint VARCHAR(64) NOT NULL)")
    connection.exec_driver_sql("DELETE FROM schema_fingerprint")
    statement = text("INSERT INTO schema_fingerprint (fingerprint) VALUES (:fingerprint)")
    connection.execute(statement, {"fingerprint": fingerprint})
