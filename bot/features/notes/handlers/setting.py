"""Who sees what here, for one reader."""

from bot.engine.members import communities
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn
from bot.features.notes.views.sees import Setting

EXPORTABLE = "slack"


def setting(turn: BaseTurn, reader: Member) -> Setting:
    """The operator's name, and the other platforms of the union."""
    sides = (communities.at(turn.db, side).platform for side in communities.sides(turn.db, reader.union))
    platforms = tuple(dict.fromkeys(sides))
    operator = communities.settings(turn.db, reader.union).operator or turn.host
    others = tuple(name for name in platforms if name != reader.platform)
    return Setting(operator, others, EXPORTABLE in platforms)
