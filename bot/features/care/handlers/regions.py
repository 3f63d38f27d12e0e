"""Which country's line: the member's own, else the community's; never guessed."""

from bot.engine.members import communities
from bot.engine.turn import Turn
from bot.features.care.rules.helplines import Help, countries, help_in
from bot.features.care.store import countries as kept


def here(turn: Turn, chosen: str = "") -> Help:
    """What there is for this reader; `chosen` is the country of the card they press on, if any."""
    return help_in(known(chosen) or own(turn) or _of_community(turn), turn.now.date())


def own(turn: Turn) -> str | None:
    """The country that this member keeps."""
    return None if turn.stranger else kept.kept(turn)


def _of_community(turn: Turn) -> str | None:
    """The community's. In the DM of somebody who is in several, only where all name the same."""
    if not is_ambiguous(turn):
        return turn.settings.region
    regions = {communities.settings(turn.db, one.union).region for one in turn.others}
    return regions.pop() if len(regions) == 1 else None


def is_ambiguous(turn: Turn) -> bool:
    """Whether this is the DM of somebody who is in several communities, and it is not known which they mean."""
    return not turn.placed and len({one.union for one in turn.others}) > 1


def known(code: str) -> str:
    """The code, if it is a country that has a row."""
    return code if code in countries() else ""
