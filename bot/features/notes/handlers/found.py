"""A role was accepted: what others were asked for is over, and nobody is asked whether they would like a note."""

from bot.engine.turn import Turn
from bot.features.notes.handlers import steps, turns
from bot.features.notes.store import asks, manners
from bot.features.notes.store.asks import Ask


def accepted(turn: Turn, key: str) -> None:
    """A note that was sent already still comes, and a yes to kind notes stands."""
    going = asks.current(turn)
    if going is not None:
        stop(turn, going)
    for item in turn.items():
        if item.name == turns.NAME:
            turn.drop(item.name, item.key)
    if manners.takes(turn, turn.me) is None:
        manners.take_no_more(turn, turn.me)


def stop(turn: Turn, one: Ask) -> bool:
    """Nobody is asked any more, by whichever of their accounts asked. Whether it was theirs to stop."""
    asker = turn.member(one.asker)
    if asker is None or asker.lead != turn.me.lead:
        return False
    Turn(turn, asker, None).as_feature(turn.feature, steps.close, one)
    return True
