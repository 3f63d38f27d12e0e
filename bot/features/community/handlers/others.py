"""What people here do for each other: the ways in of all features on one card, so that a member's page stays short."""

from bot.chat.cards import Button, mark
from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response
from bot.engine.feature import Feature
from bot.engine.turn import Turn
from bot.features.community.views import others as views
from bot.features.community.views.others import Ways

CARD = "community.others"


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """All that is open now."""
    return Reply(views.card(turn.say, ways(turn)))


def ways(turn: Turn) -> list[Ways]:
    """By feature: what it is, in one of its own sentences, and its doors."""
    found = [(f, _doors(turn, f)) for f in turn.registry.features]
    return [Ways(turn.label("others", f"{f.name}.what"), doors) for f, doors in found if doors]


def _doors(turn: Turn, feature: Feature) -> tuple[Button, ...]:
    named = {f"{feature.name}.{name}": turn.missing(feature, name) for name in _here(feature)}
    labelled = [(full, turn.label("offer", full)) for full, lacks in named.items() if lacks is None]
    return tuple(Button(label, "community.open", mark(full)) for full, label in labelled if label)


def _here(feature: Feature) -> list[str]:
    return [name for name, offer in feature.offers.items() if CARD in offer.at]
