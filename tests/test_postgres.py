"""The throw-away PostgreSQL is real, durable and reachable only here."""

import psycopg

from postgres import PostgresServer


def test_two_databases_are_apart(postgres: PostgresServer, postgres_url: str) -> None:
    other = postgres.create_database("apart")
    assert other != postgres_url
    with psycopg.connect(_plain(postgres_url)) as one, psycopg.connect(_plain(other)) as two:
        one.execute("CREATE TABLE kept (id int)")
        one.commit()
        assert two.execute("SELECT to_regclass('kept')").fetchone() == (None,)


def test_it_is_durable_and_has_no_port(postgres_url: str) -> None:
    with psycopg.connect(_plain(postgres_url)) as connection:
        assert connection.execute("SHOW fsync").fetchone() == ("on",)
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)


def _plain(url: str) -> str:
    return url.replace("postgresql+psycopg:", "postgresql:")
