"""For developers: write a revision from the tables, and find where tables and revisions disagree.

    python -m bot.engine.storage.revisions new checkins "Keep the stage a rejection came at"
    python -m bot.engine.storage.revisions check

A feature's tables begin with its name (`checkins`, `checkins_log`); all others are the engine's.
"""

import argparse
import importlib
import pkgutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table

from bot.engine import schema
from bot.engine.storage import migrate
from bot.engine.storage.columns import Sealed, UTCDateTime
from bot.engine.storage.engines import plain_engine

ENGINE = "engine"
_NOT_OURS = {"alembic_version", "schema_fingerprint"}


def new(branch: str, message: str, branches: Mapping[str, Path]) -> Path:
    """Write the next revision of a branch: what its tables in `metadata` have that its revisions lack."""
    from alembic import command
    from alembic.script import Script

    folder = migrate.HOME / "versions" if branch == ENGINE else branches[branch]
    folder.mkdir(parents=True, exist_ok=True)
    number = len(list(folder.glob(f"{branch}_*.py"))) + 1
    with _migrated(branches) as connection:
        config = migrate.configuration(branches, connection)
        config.attributes["compare"] = _compare(lambda table: owner(table, branches) == branch)
        made = command.revision(
            config,
            message,
            autogenerate=True,
            head="base" if number == 1 else f"{branch}@head",
            branch_label=branch if number == 1 else None,
            version_path=str(folder),
            rev_id=f"{branch}_{number:04}",
            depends_on=None if branch == ENGINE else f"{ENGINE}@head",  # for its tables to exist before
        )
    if not isinstance(made, Script):
        raise TypeError("Alembic wrote no single revision")
    return Path(made.path)


def differences(connection: Connection) -> list[Any]:
    """What `metadata` and a migrated database disagree on; empty when they agree."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    options = _compare(lambda table: True)
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), schema.metadata))


def owner(table: str, features: Iterable[str]) -> str:
    """The branch a table belongs to: the engine where its schema declares it, else by the table's name."""
    if table in _engine_tables():
        return ENGINE
    mine = [name for name in features if table == name or table.startswith(f"{name}_")]
    return max(mine, key=len, default=ENGINE)


def discover() -> dict[str, Path]:
    """Load every table there is; returns each feature's folder of revisions."""
    _engine_tables()
    features = importlib.import_module("bot.features")
    found = {}
    for module in pkgutil.iter_modules(features.__path__):
        folder = Path(features.__path__[0]) / module.name
        if (folder / "store.py").exists() or (folder / "store").is_dir():
            importlib.import_module(f"bot.features.{module.name}.store")
            found[module.name] = folder / "migrations"
    return found


@lru_cache
def _engine_tables() -> frozenset[str]:
    modules = pkgutil.iter_modules(schema.__path__, f"{schema.__name__}.")
    declared = [vars(importlib.import_module(module.name)).values() for module in modules if not module.ispkg]
    return frozenset(table.name for values in declared for table in values if isinstance(table, Table))


def _compare(wanted: Callable[[str], bool]) -> dict[str, Any]:
    def include(name: str | None, kind: str, parents: Mapping[str, str | None]) -> bool:
        table = name if kind == "table" else parents.get("table_name")
        return table is None or (table not in _NOT_OURS and wanted(table))

    def include_object(item: Any, name: str | None, kind: str, reflected: bool, other: Any) -> bool:
        return kind != "table" or name is None or bool(wanted(name))

    return {
        "target_metadata": schema.metadata,
        "include_name": include,
        "include_object": include_object,
        "render_item": _render,
        "compare_type": True,
    }


def _render(kind: str, item: Any, _: Any) -> str | bool:
    if kind == "type" and isinstance(item, Sealed):
        return "sa.LargeBinary()"
    return "UTCDateTime()" if kind == "type" and isinstance(item, UTCDateTime) else False


@contextmanager
def _migrated(branches: Mapping[str, Path]) -> Iterator[Connection]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/scratch.sqlite"
        migrate.upgrade(url, branches)
        engine = plain_engine(url)
        with engine.connect() as connection:
            yield connection
        engine.dispose()


def _check(branches: Mapping[str, Path]) -> int:
    with _migrated(branches) as connection:
        found = differences(connection)
    for difference in found:
        sys.stderr.write(f"{' '.join(map(str, difference))}\n")
    return 1 if found else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.engine.storage.revisions", description=__doc__)
    commands = parser.add_subparsers(required=True, dest="command")
    make = commands.add_parser("new", help="write the next revision of a branch")
    make.add_argument("branch")
    make.add_argument("message")
    commands.add_parser("check", help="say where tables and revisions disagree")
    wanted = parser.parse_args()
    branches = discover()
    if wanted.command == "check":
        return _check(branches)
    sys.stdout.write(f"{new(wanted.branch, wanted.message, branches)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
