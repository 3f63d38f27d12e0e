"""What members read about privacy: pure, from facts and wording to cards and forms."""

from bot.chat.cards import Actions, Button, Card, Document, Paragraph
from bot.chat.forms import Form, ShortText
from bot.chat.text import Moment, Say

KEPT = ("show-kept", "show-quiet", "show-not-kept", "show-where", "show-how-long")


def show(say: Say, operator: str, platform_note: str = "", *, member: bool = True) -> Card:
    """What is kept, in plain words; `platform_note` is a sentence that holds on this platform only."""
    said = [Paragraph(say(key)) for key in KEPT]
    said.append(Paragraph(say("show-who", operator=operator)))
    if platform_note:
        said.append(Paragraph(say(platform_note)))
    buttons = (Button(say("button-export"), "privacy.export"), Button(say("button-erase"), "privacy.erase"))
    return Card(say("show-title"), (*said, Paragraph(say("show-yours")), *((Actions(buttons),) if member else ())))


def export(say: Say, machine: bytes, plain: bytes) -> Card:
    """The two files, for the member alone."""
    files = (Document("onward-export.json", machine), Document("onward-export.txt", plain))
    return Card(say("export-title"), (Paragraph(say("export-what")), *files))


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
    said = (Paragraph(say("erase-goes")), Paragraph(say("erase-stays", operator=operator)))
    return Card(say("erase-title"), (*said, Paragraph(say("erase-back")), Actions(buttons)))


def erase_form(say: Say) -> Form:
    """The word that confirms."""
    word = ShortText(id="word", label=say("word-label", word=say("erase-word")), at_most=40, required=True)
    return Form("privacy.erase", say("erase-form"), (word,), say("button-erase-send"), say("erase-intro"))


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
