"""What this machine has, and what a test does where it lacks something."""

import os
import shutil
from typing import TypeVar

import pytest

T = TypeVar("T")

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def require(thing: T | None, reason: str) -> T:
    """Give `thing`, or skip with `reason`; fail instead where ONWARD_REQUIRE_ALL is 1."""
    if thing:
        return thing
    if os.environ.get("ONWARD_REQUIRE_ALL") == "1":
        pytest.fail(f"required here: {reason}", pytrace=False)
    pytest.skip(reason)


def find_chromium() -> str | None:
    """The path of a Chromium, for Playwright's `executable_path`."""
    return next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)
