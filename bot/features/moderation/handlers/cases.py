"""A report in a moderator's hands: open it, take it, hand it over. Whoever it concerns is told nothing of it."""

from msgspec.structs import replace

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, Update
from bot.engine import exchanges
from bot.engine.members import blocks
from bot.engine.turn import BaseTurn, Turn
from bot.features.moderation.handlers import report as reporting
from bot.features.moderation.rules import reports as rules
from bot.features.moderation.store import helping, unsealings
from bot.features.moderation.store import reports as store
from bot.features.moderation.store.reports import Report
from bot.features.moderation.views import cases as views
from bot.features.moderation.views import reviews, waits


def read(turn: Turn, pressed: ButtonPressed) -> Response:
    """Show it, privately; always as an answer of its own, since the button may stand in a channel."""
    one = visible(turn, pressed.key)
    if one is None or one.outcome:
        return Reply(waits.nothing_here(turn.say))
    if not free(turn, one) and not has(turn, one):
        return Reply(views.taken_by_other(turn.say))
    return Reply(shown(turn, one))


def take(turn: Turn, pressed: ButtonPressed) -> Response:
    """Take it in hand; of two who press at once one is first."""
    one = visible(turn, pressed.key)
    if one is None or one.outcome:
        return Update(waits.nothing_here(turn.say))
    if not has(turn, one) and not (free(turn, one) and store.take(turn, one)):
        return Update(views.taken_by_other(turn.say))
    return Update(shown(turn, store.find(turn, one.id) or one))


def hand_over(turn: Turn, pressed: ButtonPressed) -> Response:
    """Give it back, for another moderator."""
    one = in_hand(turn, pressed.key)
    if one is None:
        return Update(waits.nothing_here(turn.say))
    store.change(turn, one.id, taken_id=None, taken_at=None)
    reporting.announce(turn, one)
    return Update(views.handed_over(turn.say))


def visible(turn: Turn, report_id: str) -> Report | None:
    """A report that this moderator may see at all: of this union, and none in which they sit."""
    one = store.find(turn, report_id)
    if one is None or rules.is_party(one.case(None), blocks.marks_of(turn.db, turn.me.lead)):
        return None
    return one


def in_hand(turn: Turn, report_id: str) -> Report | None:
    """An open report that this moderator has taken."""
    one = visible(turn, report_id)
    return one if one and has(turn, one) else None


def has(turn: Turn, one: Report) -> bool:
    """Whether this moderator has it in hand."""
    return rules.has(one.case(lead_of(turn, one.taken)), turn.me.lead)


def free(turn: BaseTurn, one: Report) -> bool:
    """Whether it can be taken."""
    return rules.is_free(one.case(lead_of(turn, one.taken)), turn.now)


def lead_of(turn: BaseTurn, membership: str | None) -> str | None:
    """The person behind a membership; joined accounts are one person."""
    member = turn.member(membership) if membership else None
    return member.lead if member else None


def shown(turn: Turn, one: Report) -> views.Card:
    """The card of a report, with what this moderator may do about it."""
    card = views.case(turn.say, views.Shown(one, earlier(turn, one), has(turn, one), _asked(turn, one)))
    return replace(card, parts=(*card.parts, *reviews.file(turn.say, exchanges.file_of(turn, one.piece))))


def earlier(turn: BaseTurn, one: Report) -> int:
    """How many reports against the same account were upheld before."""
    member = turn.member(one.against) if one.against else None
    marks = {one.against_mark, *(blocks.marks_of(turn.db, member.lead) if member else ())}
    return helping.count_upheld(turn, turn.union or one.community, marks, but=one.id)


def _asked(turn: Turn, one: Report) -> bool:
    """Whether opening the account was asked for already."""
    return any(request.state != "declined" for request in unsealings.of_report(turn, one.id))
