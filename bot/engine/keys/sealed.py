"""Which fields are sealed, found by their column type in the one schema."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, Connection, MetaData, RowMapping, Table, inspect

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed


def fields_of(table: Table) -> tuple[Column[Any], ...]:
    """The sealed columns of a table."""
    return tuple(column for column in table.columns if isinstance(column.type, Sealed))


def sealed_tables(tables: MetaData = metadata) -> tuple[Table, ...]:
    """The tables that have sealed columns, by name."""
    return tuple(table for _, table in sorted(tables.tables.items()) if fields_of(table))


def sealed_tables_of(db: Connection) -> tuple[Table, ...]:
    """Those of them that this database has."""
    there = set(inspect(db).get_table_names())
    return tuple(table for table in sealed_tables() if table.name in there)


def place(column: Column[Any], row: Mapping[str, Any] | RowMapping) -> tuple[str, str]:
    """(field, row) as the vault was told when it sealed this column of this row."""
    named = column.type.row if isinstance(column.type, Sealed) else ""
    value = row[named or next(iter(column.table.primary_key.columns)).name]
    return f"{column.table.name}.{column.name}", value.hex() if isinstance(value, bytes) else str(value)
