"""The project as a whole: what it names, what it locks, what it ships."""

import importlib
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from machine import require

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

REGISTRY = re.compile(r"\b(?:pypi|python[h]osted|npm[j]s|yarn[p]kg|debian)\.(?:org|com|io)\b")
MACHINE_PATH = re.compile(r"(?<![\w.)}\]-])/(?:work|root)(?![\w-])")


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    git = require(shutil.which("git") if (ROOT / ".git").exists() else None, "this is not a git clone")
    listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


@pytest.mark.parametrize("unwanted", [REGISTRY, MACHINE_PATH], ids=["registry", "path"])
def test_no_file_names_a_registry_or_a_machine(tracked: list[Path], unwanted: re.Pattern[str]) -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in tracked
        for match in unwanted.finditer(path.read_bytes().decode("utf-8", "ignore"))
    ]
    assert found == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_holds_no_address_and_a_hash_for_each_package(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert "://" not in text
    assert all("--hash=sha256:" in block for block in re.split(r"\n(?=\w)", text))


@pytest.mark.parametrize(
    ("lock", "extras"), [("requirements.lock", ["postgres"]), ("requirements-dev.lock", ["postgres", "dev"])]
)
def test_a_lock_meets_what_the_project_asks_for(lock: str, extras: list[str]) -> None:
    locked = _locked_versions(ROOT / lock)
    asked = [*PROJECT["dependencies"], *(line for name in extras for line in _extra(name))]
    for wanted in map(Requirement, asked):
        assert wanted.specifier.contains(locked.get(canonicalize_name(wanted.name), "0")), wanted


def test_the_runtime_is_the_same_in_both_locks() -> None:
    runtime = _locked_versions(ROOT / "requirements.lock")
    assert runtime.items() <= _locked_versions(ROOT / "requirements-dev.lock").items()


def test_the_command_can_be_called() -> None:
    module, _, name = PROJECT["scripts"]["onward"].partition(":")
    assert callable(getattr(importlib.import_module(module), name))


def test_make_tells_of_every_target() -> None:
    phony = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert phony is not None
    told = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(re.findall(r"^make (\S+)", told.stdout, re.MULTILINE)) == set(phony[1].split())


def test_the_wheel_ships_every_file(tracked: list[Path], tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    shipped = zipfile.ZipFile(next(tmp_path.glob("onward-*.whl"))).namelist()
    ours = {str(path.relative_to(ROOT)) for path in tracked}
    assert {name for name in ours if name.startswith(("bot/", "adapters/"))} <= set(shipped)
    assert not [name for name in shipped if name.startswith(("tests/", "bench/"))]


def _extra(name: str) -> list[str]:
    lines: list[str] = PROJECT["optional-dependencies"][name]
    return lines


def _locked_versions(lock: Path) -> dict[str, str]:
    pairs = re.findall(r"^([\w.-]+)(?:\[[\w,]+\])?==([^\s;]+)", lock.read_text(), re.MULTILINE)
    return {canonicalize_name(name): version for name, version in pairs}
