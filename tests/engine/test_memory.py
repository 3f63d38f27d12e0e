"""While much is built nothing looks for garbage; what a start leaves is not looked through again."""

import gc
import subprocess
import sys

import pytest

from bot.engine import memory


def test_what_is_built_is_not_looked_through_meanwhile_and_is_later() -> None:
    assert gc.isenabled()
    with memory.growing():
        assert not gc.isenabled()
        with memory.growing():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_start_that_fails_is_looked_through_again() -> None:
    with pytest.raises(ImportError), memory.growing():
        raise ImportError
    assert gc.isenabled()


def test_a_ready_bot_is_left_out_of_later_looks_and_what_comes_after_is_not() -> None:
    script = """
import gc, time
from bot.engine.feature import discover
from bot.engine import memory, registry
registry.build(discover())
def took():
    begun = time.perf_counter()
    gc.collect()
    return time.perf_counter() - begun
before = min(took() for _ in range(3))
memory.settle()
assert gc.get_freeze_count() > 50_000, gc.get_freeze_count()
assert min(took() for _ in range(3)) < before / 10
ring = []
ring.append(ring)
del ring
assert gc.collect() == 1
"""
    subprocess.run([sys.executable, "-c", script], check=True)
