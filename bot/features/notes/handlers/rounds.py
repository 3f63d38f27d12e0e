"""Giving kind notes: once their ten minutes are over, to a reader who takes them, when nothing speaks against it."""

from collections.abc import Iterator

from bot.chat.events import TimerRang
from bot.engine import exchanges
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn, CommunityTurn
from bot.features.notes.handlers import giving, names, pool
from bot.features.notes.rules import choosing
from bot.features.notes.rules.choosing import Reader
from bot.features.notes.rules.notes import AGAIN, BETWEEN, TRIED
from bot.features.notes.store import manners, notes
from bot.features.notes.store.notes import Note

MOST_WAITING, MOST_TRIED = 20, 4


def give(turn: CommunityTurn, rang: TimerRang) -> None:
    """Try one note; again in an hour, for two weeks."""
    one = notes.find(turn, rang.key)
    writer = turn.member(one.writer) if one else None
    if one is None or writer is None or writer.left_at or one.state != "ready":
        return
    if any(_given(turn, one, writer, reader) for reader in _readers(turn, one, writer)):
        notes.settle(turn, one.id, "ready", "given")
    elif turn.now + AGAIN < one.written_at + TRIED:
        turn.later(giving.GIVE, turn.now + AGAIN, one.id)


def _readers(turn: BaseTurn, one: Note, writer: Member) -> Iterator[Member]:
    """Whom it is for; or those who have waited longest."""
    if one.kind == "one":
        reader = turn.member(one.for_id) if one.for_id else None
        if reader is not None and manners.takes(turn, reader) and _had_none(turn, reader):
            yield reader
        return
    found = [(turn.member(key), at) for key, at in manners.takers(turn, writer.union, MOST_WAITING)]
    known = {reader.id: reader for reader, _ in found if reader}
    rows = [Reader(one.id, one.lead, at) for one, at in found if one and one.lead != writer.lead]
    for chosen in choosing.next_readers(rows, turn.now - BETWEEN)[:MOST_TRIED]:
        yield known[chosen.id]


def _had_none(turn: BaseTurn, reader: Member) -> bool:
    last = manners.encouraged_at(turn, reader)
    return last is None or last <= turn.now - BETWEEN


def _given(turn: BaseTurn, one: Note, writer: Member, reader: Member) -> bool:
    """Hand it over, unless they are on a break, or a pen name would hide nobody from them."""
    if reader.break_until and reader.break_until > turn.now:
        return False
    if not one.own and not pool.notes_hide(turn, writer, reader):
        return False
    sides = names.side(turn, writer, own=one.own), names.side(turn, reader, own=False)
    if exchanges.hand_over(turn, (pool.NOTE, one.id), *sides, one.draft) is None:
        return False
    manners.change(turn, reader.id, encouraged_at=turn.now)
    return True
