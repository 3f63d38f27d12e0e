"""Where a button of the start card leads: a command or an offer, as 16 characters that a button can carry."""

from dataclasses import dataclass

from bot.chat.limits import BUTTON_LABEL, VALUE
from bot.chat.responses import Response
from bot.chat.text import Text, words
from bot.engine import entrance
from bot.engine.feature import Feature, Offer
from bot.engine.turn import BaseTurn, Turn
from bot.features.community import rules

ROOT = "onward"


@dataclass(frozen=True)
class Opened:
    """An offer by its full name ("feedback.ask"), with its label in the reader's language."""

    name: str
    label: Text
    offer: Offer


def go(turn: Turn, wanted: str) -> Response:
    """Through the door that a button carries; a stranger is asked first, and goes on with it afterwards."""
    door = door_of(turn, wanted)
    if turn.stranger and not _is_open(turn, door):
        return turn.feature.gate(turn, wanted) if turn.feature.gate else None
    return entrance.go(turn, door)


def door_of(turn: BaseTurn, wanted: str) -> str:
    """The full name of a command or button; the root for what is no longer there."""
    if wanted in turn.registry.commands:
        return wanted
    offers = (offer.door for feature, name, offer in _offers(turn) if rules.mark(f"{feature.name}.{name}") == wanted)
    return next((door for door in offers if _exists(turn, door)), ROOT)


def pinned(turn: BaseTurn) -> list[Opened]:
    """What belongs on the message that organisers pin and is open now, in order."""
    found = [(f, name, offer) for f, name, offer in _offers(turn) if offer.pinned and _exists(turn, offer.door)]
    ordered = sorted(found, key=lambda one: one[2].pinned)
    return [_opened(turn, f, name, offer) for f, name, offer in ordered if turn.missing(f, name) is None]


def closed(turn: BaseTurn) -> list[tuple[Text, Text]]:
    """(label, what is missing) of what waits for people."""
    found = ((_opened(turn, f, name, offer).label, turn.missing(f, name)) for f, name, offer in _offers(turn))
    return [(label, lacks) for label, lacks in found if lacks is not None]


def carried(wanted: str) -> str:
    """A command's name as a button carries it; the root for one that is too long."""
    return wanted if len(wanted) <= VALUE else ROOT


def _offers(turn: BaseTurn) -> list[tuple[Feature, str, Offer]]:
    return [(f, name, offer) for f in turn.registry.features for name, offer in f.offers.items()]


def _opened(turn: BaseTurn, feature: Feature, name: str, offer: Offer) -> Opened:
    label = turn.registry.wording.say(feature.name, turn.language)(f"offer-{name.replace('_', '-')}")
    fits = len(label.plain) <= BUTTON_LABEL
    return Opened(f"{feature.name}.{name}", label if fits else words(name), offer)


def _exists(turn: BaseTurn, door: str) -> bool:
    return door in turn.registry.commands or door in turn.registry.buttons


def _is_open(turn: Turn, door: str) -> bool:
    if door in turn.registry.commands:
        return turn.registry.commands[door][1].open
    return turn.registry.buttons[door].door.open
