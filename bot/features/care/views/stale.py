"""Which rows nobody has looked up for too long."""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from bot.chat.cards import Card, Paragraph
from bot.chat.text import Moment, Say, Text
from bot.features.care.rules.helplines import Line
from bot.features.care.views import lines

SHOWN = 20


def stale(say: Say, rows: Sequence[Line]) -> Card:
    """What is stale, and what to do."""
    listed = tuple(Paragraph(_row(say, row)) for row in rows[:SHOWN])
    more = (Paragraph(say("lines-more", many=len(rows) - SHOWN)),) if len(rows) > SHOWN else ()
    return Card(say("lines-title"), (Paragraph(say("lines-what")), *listed, *more, Paragraph(say("lines-how"))))


def _row(say: Say, row: Line) -> Text:
    day = Moment(datetime.combine(row.checked, time(12), UTC), "date")
    return say("lines-row", country=lines.country(say, row.country), number=row.number, day=day)
