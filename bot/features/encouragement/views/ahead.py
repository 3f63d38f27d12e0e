"""What comes next, before it is posted."""

from collections.abc import Sequence

from bot.chat.cards import Card, Paragraph
from bot.chat.text import Moment, Say, Text
from bot.features.encouragement.rules.packs import Entry
from bot.features.encouragement.views import entries

Coming = tuple[Moment | None, Entry | None]
"""When, where that is known, and what: None where the packs hold nothing."""


def coming(say: Say, ahead: Sequence[Coming]) -> Card:
    """The next posts in order, in full."""
    lines = [Paragraph(_line(say, number, *one)) for number, one in enumerate(ahead, 1)]
    return Card(say("ahead-title"), (Paragraph(say("ahead-what")), *lines))


def _line(say: Say, number: int, at: Moment | None, entry: Entry | None) -> Text:
    text = entries.line(say, entry) if entry else say("ahead-nothing")
    return say("ahead-at", at=at, text=text) if at else say("pack-line-live", number=number, text=text)
