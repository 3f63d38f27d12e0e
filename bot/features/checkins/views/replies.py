"""What an entry's page and its ideas say about a reply."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Paragraph, Part
from bot.chat.text import Moment, Say, Text
from bot.features.checkins.rules.drafts import Draft, SentReply
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.steps import reply_is_worth_it
from bot.features.checkins.views.drafts import to_draft
from bot.features.checkins.views.papers import shelf


class Replies(Struct, frozen=True):
    """What there is for an entry. `quiet`: nothing is offered now, in a rest or because nothing was wanted."""

    draft: Draft | None
    sent: Sequence[SentReply]
    letters: int
    quiet: bool


def on_entry(say: Say, entry: Entry, replies: Replies) -> tuple[Part, ...]:
    """The lines and the row of buttons on the page of an entry."""
    write = to_draft(say, replies.draft.id, "draft-open") if replies.draft else _write(say, entry, replies.quiet)
    paste = Button(say("button-letter"), "checkins.letter", key=entry.id)
    kept = len(replies.sent) + replies.letters
    row = (write, paste, shelf(say, entry.id, kept) if kept else None)
    lines = (Paragraph(line) for line in _lines(say, entry, replies))
    return (*lines, Actions(tuple(button for button in row if button)))


def write(say: Say, entry: Entry) -> Button | None:
    """The offer of a reply, where one is worth it."""
    return Button(say("button-reply"), "checkins.reply", key=entry.id) if reply_is_worth_it(entry) else None


def _write(say: Say, entry: Entry, quiet: bool) -> Button | None:
    if quiet:
        return None
    return write(say, entry) or Button(say("button-reply-anyway"), "checkins.reply", key=entry.id)


def _lines(say: Say, entry: Entry, replies: Replies) -> list[Text]:
    sent = [say("entry-sent", at=Moment(replies.sent[-1].at, "date"))] if replies.sent else []
    draft = replies.draft
    if draft:
        until = draft.parked_until
        return [*sent, say("entry-draft-parked", until=Moment(until)) if until else say("entry-draft")]
    if replies.quiet or replies.sent:
        return sent
    return [say("entry-reply-may-help" if reply_is_worth_it(entry) else "entry-reply-not-needed")]
