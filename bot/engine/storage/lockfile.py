"""One process per SQLite file: an flock beside it, which the system frees however the process ends."""

import fcntl
import os
from pathlib import Path

from bot.engine.storage.database import AlreadyRunning, CannotOpen


class LockFile:
    """Holds `<database>.lock` until released. Inherited by forked children: start processes with spawn."""

    def __init__(self, database: Path) -> None:
        """Raises `AlreadyRunning` with the holder's pid, or `CannotOpen`."""
        path = database.with_name(database.name + ".lock")
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise CannotOpen(f"{path} cannot be written ({error.strerror}). Give Onward a folder it owns.") from error
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(self._handle, 20).decode().strip() or "unknown"
            os.close(self._handle)
            raise AlreadyRunning(
                f"Another Onward process (pid {holder}) is using {database}. "
                "Stop it first, or give this one a database of its own."
            ) from None
        os.ftruncate(self._handle, 0)
        os.pwrite(self._handle, f"{os.getpid()}\n".encode(), 0)

    def release(self) -> None:
        os.close(self._handle)
