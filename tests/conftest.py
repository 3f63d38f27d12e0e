"""What every test may ask for. Nothing here reaches beyond this machine."""

import atexit
import gc
import ipaddress
import os
import shutil
import socket
import tempfile
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest

import memory
from bot.engine import registry
from bot.engine.dispatch import Engine
from bot.engine.language.fluent import Wording
from machine import find_chromium, require
from migrated import on_server
from postgres import PostgresServer, start_postgres
from stages.sample import PATIENCE

_numbers = count(1)


def pytest_configure(config: pytest.Config) -> None:
    """Workers are told by the first process where their files lie."""
    if config.option.basetemp is None and (made := memory.folder()):
        config.option.basetemp = made / "tests"
        os.environ["TMPDIR"] = tempfile.tempdir = str(made)  # pytest has asked tempfile already
        atexit.register(shutil.rmtree, made, ignore_errors=True)  # after what other libraries clean up in it


def pytest_collection_finish() -> None:
    """What is imported by now stays: the collector need not walk through it again for each test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL of this worker's own, made at the first use."""
    started = start_postgres()
    server = require(started if isinstance(started, PostgresServer) else None, str(started))
    yield server
    server.stop()


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> str:
    """The address of an empty database of this test's own."""
    return postgres.create_database(f"test_{next(_numbers)}")


@pytest.fixture
def migrated_url(postgres: PostgresServer) -> str:
    """The same, with every table."""
    return on_server(postgres, f"test_{next(_numbers)}")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of the browser; start it with `machine.CHROMIUM_ARGUMENTS`."""
    return require(find_chromium(), "Chromium is not installed (Debian's package is named chromium)")


@pytest.fixture(scope="session", autouse=True)
def loopback_only() -> Iterator[None]:
    """A connection to any other machine is an error."""
    real = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
            raise RuntimeError(f"a test tried to reach {address[0]}")
        real(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect)
        yield


@pytest.fixture(scope="session", autouse=True)
def patience() -> Iterator[None]:
    """A machine that stands still for a second is no failure; the bot's own deadline has tests that set it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Engine, "deadline", PATIENCE)
        yield


@pytest.fixture(scope="session", autouse=True)
def one_wording() -> Iterator[None]:
    """Every house of a worker says the same sentences: they are read and parsed once."""
    known = lru_cache(lambda folders, overrides: Wording(dict(folders), overrides))

    def shared(folders: Mapping[str, Path], overrides: Path | None) -> Wording:
        return known(tuple(folders.items()), overrides)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry, "Wording", shared)
        yield


def _is_loopback(host: str) -> bool:
    return host == "localhost" or ipaddress.ip_address(host).is_loopback
