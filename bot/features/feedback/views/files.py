"""A file beside a request: asking for it, and why it does not go along."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.forms import Form, Upload
from bot.chat.text import MemberText, Say
from bot.features.feedback.views import questions


def form(say: Say, key: str) -> Form:
    """One file."""
    asked: Upload = questions.file(say, required=True)
    return Form("feedback.file", say("form-file"), (asked,), say("form-ask-send"), key=key)


def coming(say: Say, taken_out: Sequence[str] = ()) -> Card:
    """It is being looked at, and nothing has been sent."""
    out = (Paragraph(say("preview-taken-out", found=MemberText(", ".join(taken_out)))),) if taken_out else ()
    return Card(None, (Paragraph(say("file-coming")), *out))


def unusable(say: Say, key: str, why: Sequence[Part]) -> Card:
    """It does not go along; what was written is kept."""
    buttons = (
        Button(say("button-file"), "feedback.file", key=key, style="primary"),
        Button(say("button-go-on"), "feedback.preview", key=key),
    )
    return Card(None, (*why, Paragraph(say("file-unusable")), Actions(buttons)))
