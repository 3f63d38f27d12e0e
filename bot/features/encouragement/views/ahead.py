"""What comes next, before it is posted."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph
from bot.chat.pages import pages
from bot.chat.text import Channel, Moment, Say, Text
from bot.features.encouragement.rules.packs import Entry
from bot.features.encouragement.rules.piece import Piece
from bot.features.encouragement.views import entries, lines
from bot.features.encouragement.views.schedule import Shown

Coming = tuple[Moment | None, Entry | None]
"""When, where that is known, and what: None where the packs hold nothing."""
Words = Entry | Piece | None
Ahead = tuple[Moment, Words, bool]
"""When, what, and whether it is left out because the channel is quiet."""


def coming(say: Say, ahead: Sequence[Coming]) -> Card:
    """The next posts in order, in full."""
    lines = [Paragraph(_line(say, number, *one)) for number, one in enumerate(ahead, 1)]
    return Card(say("ahead-title"), (Paragraph(say("ahead-what")), *lines))


def of_schedule(say: Say, now: Shown, ahead: Sequence[Ahead], page: int = 0) -> Card:
    """The next posts of one schedule in full; on a second card where they are long."""
    title, of = (
        say("ahead-title"),
        Paragraph(say("schedule-line", channel=Channel(now.place), when=lines.when(say, now.of))),
    )
    head = (of, Paragraph(say("ahead-what")), Divider())
    blocks = [(Paragraph(_dated(say, *one)),) for one in ahead] or [(Paragraph(say("over")),)]
    every = pages(title, blocks, (*head, _ways(say, now.of.id, 1, 3)))
    at = min(page, len(every) - 1)
    return Card(title, (*head, *every[at], _ways(say, now.of.id, at, len(every))))


def _ways(say: Say, schedule: str, at: int, of: int) -> Actions:
    before = [Button(say("button-earlier"), "encouragement.next", str(at - 1), schedule)] if at > 0 else []
    later = [Button(say("button-further"), "encouragement.next", str(at + 1), schedule)] if at + 1 < of else []
    quiet = Button(say("quiet-button-here"), "encouragement.quiet_here", key=schedule)
    return Actions((*before, *later, quiet, Button(say("button-posts"), "encouragement.posts")))


def _dated(say: Say, at: Moment, found: Words, quiet: bool) -> Text:
    if quiet:
        return say("ahead-at", at=at, text=say("dry-quiet"))
    if found is None:
        return say("ahead-at", at=at, text=say("ahead-nothing"))
    return say(
        "ahead-at", at=at, text=lines.typed(found.words) if isinstance(found, Piece) else entries.line(say, found)
    )


def _line(say: Say, number: int, at: Moment | None, entry: Entry | None) -> Text:
    text = entries.line(say, entry) if entry else say("ahead-nothing")
    return say("ahead-at", at=at, text=text) if at else say("pack-line-live", number=number, text=text)
