"""Where a button of the start card leads: a command or an offer, as 16 characters that a button can carry."""

from bot.chat.limits import VALUE
from bot.chat.responses import Response
from bot.engine import entrance, offers
from bot.engine.turn import BaseTurn, Turn

ROOT = "onward"


def go(turn: Turn, wanted: str, chosen: str = "") -> Response:
    """Through the door that a button carries; a stranger is asked first, and goes on with it afterwards."""
    door = door_of(turn, wanted)
    if turn.stranger and not _is_open(turn, door):
        return turn.feature.gate(turn, wanted, chosen) if turn.feature.gate else None
    return entrance.go(turn, door, chosen)


def door_of(turn: BaseTurn, wanted: str) -> str:
    """The full name of a command or button; the root for what is no longer there."""
    if wanted in turn.registry.commands:
        return wanted
    return offers.door_of(turn, wanted) or ROOT


def carried(wanted: str) -> str:
    """A command's name as a button carries it; the root for one that is too long."""
    return wanted if len(wanted) <= VALUE else ROOT


def _is_open(turn: Turn, door: str) -> bool:
    if door in turn.registry.commands:
        return turn.registry.commands[door][1].open
    return turn.registry.buttons[door].door.open
