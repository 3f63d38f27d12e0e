"""Who may come through a door, and what is asked of them first."""

from collections.abc import Mapping
from typing import Any

from bot.chat.cards import Card, Paragraph
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response
from bot.chat.text import Fact
from bot.engine import openings
from bot.engine.feature import Command, Door, Feature
from bot.engine.members import roles
from bot.engine.turn import Turn


def gate(turn: Turn, wanted: str, chosen: str = "") -> Response:
    """Ask for consent before anything is stored. `chosen`: what was chosen with the command, packed."""
    if turn.caller is None or turn.caller.community is None:
        return say(turn, "community-first")
    for feature in turn.registry.features:
        if feature.gate:
            reply: Response = turn.as_feature(feature, feature.gate, wanted, chosen)
            return reply
    return say(turn, "community-first")


def may(turn: Turn, role: str) -> bool:
    """Whether this person has the role, by grant or by what the platform says of them now."""
    if role == "member":
        return True
    if role == "organiser" and turn.caller is not None and turn.caller.manages:
        return True
    return not turn.stranger and role in roles.of(turn.db, turn.me)


def packed(command: Command, answers: Mapping[str, str]) -> str:
    """What was chosen with a command, as a button can carry it: the numbers of the choices, "" where none was made."""
    chosen = [(option.values, answers.get(option.name, "")) for option in command.options]
    numbers = [str(values.index(answer)) if answer in values else "" for values, answer in chosen]
    return ".".join(numbers) if any(numbers) else ""


def go(turn: Turn, door: str, chosen: str = "") -> Response:
    """Through a door by its full name, a command or a button, as if it had been used by whoever acts.

    `chosen`: what was chosen with the command, packed.
    """
    if turn.caller is None:
        raise LookupError("only somebody who acts can use a door")
    if door in turn.registry.commands:
        feature, command = turn.registry.commands[door]
        used = CommandUsed(id=turn.new_id(), by=turn.caller, name=door, answers=_unpacked(command, chosen))
        return through(turn, feature, command, used)
    entry = turn.registry.buttons[door]
    pressed = ButtonPressed(id=turn.new_id(), by=turn.caller, action=door)
    return through(turn, entry.feature, entry.door, pressed)


def _unpacked(command: Command, chosen: str) -> dict[str, str]:
    numbers = zip(command.options, chosen.split("."), strict=False)
    return {
        option.name: option.values[int(number)]
        for option, number in numbers
        if number.isdecimal() and int(number) < len(option.values)
    }


def say(turn: Turn, key: str, **facts: Fact) -> Reply:
    """One sentence of the engine's."""
    return Reply(Card(None, (Paragraph(openings.own(turn)(key, **facts)),)))


def through(turn: Turn, feature: Feature, door: Door | Command, event: Any) -> Response:
    """Into the handler, past the role that the door asks for and what it needs."""
    _where(turn, feature, door, event)
    if not may(turn, door.role):
        return say(turn, "not-yours")
    missing = turn.missing(feature, door.offer) if door.offer else None
    if missing is not None:
        return say(turn, "offer-closed", missing=missing)
    for need in door.needs:
        instead = _unmet(turn, need, event)
        if instead is not None:
            return instead
    result: Response = turn.as_feature(feature, door.handler, event)
    return result


def _where(turn: Turn, feature: Feature, door: Door | Command, event: Any) -> None:
    """In the private chat of somebody of several unions: where the key belongs, else where they have the role."""
    if len(turn.others) < 2:
        return
    if isinstance(door, Door) and door.where:
        turn.placed = turn.move_to(turn.as_feature(feature, door.where, getattr(event, "key", "")))
    if not may(turn, door.role):
        held = (one.union for one in turn.others if door.role in roles.of(turn.db, one))
        turn.move_to(next(held, None))


def _unmet(turn: Turn, need: str, event: Any) -> Response:
    """What to answer first; None when the need is met. A need that no feature knows is never met."""
    for feature in turn.registry.features:
        if need in feature.meets:
            instead: Response = turn.as_feature(feature, feature.meets[need], event)
            return instead
    return say(turn, "not-yours")
