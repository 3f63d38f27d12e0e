"""What keeps rows: whole turns on SQLite and PostgreSQL, migrations, column types."""
