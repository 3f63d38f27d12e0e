"""What members read about privacy: pure, from facts and wording to cards and forms."""

from collections.abc import Mapping
from datetime import timedelta

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Document, Facts, Paragraph, Row
from bot.chat.forms import Choice, Form, PickOne, ShortText
from bot.chat.text import Moment, Say, Text

KEPT = ("show-kept", "show-quiet", "show-not-kept", "show-where")
IN_A_BLOCK = 10
DAY, YEAR = timedelta(days=1), timedelta(days=365)


class Told(Struct, frozen=True):
    """What is told to everyone alike. `platform_note` is a sentence that holds on this platform only, or ""."""

    operator: str
    platform_note: str
    how_long: tuple[tuple[Text, timedelta], ...]


def show(say: Say, told: Told, *, member: bool = True) -> Card:
    """What is kept, in plain words, who can see it, and how long."""
    said = [Paragraph(say(key)) for key in KEPT]
    said.append(Paragraph(say("show-who", operator=told.operator)))
    if told.platform_note:
        said.append(Paragraph(say(told.platform_note)))
    rows = [Row(what, _span(say, span)) for what, span in told.how_long]
    blocks = [Facts(tuple(rows[at : at + IN_A_BLOCK])) for at in range(0, len(rows), IN_A_BLOCK)]
    buttons = (Button(say("button-export"), "privacy.export"), Button(say("button-erase"), "privacy.erase"))
    own = (Paragraph(say("show-yours")), *((Actions(buttons),) if member else ()))
    return Card(say("show-title"), (*said, Paragraph(say("show-how-long")), *blocks, *own))


def _span(say: Say, span: timedelta) -> Text:
    if span >= YEAR:
        return say("span-months", months=12 * (span // YEAR))
    return say("span-hours", hours=span // timedelta(hours=1)) if span <= DAY else say("span-days", days=span // DAY)


def export(say: Say, files: Mapping[str, bytes]) -> Card:
    """The files by their kind, for the member alone."""
    documents = (Document(f"onward-export.{kind}", content) for kind, content in files.items())
    return Card(say("export-title"), (Paragraph(say("export-what")), *documents))


def export_sent(say: Say) -> Card:
    """Where the files are."""
    return Card(say("export-title"), (Paragraph(say("export-sent")),))


def erase(say: Say, operator: str) -> Card:
    """Exactly what goes and what stays."""
    buttons = (
        Button(say("button-erase-all"), "privacy.erase_all", style="danger"),
        Button(say("button-export-first"), "privacy.export"),
        Button(say("button-keep"), "privacy.keep"),
    )
    stays = (Paragraph(say("erase-stays", operator=operator)), Paragraph(say("erase-others")))
    said = (Paragraph(say("erase-goes")), *stays)
    return Card(say("erase-title"), (*said, Paragraph(say("erase-back")), Actions(buttons)))


def erase_form(say: Say, *, joined: bool = False) -> Form:
    """The word that confirms; with joined accounts also which of them."""
    choices = tuple(Choice(which, say(f"which-{which}")) for which in ("this", "all"))
    which = (PickOne(id="which", label=say("which"), choices=choices, required=True),) if joined else ()
    word = ShortText(id="word", label=say("word-label", word=say("erase-word")), at_most=40, required=True)
    return Form("privacy.erase", say("erase-form"), (*which, word), say("button-erase-send"), say("erase-intro"))


def erased(say: Say) -> Card:
    """It is done."""
    return Card(say("erased-title"), (Paragraph(say("erased")),))


def kept(say: Say) -> Card:
    """Nothing was erased."""
    return Card(say("kept-title"), (Paragraph(say("kept")),))


def warning(say: Say, end: Moment) -> Card:
    """A month before the end of what nobody uses."""
    buttons = (
        Button(say("button-stay"), "privacy.stay", style="primary"),
        Button(say("button-export"), "privacy.export"),
    )
    return Card(say("warning-title"), (Paragraph(say("warning", end=end)), Actions(buttons)))


def stays(say: Say) -> Card:
    """It is kept on."""
    return Card(say("stays-title"), (Paragraph(say("stays")),))
