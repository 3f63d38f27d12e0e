"""Which country's line: the member's own, else the community's; never guessed."""

from bot.engine.turn import BaseTurn, Turn
from bot.features.care.rules.helplines import Help, countries, help_in
from bot.features.care.store import countries as kept


def here(turn: Turn, chosen: str = "") -> Help:
    """What there is for this reader; `chosen` is the country of the card they press on, if any."""
    return help_in(known(chosen) or own(turn) or turn.settings.region, turn.now.date())


def of_community(turn: BaseTurn) -> Help:
    """What there is where only the community is known."""
    return help_in(turn.settings.region, turn.now.date())


def own(turn: Turn) -> str | None:
    """The country that this member keeps."""
    return None if turn.stranger else kept.kept(turn)


def known(code: str) -> str:
    """The code, if it is a country that has a row."""
    return code if code in countries() else ""
