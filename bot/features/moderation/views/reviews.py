"""What waits for a yes: as its reader sees it, and as its author does."""

from bot.chat.cards import Actions, Button, Card, Divider, Document, Paragraph, Part, Picture, Quote
from bot.chat.files import Cleaned
from bot.chat.forms import Form, LongText
from bot.chat.text import MemberText, Say, Text

REASON = 600


def item(say: Say, shown: tuple[Part, ...], key: str) -> Card:
    """The thing itself and the three answers."""
    buttons = (
        Button(say("button-pass-on"), "moderation.approve_item", key=key, style="primary"),
        Button(say("button-return"), "moderation.return_item", key=key),
        Button(say("button-refuse"), "moderation.refuse_item", key=key, style="danger"),
    )
    return Card(say("review-title"), (*shown, Divider(), Actions(buttons)))


def return_form(say: Say, key: str) -> Form:
    """Why it goes back; the author reads this."""
    reason = LongText(id="reason", label=say("reason-label"), hint=say("reason-hint"), at_most=REASON, required=True)
    return Form("moderation.return_item", say("return-form"), (reason,), say("button-return-send"), None, key)


def decided(say: Say, verdict: str) -> Card:
    """What was done, for the moderator."""
    return Card(say("review-title"), (Paragraph(say(f"review-{verdict}")),))


def read_first(say: Say, who_reads: tuple[Text, ...]) -> Card:
    """For the author: a person reads it first, and how long that may take."""
    return Card(say("read-first-title"), (Paragraph(say("read-first")), *map(Paragraph, who_reads)))


def late(say: Say, who_reads: tuple[Text, ...]) -> Card:
    """For the author: nobody has come to it in two days."""
    return Card(say("late-title"), (Paragraph(say("late")), *map(Paragraph, who_reads)))


def piece(say: Say, why: str, name: MemberText, text: MemberText) -> tuple[Part, ...]:
    """A message between two members that waits: why, by whom as the other side knows them, and the words."""
    return (Paragraph(say(f"held-{why}")), Paragraph(say("held-from", name=name)), Quote(text))


def file(say: Say, found: Cleaned | None) -> tuple[Part, ...]:
    """What went or goes along with it."""
    if found is None:
        return ()
    if found.kind == "picture":
        return (Picture(found.name, say("held-picture"), found.content),)
    return (Document(found.name, found.content),)


def reason(say: Say, words: MemberText) -> Card:
    """For the writer: what a moderator says to it."""
    return Card(say("reason-title"), (Paragraph(say("reason")), Quote(words)))
