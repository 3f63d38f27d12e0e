"""After it: feedback in three answers, or nobody came."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Quote
from bot.chat.forms import Form, LongText, ShortText
from bot.chat.text import MemberText, Moment, Say
from bot.features.interviews.views.giving import pause
from bot.features.interviews.views.meeting import nobody

LONGEST = 800


def interviewer(say: Say, meeting: str, name: MemberText) -> Card:
    """What to write, and a line for themselves."""
    write = Button(say("button-write"), "interviews.write", key=meeting, style="primary")
    said = (say("after-giver", name=name), say("after-how"))
    return Card(say("after-title"), (*map(Paragraph, said), Actions((write, nobody(say, meeting)))))


def asker(say: Say, meeting: str, name: MemberText) -> Card:
    """What comes, and a way on if it did not take place."""
    return Card(say("after-title"), (Paragraph(say("after-asker", name=name)), Actions((nobody(say, meeting),))))


def form(say: Say, meeting: str, name: MemberText) -> Form:
    """Keep, one change, one question."""
    asked = (
        LongText(id="keep", label=say("ask-keep"), hint=say("ask-keep-hint"), at_most=LONGEST, required=True),
        LongText(id="change", label=say("ask-change"), hint=say("ask-change-hint"), at_most=LONGEST, required=True),
        ShortText(id="question", label=say("ask-question"), hint=say("ask-question-hint"), at_most=200),
    )
    return Form(
        "interviews.write",
        say("form-write"),
        asked,
        say("form-write-send"),
        say("form-write-intro", name=name),
        meeting,
    )


def words(say: Say, keep: str, change: str, question: str) -> MemberText:
    """As the other side reads it."""
    parts = (
        (say("words-keep").plain, keep),
        (say("words-change").plain, change),
        (say("words-question").plain, question),
    )
    return MemberText("\n\n".join(f"{label}\n{text}" for label, text in parts if text))


def written(say: Say, name: MemberText, *, held: bool) -> Card:
    """On its way, and a line for whoever gave it."""
    said = (say("written-held" if held else "written", name=name), say("aftercare"))
    return Card(None, (*map(Paragraph, said), Actions((pause(say),))))


def not_sent(say: Say, text: MemberText, exchange: str, name: MemberText) -> Card:
    """It weighs more than feedback does: it stays with its writer, who can send it as a message."""
    write = Button(say("button-message", name=name), "exchange.write", key=exchange)
    return Card(None, (Paragraph(say("not-sent", name=name)), Quote(text), Actions((write,))))


def too_early(say: Say, at: Moment) -> Card:
    """It has not begun."""
    return Card(None, (Paragraph(say("nobody-early", at=at)),))


def nobody_came(say: Say) -> Card:
    """To the interviewer who waited."""
    return Card(None, (Paragraph(say("nobody-giver")), Actions((pause(say),))))
