"""From an exchange to what its cards say of it."""

from bot.engine.base_turn import BaseTurn
from bot.engine.exchanges import Exchange
from bot.engine.members import communities
from bot.engine.members.member import Member
from bot.features.exchange.views.people import Partner, Setting

EXPORTABLE = "slack"


def partner(one: Exchange) -> Partner:
    """The other side."""
    return Partner(one.id, one.theirs.name)


def setting(turn: BaseTurn, one: Exchange, reader: Member) -> Setting:
    """Who sees what in this exchange."""
    sides = [communities.at(turn.db, side).platform for side in communities.sides(turn.db, one.union)]
    platforms = tuple(dict.fromkeys(sides))
    operator = communities.settings(turn.db, one.union).operator or turn.host
    others = tuple(name for name in platforms if name != reader.platform)
    return Setting(
        partner=partner(one),
        mine=one.mine.name,
        own=one.mine.own,
        operator=operator,
        platform=reader.platform,
        others=others,
        exported=EXPORTABLE in platforms,
    )
