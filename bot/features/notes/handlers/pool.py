"""Who offered to be there for somebody, and whether a pen name hides anybody among them."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import islice

from msgspec import Struct

from bot.chat.text import Moment
from bot.engine import exchanges
from bot.engine.members import eligible
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn, Turn, language_of
from bot.features.notes.handlers import names
from bot.features.notes.rules import choosing, hours
from bot.features.notes.rules.asks import MOST_ASKED, MOST_LOOKED, WHOLE
from bot.features.notes.rules.choosing import Helper
from bot.features.notes.rules.hours import Hours
from bot.features.notes.store import listeners, manners
from bot.features.notes.store.listeners import Listener
from bot.features.notes.views.hear import Truth

HEARING = "notes.hearing"
NOTE = "notes.note"
WEEK = timedelta(days=7)


class Offered(Struct, frozen=True):
    """Somebody who offered to be there."""

    listener: Listener
    member: Member

    @property
    def hours(self) -> Hours:
        """When, on their own clock."""
        return Hours(self.listener.start, self.listener.until, self.member.zone or "UTC")


def others(turn: BaseTurn, asker: Member) -> list[Offered]:
    """Everybody who offered, the least recently asked first: not the asker, and nobody on a break.

    It says nothing of blocks.
    """
    found = ((one, turn.member(one.id)) for one in listeners.there(turn, asker.union, MOST_LOOKED))
    here = [Offered(one, member) for one, member in found if member and member.lead != asker.lead]
    return [one for one in here if not one.member.break_until or one.member.break_until <= turn.now]


def how_many(turn: BaseTurn) -> int:
    """How many people offered here and are not on pause."""
    found = (turn.member(one.id) for one in listeners.there(turn, turn.union, MOST_LOOKED)) if turn.union else ()
    return len({one.lead for one in found if one})


def reachable(turn: BaseTurn, asker: Member, ones: Iterable[Offered]) -> list[Offered]:
    """Those who could be asked for this very asker within its hours: as many as show whether pen names hide anybody."""
    by_id = {one.member.id: one for one in ones if hours.begin(one.hours, turn.now) < turn.now + WHOLE}
    willing = exchanges.willing(turn, HEARING, asker, (one.member for one in by_id.values()))
    return [by_id[member.id] for member in islice(willing, eligible.FEWEST)]


def hides(ones: Sequence[Offered]) -> bool:
    """Whether pen names may be used among them."""
    return bool(ones) and eligible.pen_names((one.member for one in ones), ones[0].member)


def truth(turn: BaseTurn, ones: Sequence[Offered]) -> Truth:
    """How many there are and when, as it is now."""
    starts = [hours.begin(one.hours, turn.now) for one in ones]
    awake = sum(at == turn.now for at in starts)
    first = min(starts, default=None)
    return Truth(len(ones), awake, Moment(first) if first and not awake else None)


def in_turn(turn: Turn, ones: Iterable[Offered], before: set[str]) -> list[Offered]:
    """In which order they are asked now: awake, below their load, and not asked before."""
    by_id = {one.member.id: one for one in ones if one.member.id not in before}
    lately = listeners.lately(turn, list(by_id), turn.now - WEEK)
    helpers = [_helper(turn, one, lately.get(one.member.id, 0)) for one in by_id.values()]
    return [by_id[one.id] for one in choosing.next_helpers(helpers, MOST_ASKED)]


def _helper(turn: Turn, one: Offered, lately: int) -> Helper:
    same = language_of(one.member) == language_of(turn.me)
    awake = hours.are_now(one.hours, turn.now)
    return Helper(one.member.id, one.listener.load, lately, one.listener.asked_at, awake, same)


def goes_by_own(turn: BaseTurn, one: Offered) -> bool:
    """Whether a helper goes by their own name anyway."""
    return names.by_own(turn, one.member) is not None


def notes_hide(turn: BaseTurn, writer: Member, reader: Member | None = None) -> bool:
    """Whether a pen name hides the writer of a kind note: five who have to do with notes could have written it."""
    found = {writer.lead}
    for one in filter(None, map(turn.member, manners.some(turn, writer.union, MOST_ASKED))):
        if reader is None or any(exchanges.willing(turn, NOTE, one, [reader])):
            found.add(one.lead)
        if len(found) >= eligible.FEWEST:
            return True
    return False
