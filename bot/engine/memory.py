"""What a start leaves in memory: what stays is not looked through again, and what is free goes back to the system."""

import ctypes
import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def growing() -> Iterator[None]:
    """While much is imported and built that stays: to look for garbage in it takes a seventh of a start."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def settle() -> None:
    """All that is there now stays: no later collection looks through it, which would hold everything up for 0.1 s.

    What is free by now goes back to the system; only glibc has a call for it, elsewhere nothing is done.
    """
    gc.freeze()
    with suppress(OSError, TypeError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
