"""A report, as both sides read of it."""

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.forms import Choice, Form, LongText, PickOne
from bot.chat.text import Say, Text
from bot.features.moderation.rules.reports import WHATS

WORDS = 1000


def form(say: Say, piece: str) -> Form:
    """What is wrong; words only if they want to."""
    choices = tuple(Choice(what, say(f"what-{what}")) for what in WHATS)
    questions = (
        PickOne(id="what", label=say("what-label"), choices=choices, required=True),
        LongText(id="words", label=say("words-label"), hint=say("words-hint"), at_most=WORDS),
    )
    return Form(
        "moderation.report", say("report-form"), questions, say("button-report-send"), say("report-intro"), piece
    )


def nothing_to_report(say: Say) -> Card:
    """Not theirs to report, or gone."""
    return Card(say("report-title"), (Paragraph(say("report-nothing")),))


def reported_before(say: Say) -> Card:
    """Once is enough."""
    return Card(say("report-title"), (Paragraph(say("report-before")),))


def reported(say: Say, who_reads: tuple[Text, ...]) -> Card:
    """It has stopped, and who reads it when."""
    last = (Paragraph(say("report-hear")), Paragraph(say("report-danger")))
    support = Actions((Button(say("button-support"), "community.open", "support"),))
    return Card(say("report-title"), (Paragraph(say("reported")), *map(Paragraph, who_reads), *last, support))


def outcome(say: Say, outcome: str, sentence: str) -> Card:
    """What the reporter hears."""
    return Card(say("outcome-title"), (Paragraph(say(f"reporter-{outcome}-{sentence}")),))


def for_other(say: Say, outcome: str, sentence: str, key: str = "") -> Card:
    """What the other side hears; with a key they may appeal once."""
    said = Paragraph(say(f"other-{outcome}-{sentence}"))
    if not key:
        return Card(say("outcome-title"), (said,))
    appeal = Actions((Button(say("button-appeal"), "moderation.appeal", key=key),))
    return Card(say("outcome-title"), (said, Paragraph(say("appeal-once")), appeal))


def appeal_form(say: Say, key: str) -> Form:
    """What they say to it."""
    words = LongText(id="words", label=say("appeal-label"), hint=say("appeal-hint"), at_most=WORDS, required=True)
    return Form("moderation.appeal", say("appeal-form"), (words,), say("button-appeal-send"), None, key)


def appealed(say: Say, who_reads: tuple[Text, ...]) -> Card:
    """It is before the moderators."""
    return Card(say("outcome-title"), (Paragraph(say("appealed")), *map(Paragraph, who_reads)))


def heard(say: Say, outcome: str) -> Card:
    """What became of it."""
    return Card(say("outcome-title"), (Paragraph(say(f"heard-{outcome}")),))
