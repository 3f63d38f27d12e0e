"""To whoever reads something: reminders, writing, and what is said of the words before they go."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Paragraph, Quote
from bot.chat.forms import Form, LongText
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.feedback.views.inviting import claim_buttons

LONGEST = 1400
"""Characters of each part: both together fit into the form of a message."""


class Remark(Struct, frozen=True):
    """One thing the gentle check saw: "least", "must", "compare", "promise" or "bare", and the words."""

    about: str
    words: str = ""


def form(say: Say, request: str) -> Form:
    """What to keep, and one thing to change."""
    keep = LongText(id="keep", label=say("write-keep"), hint=say("write-keep-hint"), at_most=1400, required=True)
    change = LongText(
        id="change", label=say("write-change"), hint=say("write-change-hint"), at_most=1400, required=True
    )
    return Form("feedback.write", say("form-write"), (keep, change), say("form-write-send"), key=request)


def whole(say: Say, keep: MemberText, change: MemberText) -> MemberText:
    """Both parts as one text, under headings in the asker's language."""
    parts = ((say("given-keep").plain, keep.value), (say("given-change").plain, change.value))
    return MemberText("\n\n".join(f"{heading}\n{text.strip()}" for heading, text in parts))


def softly(say: Say, request: str, remarks: Sequence[Remark]) -> Card:
    """What may land harder than it is meant. Nothing has been sent."""
    said = (Paragraph(say(f"soft-{one.about}", words=MemberText(one.words))) for one in remarks)
    return Card(say("soft-title"), (Paragraph(say("soft-first")), *said, _deciding(say, request)))


def heavy(say: Say, request: str) -> Card:
    """Heavy words wait for their writer."""
    return Card(say("soft-title"), (Paragraph(say("heavy-waits")), _deciding(say, request)))


def sent(say: Say, name: MemberText, *, heavy: bool) -> Card:
    """It is on its way; the review is done."""
    after = [Paragraph(say("given-aftercare"))] if heavy else []
    rest = Button(say("button-pause-week"), "feedback.pause_week")
    support = Button(say("button-support"), "care.support", "after")
    return Card(
        say("given-title"),
        (Paragraph(say("given", name=name)), *after, Actions((rest, *((support,) if heavy else ())))),
    )


def held(say: Say, name: MemberText) -> Card:
    """A moderator reads it first."""
    return Card(say("given-title"), (Paragraph(say("given-held", name=name)),))


def not_passed_on(say: Say, request: str, due: Moment) -> Card:
    """A moderator did not pass it on."""
    return Card(None, (Paragraph(say("given-refused", due=due)), *claim_buttons(say, request, more=False)))


def already(say: Say) -> Card:
    """It was sent before."""
    return Card(None, (Paragraph(say("given-already")),))


def nowhere(say: Say, words: MemberText | None = None) -> Card:
    """There is nobody to send it to any more; the words are given back."""
    return Card(None, (Paragraph(say("given-nowhere")), *((Quote(words),) if words else ())))


def remind(say: Say, request: str, due: Moment, *, more: bool) -> Card:
    """Half of the time is over."""
    return Card(say("remind-title"), (Paragraph(say("remind", due=due)), *claim_buttons(say, request, more=more)))


def longer(say: Say, request: str, due: Moment) -> Card:
    """One more day."""
    return Card(None, (Paragraph(say("longer", due=due)), *claim_buttons(say, request, more=False)))


def no_longer(say: Say, due: Moment) -> Card:
    """There was one more day already."""
    return Card(None, (Paragraph(say("no-longer", due=due)),))


def lapsed(say: Say, request: str, *, draft: bool) -> Card:
    """Time is over; what was written is kept."""
    write = Actions((Button(say("button-write"), "feedback.write", key=request),))
    return Card(None, (Paragraph(say("lapsed-draft" if draft else "lapsed")), write))


def gave_back(say: Say) -> Card:
    """It goes to somebody else."""
    return Card(None, (Paragraph(say("gave-back")),))


def not_yours(say: Say) -> Card:
    """Not in their hands, done, or gone."""
    return Card(None, (Paragraph(say("not-yours")),))


def taken_back(say: Say) -> Card:
    """The asker took the request back."""
    return Card(None, (Paragraph(say("taken-back")),))


def ended(say: Say) -> Card:
    """The conversation ended before the review was done."""
    return Card(None, (Paragraph(say("ended")),))


def guide(say: Say, lines: Sequence[Text]) -> Card:
    """How to say it: from a content file."""
    return Card(say("guide-title"), tuple(map(Paragraph, lines)))


def _deciding(say: Say, request: str) -> Actions:
    return Actions(
        (
            Button(say("button-send-as-is"), "feedback.give_anyway", key=request),
            Button(say("button-change-it"), "feedback.write", key=request, style="primary"),
        )
    )
