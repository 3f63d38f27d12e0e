"""Where steps are held back."""

from bot.chat.cards import Card, Paragraph
from bot.chat.text import Moment, Say
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.rest import hours_for
from bot.features.checkins.views import buttons


def held_by_rest(say: Say, until: Moment) -> Card:
    """No step within a rest."""
    end = buttons.row(buttons.end_rest(say))
    return Card(None, (Paragraph(say("ideas-held-by-rest", until=until)), *end))


def held_by_the_one(say: Say, entry: Entry, until: Moment) -> Card:
    """No list on the day of "this was the one"."""
    offers = buttons.row(buttons.vent(say, entry.id), buttons.rest(say, hours_for("one"), entry.id))
    return Card(None, (Paragraph(say("ideas-held-by-the-one", until=until)), *offers))


def held(say: Say, until: Moment) -> Card:
    """Where no entry is meant."""
    return Card(None, (Paragraph(say("ideas-held", until=until)),))
