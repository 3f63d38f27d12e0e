"""People and channels on a card by their names, as the app of a reader would show them."""

from typing import Any

from msgspec import Struct
from msgspec.structs import asdict, replace

from adapters.tryout import sample
from bot.chat.cards import Card
from bot.chat.text import Channel, Person


def named(card: Card) -> Card:
    """The card with a name in place of each person and channel."""
    made: Card = _walked(card)
    return made


def _walked(value: Any) -> Any:
    match value:
        case Person():
            who = sample.by_id(value.account.id)
            return who.name if who else value.account.id
        case Channel():
            where = sample.channel_of(value.place)
            return f"#{where.name if where else value.place.id}"
        case Struct():
            return replace(value, **{name: _walked(one) for name, one in asdict(value).items()})
        case tuple():
            return tuple(map(_walked, value))
        case _:
            return value
