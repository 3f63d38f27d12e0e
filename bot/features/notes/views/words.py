"""What becomes of words that were written: it waits for its writer, for a moderator, or goes its way."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Part, Quote
from bot.chat.forms import Form, LongText
from bot.chat.text import MemberText, Say
from bot.features.notes.rules.notes import LONGEST

REASONS = ("harm", "solicitation", "unread")


def asked(say: Say, note: str) -> Card:
    """The writer decides."""
    decisions = (
        Button(say("button-anyway"), "notes.anyway", key=note),
        Button(say("button-change"), "notes.change", key=note),
        Button(say("button-keep"), "notes.keep", key=note),
    )
    return Card(say("asked-title"), (Paragraph(say("asked")), Actions(decisions)))


def held(say: Say) -> Card:
    """A moderator reads it first."""
    return Card(None, (Paragraph(say("held")),))


def kept(say: Say) -> Card:
    """Nobody reads it."""
    return Card(None, (Paragraph(say("kept")),))


def not_waiting(say: Say) -> Card:
    """It was decided already."""
    return Card(None, (Paragraph(say("not-waiting")),))


def change_form(say: Say, note: str) -> Form:
    """Other words in place of those that wait."""
    text = LongText(id="words", label=say("note-label"), at_most=LONGEST, required=True)
    return Form("notes.change", say("change-form"), (text,), say("button-send"), None, note)


def review(say: Say, hold: str, text: MemberText) -> tuple[Part, ...]:
    """For a moderator: why it waits, and the words."""
    why = hold if hold in REASONS else "other"
    return (Paragraph(say(f"review-{why}")), Quote(text))


def refused(say: Say, text: MemberText, reason: MemberText | None) -> Card:
    """To its writer: a moderator did not pass it on."""
    why = (Paragraph(say("refused-reason")), Quote(reason)) if reason else ()
    return Card(None, (Paragraph(say("refused")), Quote(text), *why))
