"""Reporting: the exchange stops at once, and the reporter reads who reads it and when."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.exchanges import Report as Found
from bot.engine.turn import BaseTurn, Turn
from bot.features.moderation.handlers import readers, undecided
from bot.features.moderation.store import reports as store
from bot.features.moderation.store.reports import Report
from bot.features.moderation.views import reports as views
from bot.features.moderation.views import waits


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """What is wrong with it."""
    found = _reportable(turn, pressed.key)
    return ShowForm(views.form(turn.say, found.piece.id)) if found else Reply(views.nothing_to_report(turn.say))


def take(turn: Turn, sent: Sent) -> Response:
    """Stop the exchange, keep what is needed, and tell the moderators that something waits."""
    found = _reportable(turn, sent.key)
    if found is None:
        return Reply(views.nothing_to_report(turn.say))
    words = sent.text("words")
    new = store.add(turn, found, sent.choice("what") or "other", words.value if words else "")
    exchanges.end(turn, found.exchange, "reported")
    if new is None:
        return Reply(views.reported_before(turn.say))
    announce(turn, new)
    undecided.look_later(turn, new)
    told = readers.readers(turn, turn.me)
    return Reply(views.reported(turn.say, waits.who_reads(turn.say, told)), lasting=True)


def announce(turn: BaseTurn, one: Report) -> None:
    """A report waits: no more is said, and nothing to those whom it concerns."""
    readers.announce(turn, lambda say: waits.knock(say, "case", one.id), parties(one))


def parties(one: Report) -> tuple[str, ...]:
    """Memberships of both sides that are still there."""
    return tuple(member for member in (one.reporter, one.against) if member)


def _reportable(turn: Turn, piece: str) -> Found | None:
    found = exchanges.reportable(turn, piece)
    return found if found and found.exchange.union == turn.union else None
