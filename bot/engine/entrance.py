"""Who may come through a door, and what is asked of them first."""

from typing import Any

from bot.chat.cards import Card, Paragraph
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response
from bot.chat.text import Fact
from bot.engine import openings
from bot.engine.feature import Command, Door, Feature
from bot.engine.members import roles
from bot.engine.turn import Turn


def gate(turn: Turn, wanted: str) -> Response:
    """Ask for consent before anything is stored."""
    if turn.caller is None or turn.caller.community is None:
        return say(turn, "community-first")
    for feature in turn.registry.features:
        if feature.gate:
            reply: Response = turn.as_feature(feature, feature.gate, wanted)
            return reply
    return say(turn, "community-first")


def may(turn: Turn, role: str) -> bool:
    """Whether this person has the role, by grant or by what the platform says of them now."""
    if role == "member":
        return True
    if role == "organiser" and turn.caller is not None and turn.caller.manages:
        return True
    return not turn.stranger and role in roles.of(turn.db, turn.me)


def go(turn: Turn, door: str) -> Response:
    """Through a door by its full name, a command or a button, as if it had been used by whoever acts."""
    if turn.caller is None:
        raise LookupError("only somebody who acts can use a door")
    if door in turn.registry.commands:
        used = CommandUsed(id=turn.new_id(), by=turn.caller, name=door)
        return through(turn, *turn.registry.commands[door], used)
    entry = turn.registry.buttons[door]
    pressed = ButtonPressed(id=turn.new_id(), by=turn.caller, action=door)
    return through(turn, entry.feature, entry.door, pressed)


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
