"""Time passes: what a request does by itself."""

from bot.chat.events import TimerRang
from bot.engine.turn import Turn
from bot.features.feedback.handlers import driver, rounds
from bot.features.feedback.rules import ladder
from bot.features.feedback.store import queue


def step(turn: Turn, rang: TimerRang) -> None:
    """All that is due. The turn is the asker's."""
    request = queue.find(turn, rang.key)
    if request is None:
        return
    new, notices = ladder.climb(request, turn.now, driver.coordinators(turn, request))
    driver.keep(turn, request, new, notices)
    if new.state == "open":
        rounds.soon(turn)
