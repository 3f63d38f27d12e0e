"""Handing words over: at once to whom they were asked for, later what nobody waits for."""

from bot.chat.cards import Card
from bot.engine import exchanges
from bot.engine.exchanges import Exchange
from bot.engine.members.member import Member
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.turn import BaseTurn, Turn
from bot.features.notes.handlers.setting import setting
from bot.features.notes.rules import asks as rules
from bot.features.notes.rules.notes import DELAY
from bot.features.notes.store import asks, manners, notes
from bot.features.notes.store.notes import Note
from bot.features.notes.views import arrivals, helping, kind, listening

GIVE = "give"
TURN = "notes.turn"


def heard(turn: Turn, note: Note) -> Card:
    """A helper's note to whoever asked."""
    one = exchanges.of(turn, note.about)
    asker = turn.member(one.theirs.member or "") if one else None
    if one is None or asker is None or exchanges.hand_back(turn, one, note.draft) is None:
        return helping.ended(turn.say)
    notes.settle(turn, note.id, "ready", "given")
    asks.one_more(turn, one.key)
    helped(turn, asker)
    return helping.given(turn.say)


def thanks(turn: Turn, note: Note) -> Card:
    """Thanks with words."""
    one = exchanges.of(turn, note.about)
    return arrivals.said(turn.say, "thanked" if one and _handed(turn, one, note) else "thanks-over")


def ahead(turn: Turn, note: Note) -> Card:
    """It waits for an hour in which nobody is there."""
    return listening.said(turn.say, "ahead-kept")


def later(turn: Turn, note: Note) -> Card:
    """A kind note: given in a while, if it is."""
    due = max(note.written_at + DELAY, turn.now)
    turn.schedule(GIVE, due, note.id)
    return kind.taken(turn.say, note.id, setting(turn, turn.me))


def helped(turn: BaseTurn, reader: Member) -> None:
    """A note came to them; some days later they are asked once whether they would be there for one other."""
    known = manners.find(turn, reader.id)
    manners.change(turn, reader.id, encouraged_at=turn.now)
    if known.turn_at is None:
        agenda.put(turn, TURN, Whose(reader.community, reader.id), turn.now + rules.TURN_AFTER, "")


def _handed(turn: Turn, one: Exchange, note: Note) -> bool:
    handed = exchanges.hand_back(turn, one, note.draft) is not None
    return handed and notes.settle(turn, note.id, "ready", "given")
