"""What the plan adds to the cards of entries: where an entry is filed, earlier tries there, words written before."""

from bot.chat.cards import Card, Part
from bot.engine.turn import Turn
from bot.features.checkins.handlers import held
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.store import entries, search, waits
from bot.features.checkins.views import beside as views
from bot.features.checkins.views.buttons import row
from bot.features.checkins.views.joined import joined
from bot.features.checkins.views.waiting import replayed


def entry_page(turn: Turn, entry: Entry, card: Card) -> Card:
    """One entry: which try it is there, the member's words for that answer, its organisation, and what others offer."""
    there = entries.organisation_of(turn, entry.id)
    number = entries.how_many_at(turn, there, entry.at) if there else 0
    ended = waits.ended_by(turn, entry.id)
    words = replayed(turn.say, ended) if ended else ()
    return joined(card, *words, *views.of_entry(turn.say, there, number), *_offered(turn, entry))


def entry_list(turn: Turn, card: Card) -> Card:
    """All entries: with the button that ends the search."""
    return card if _accepted(turn) else joined(card, *views.of_list(turn.say))


def _offered(turn: Turn, entry: Entry) -> tuple[Part, ...]:
    """Such as a second opinion; nothing in a rest, and nothing for whoever wanted no advice."""
    may_act = held.until(turn) is None and not entry.wants_no_advice
    return row(*turn.offered("entry", entry.id)) if may_act else ()


def _accepted(turn: Turn) -> bool:
    return search.has_accepted(turn, turn.me.id)
