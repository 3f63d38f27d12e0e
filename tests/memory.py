"""Where tests keep their files: in memory where there is room. Waiting for a disk proves nothing here."""

import os
import shutil
import tempfile
from pathlib import Path

SHARED = Path("/dev/shm")
ROOM = 2 * 1024**3
"""Bytes that must be free there."""


def folder() -> Path | None:
    """A new folder in memory; None where this machine has no room for one."""
    if not SHARED.is_dir() or not os.access(SHARED, os.W_OK) or shutil.disk_usage(SHARED).free < ROOM:
        return None
    made = Path(tempfile.mkdtemp(prefix="onward-tests-", dir=SHARED))
    made.chmod(0o755)  # PostgreSQL's own user goes through it
    return made
