"""What a member can take along, and how it is erased."""

from datetime import datetime

from bot.engine.turn import Turn
from bot.features.care.handlers import ask
from bot.features.care.store import asks, countries, holdings, worries


def export(turn: Turn) -> dict[str, object]:
    """Everything, ready for JSON. There are no levels: none is kept."""
    held, found = holdings.current(turn), asks.mine(turn)
    return {
        "the bot holds back until": _iso(held.quiet),
        "the soft line does not come until": _iso(held.soft),
        "the bot writes once more": _iso(held.follow),
        "the bot plans no message of its own until": _iso(held.still),
        "your country for helplines": countries.kept(turn),
        "you asked for a message": _iso(found.opened_at) if found else None,
        "you were worried about somebody": [_iso(at) for at in worries.opened(turn)],
    }


def forget(turn: Turn) -> None:
    """Erase it; whoever was called reads that there is nothing to do."""
    found = asks.mine(turn)
    if found:
        ask.over(turn, found)
    countries.forget(turn)
    worries.forget(turn)
    holdings.forget(turn)


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
