"""Who may come through a door, and what is asked of them first."""

from typing import Any

from bot.chat.cards import Card, Paragraph
from bot.chat.responses import Reply, Response
from bot.engine import openings, people
from bot.engine.feature import Command, Door, Feature
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
    return not turn.stranger and role in people.roles(turn.db, turn.me)


def say(turn: Turn, key: str) -> Reply:
    """One sentence of the engine's."""
    return Reply(Card(None, (Paragraph(openings.own(turn)(key)),)))


def through(turn: Turn, feature: Feature, door: Door | Command, event: Any) -> Response:
    """Into the handler, past the role that the door asks for and what it needs."""
    if not may(turn, door.role):
        return say(turn, "not-yours")
    for need in door.needs:
        instead = _unmet(turn, need, event)
        if instead is not None:
            return instead
    result: Response = turn.as_feature(feature, door.handler, event)
    return result


def _unmet(turn: Turn, need: str, event: Any) -> Response:
    """What to answer first; None when the need is met. A need that no feature knows is never met."""
    for feature in turn.registry.features:
        if need in feature.meets:
            instead: Response = turn.as_feature(feature, feature.meets[need], event)
            return instead
    return say(turn, "not-yours")
