"""What opens as people come, as buttons lead to it: each offer under its mark."""

from msgspec import Struct

from bot.chat.cards import mark
from bot.chat.limits import BUTTON_LABEL
from bot.chat.text import Text, words
from bot.engine.base_turn import BaseTurn
from bot.engine.feature import Feature, Offer


class Opened(Struct, frozen=True):
    """An offer by its full name ("feedback.ask"), with its label in the language of the turn."""

    name: str
    label: Text
    offer: Offer

    @property
    def mark(self) -> str:
        """What the button "community.open" carries as its value."""
        return mark(self.name)


def pinned(turn: BaseTurn) -> list[Opened]:
    """What belongs on the message that organisers pin and is open now, in order."""
    found = [(f, name, offer) for f, name, offer in _offers(turn) if offer.pinned and exists(turn, offer.door)]
    ordered = sorted(found, key=lambda one: one[2].pinned)
    return [_opened(turn, f, name, offer) for f, name, offer in ordered if turn.missing(f, name) is None]


def closed(turn: BaseTurn) -> list[tuple[Text, Text]]:
    """(label, what is missing) of what waits for people."""
    found = ((_opened(turn, f, name, offer).label, turn.missing(f, name)) for f, name, offer in _offers(turn))
    return [(label, lacks) for label, lacks in found if lacks is not None]


def door_of(turn: BaseTurn, wanted: str) -> str | None:
    """The full name of the command or button behind a mark; None for what is no longer there."""
    doors = (offer.door for feature, name, offer in _offers(turn) if mark(f"{feature.name}.{name}") == wanted)
    return next((door for door in doors if exists(turn, door)), None)


def exists(turn: BaseTurn, door: str) -> bool:
    """Whether a command or button of this full name is there."""
    return door in turn.registry.commands or door in turn.registry.buttons


def _offers(turn: BaseTurn) -> list[tuple[Feature, str, Offer]]:
    return [(f, name, offer) for f in turn.registry.features for name, offer in f.offers.items()]


def _opened(turn: BaseTurn, feature: Feature, name: str, offer: Offer) -> Opened:
    label = turn.registry.wording.say(feature.name, turn.language)(f"offer-{name.replace('_', '-')}")
    fits = len(label.plain) <= BUTTON_LABEL
    return Opened(f"{feature.name}.{name}", label if fits else words(name), offer)
