"""Named points on the way of an event, where tests watch (and kill) the bot. Nothing watches in production."""

from collections.abc import Callable

Point = str
_watchers: list[Callable[[Point], None]] = []


def watch(watcher: Callable[[Point], None]) -> None:
    """Call `watcher` with the name of each point that is reached."""
    _watchers.append(watcher)


def reach(point: Point) -> None:
    """Say that this point is reached: receive, in_turn, before_commit, after_commit, after_acknowledgement,
    before_send, after_send, after_mark, job_done."""
    for watcher in _watchers:
        watcher(point)
