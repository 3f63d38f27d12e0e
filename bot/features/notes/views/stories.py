"""A story for the community: written, shown as it would stand there, read by a moderator, posted, taken back."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph, Part, Quote
from bot.chat.forms import Form, LongText, PickChannel
from bot.chat.text import MemberText, Say
from bot.features.notes.views import names

LONGEST = 2500


def form(say: Say, *, pens: bool) -> Form:
    """The words, and the name under which they stand."""
    text = LongText(id="words", label=say("story-label"), hint=say("story-hint"), at_most=LONGEST, required=True)
    asked = (text, *names.questions(say, pens=pens))
    return Form("notes.story", say("story-form"), asked, say("button-story-see"), say("story-intro"))


def preview(say: Say, story: str, name: MemberText, words: MemberText) -> Card:
    """Exactly what others would read, and what happens before."""
    buttons = (
        Button(say("button-story-send"), "notes.story_send", key=story, style="primary"),
        Button(say("button-story-drop"), "notes.story_drop", key=story),
    )
    shown = (Paragraph(say("story-by", name=name)), Quote(words))
    return Card(say("story-title"), (Paragraph(say("story-preview")), *shown, Actions(buttons)))


def posted(say: Say, name: MemberText, words: MemberText) -> Card:
    """As it stands in the channel."""
    return Card(say("story-post"), (Paragraph(say("story-by", name=name)), Quote(words)))


def taken_down(say: Say) -> Card:
    """In the place of one that was taken back."""
    return Card(None, (Paragraph(say("story-taken-down")),))


def review(say: Say, name: MemberText, words: MemberText) -> tuple[Part, ...]:
    """For a moderator."""
    return (Paragraph(say("story-review")), Paragraph(say("story-by", name=name)), Quote(words))


def said(say: Say, key: str, words: MemberText | None = None) -> Card:
    """One sentence, with words where they are given back or explained."""
    return Card(say("story-title"), (Paragraph(say(key)), *((Quote(words),) if words else ())))


def mine(say: Say, stories: Sequence[tuple[str, MemberText]]) -> Card:
    """The newest of the member's own stories, the last of these: (id, words)."""
    if not stories:
        return Card(say("story-title"), (Paragraph(say("stories-none")),))
    story, words = stories[-1]
    back = Actions((Button(say("button-story-back"), "notes.story_drop", key=story),))
    return Card(say("story-title"), (Quote(words), back))


def channel_wanted(say: Say, story: str) -> Card:
    """For organisers: one was read and may be posted, and no channel is chosen."""
    choose = Actions((Button(say("button-story-where"), "notes.story_where", key=story),))
    return Card(say("story-title"), (Paragraph(say("story-where")), choose))


def channel_form(say: Say, story: str) -> Form:
    """Where?"""
    channel = PickChannel(id="channel", label=say("story-channel"), required=True)
    return Form("notes.story_where", say("story-where-form"), (channel,), say("button-story-post"), None, story)
