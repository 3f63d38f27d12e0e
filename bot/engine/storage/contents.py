"""Every row of the content database, to show what was written. For the try page, whose database is small."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, inspect, select

from bot.engine.schema import metadata

Row = Mapping[str, Any]
Contents = Mapping[str, Mapping[tuple[Any, ...], Row]]
"""By table, then by primary key: a row by column. Sealed columns are bytes."""


def contents(db: Connection) -> Contents:
    """All rows of all tables that exist."""
    there = set(inspect(db).get_table_names())
    found: dict[str, dict[tuple[Any, ...], Row]] = {}
    for table in metadata.sorted_tables:
        if table.name not in there:
            continue
        names = [column.name for column in table.columns]
        keys = [names.index(column.name) for column in table.primary_key]
        rows = map(tuple, db.execute(select(table)))
        found[table.name] = {tuple(row[key] for key in keys): dict(zip(names, row, strict=True)) for row in rows}
    return found
