"""A throw-away PostgreSQL: own files, own socket, an ordinary user; gone when the tests end."""

import atexit
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

NAME = "onward"
ABSENT = "PostgreSQL is not installed (Debian's package is named postgresql)"


@dataclass(frozen=True)
class PostgresServer:
    """A running cluster; `directory` holds its data and its socket."""

    directory: Path
    process: subprocess.Popen[bytes]

    def url(self, database: str) -> str:
        """SQLAlchemy's address of a database."""
        return f"postgresql+psycopg://{NAME}@/{database}?host={self.directory}"

    def create_database(self, name: str, template: str = "template1") -> str:
        """Make a database like another, which is empty unless named, and give its address."""
        where = f"host={self.directory} user={NAME} dbname=postgres"
        create = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        with psycopg.connect(where, autocommit=True) as connection:
            connection.execute(create)
        return self.url(name)

    def stop(self) -> None:
        """End the server and remove its files; a second call does nothing."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(timeout=20)
        shutil.rmtree(self.directory, ignore_errors=True)


def find_binaries() -> Path | None:
    """The folder that holds initdb and postgres; the newest of Debian's versions."""
    found = shutil.which("initdb")
    if found and shutil.which("postgres"):
        return Path(found).resolve().parent
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    return versions[-1].parent if versions else None


def start_postgres() -> PostgresServer | str:
    """A server that answers, or the reason why there is none."""
    binaries = find_binaries()
    if binaries is None:
        return ABSENT
    directory = Path(tempfile.mkdtemp(prefix="onward-pg-"))
    user = _ordinary_user(directory)
    _make_cluster(binaries, directory, user)
    server = PostgresServer(directory, _start(binaries, directory, user))
    atexit.register(server.stop)
    _wait_until_ready(server)
    return server


def _version(initdb: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in initdb.parts[-3].split(".") if part.isdigit())


def _ordinary_user(directory: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root: what to tell subprocess, after giving the folder away."""
    if os.geteuid() != 0:
        return {}
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    user = known.get("postgres") or known["nobody"]
    os.chown(directory, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _make_cluster(binaries: Path, directory: Path, user: dict[str, Any]) -> None:
    options = ["--no-sync", "--auth=trust", f"--username={NAME}", "--encoding=UTF8", "--locale=C"]
    command = [str(binaries / "initdb"), "-D", str(directory / "data"), *options]
    made = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False, **user)
    if made.returncode:
        raise RuntimeError(f"initdb failed: {made.stderr}")


def _start(binaries: Path, directory: Path, user: dict[str, Any]) -> subprocess.Popen[bytes]:
    command = [str(binaries / "postgres"), "-D", str(directory / "data"), "-k", str(directory)]
    settings = ["-c", "listen_addresses=", "-c", "fsync=on", "-c", "max_connections=40"]
    with (directory / "log").open("wb") as log:
        return subprocess.Popen([*_die_with_us(), *command, *settings], cwd=directory, stdout=log, stderr=log, **user)


def _die_with_us() -> Sequence[str]:
    """Where setpriv is there, a killed test run takes its server with it."""
    return ["setpriv", "--pdeathsig", "QUIT"] if shutil.which("setpriv") else []


def _wait_until_ready(server: PostgresServer) -> None:
    give_up = time.monotonic() + 30
    while server.process.poll() is None and time.monotonic() < give_up:
        try:
            psycopg.connect(f"host={server.directory} user={NAME} dbname=postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"PostgreSQL did not start: {(server.directory / 'log').read_text()}")
