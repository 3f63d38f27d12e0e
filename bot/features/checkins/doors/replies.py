"""Replies: a draft, its letter, parking it, and what was sent."""

from datetime import timedelta

from bot.engine.sending.kinds import Budget, MessageKind
from bot.features.checkins.handlers import draft_parts, drafts, letters, papers, parking, sending

BUTTONS = {
    "reply": drafts.begin,
    "draft": drafts.show,
    "draft_roll": drafts.roll,
    "draft_words": drafts.edit,
    "draft_typed": draft_parts.ask_typed,
    "draft_shape": draft_parts.ask_shape,
    "draft_copy": sending.copy,
    "draft_sent": sending.sent,
    "draft_throw": sending.throw,
    "draft_throw_yes": sending.throw_yes,
    "park": parking.park,
    "letter": letters.ask,
    "letter_kind": letters.again,
    "quote": letters.quote,
    "papers": papers.listed,
    "paper_letter": papers.letter,
    "paper_sent": papers.sent,
    "letter_remove": papers.remove_letter,
    "sent_remove": papers.remove_sent,
}
FORMS = {
    "draft_words": drafts.edited,
    "draft_typed": draft_parts.take_typed,
    "draft_shape": draft_parts.take_shape,
    "letter": letters.take,
}
TIMERS = {"parked": parking.ring}
KINDS = (MessageKind("draft", Budget.ON_DEMAND, expires=timedelta(days=3)),)
HEARS = {"checkins.parked_dropped": parking.dropped}
