"""Files between two sides: what would arrive, what was found in it and taken out, and why one goes nowhere."""

from collections.abc import Iterator

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Document, Paragraph, Part, Picture, Quote
from bot.chat.files import Cleaned, Found
from bot.chat.text import MemberText, Say, Text
from bot.features.exchange.views.people import Partner

WORDS = "words"


class Names(Struct, frozen=True):
    """By which names the two go. `known`: they were introduced."""

    mine: MemberText
    mine_own: bool
    theirs_own: bool
    known: bool = False


class Came(Struct, frozen=True):
    """A file as its reader gets it, with what was written onto it."""

    file: Cleaned
    remarks: MemberText


def coming(say: Say) -> Card:
    """It is being looked at."""
    return Card(None, (Paragraph(say("file-coming")),))


def hindered(say: Say, partner: Partner, why: str) -> Card:
    """It goes nowhere. `why` is a word of the engine's: "size", "lies", "ended", …"""
    return Card(None, (Paragraph(say(f"file-{why}")), Paragraph(say("file-nowhere", name=partner.name))))


def preview(say: Say, partner: Partner, key: str, cleaned: Cleaned, names: Names) -> Card:
    """To its owner: what would arrive, what it says about them, what was taken out and what cannot be."""
    words = (Button(say("button-file-words"), "exchange.file_words", key=key),) if can_be_masked(cleaned) else ()
    buttons = (
        Button(say("button-file-send", name=partner.name), "exchange.file_send", key=key, style="primary"),
        *words,
        Button(say("button-keep"), "exchange.file_keep", key=key),
    )
    said = (*inspected(say, cleaned), *map(Paragraph, _who(say, partner, names)))
    intro = Paragraph(say("file-intro", name=partner.name))
    return Card(say("file-title"), (intro, *said, Actions(buttons)))


def inspected(say: Say, what: Cleaned | str) -> tuple[Part, ...]:
    """To the owner of a file: what is left of it, what was found and taken out; or why it cannot go."""
    if isinstance(what, str):
        return (Paragraph(say(f"file-{what}")),)
    return (*shown(say, what), *_found(say, what), *_about(say, what))


def can_be_masked(cleaned: Cleaned) -> bool:
    """Whether its words would say less of its owner than it does."""
    return bool(cleaned.found) and bool(cleaned.masked)


def masked(say: Say, partner: Partner, key: str, words: MemberText) -> Card:
    """To its owner: what would arrive of its words alone."""
    buttons = (
        Button(say("button-words-send", name=partner.name), "exchange.file_send", WORDS, key, style="primary"),
        Button(say("button-keep"), "exchange.file_keep", key=key),
    )
    intro = Paragraph(say("file-words", name=partner.name))
    return Card(say("file-title"), (intro, Quote(words), Paragraph(say("file-words-cannot")), Actions(buttons)))


def shown(say: Say, cleaned: Cleaned) -> tuple[Part, ...]:
    """The file itself; of a text, its words."""
    match cleaned.kind:
        case "picture":
            return (Picture(cleaned.name, say("file-picture"), cleaned.content),)
        case "pdf":
            pages = Paragraph(say("file-pages", many=cleaned.pages))
            return (Document(cleaned.name, cleaned.content), pages)
        case _:
            return (Quote(MemberText(cleaned.text)),)


def kept(say: Say) -> Card:
    """Its owner kept it back."""
    return Card(None, (Paragraph(say("file-kept")),))


def not_waiting(say: Say) -> Card:
    """It was decided already, or its day is over."""
    return Card(None, (Paragraph(say("file-not-waiting")),))


def exported(say: Say, cleaned: Cleaned) -> Card:
    """One of their own files, as it is kept."""
    return Card(None, (Paragraph(say("file-exported")), *shown(say, cleaned)))


def _found(say: Say, cleaned: Cleaned) -> Iterator[Part]:
    if cleaned.found:
        yield Paragraph(say("file-found"))
        yield Quote(MemberText("\n".join(_line(say, one) for one in cleaned.found)))
    elif cleaned.kind != "picture":
        yield Paragraph(say("file-found-nothing"))
    if cleaned.searched < cleaned.pages:
        yield Paragraph(say("file-searched", many=cleaned.searched))


def _line(say: Say, one: Found) -> str:
    return f"{say(f'file-found-{one.kind}').plain}: {one.text}"


def _about(say: Say, cleaned: Cleaned) -> Iterator[Part]:
    if cleaned.kind == "pdf" and cleaned.text:
        yield Paragraph(say("file-beside"))
        yield Quote(MemberText(cleaned.text))
    if cleaned.dropped:
        gone = ", ".join(say(f"file-dropped-{one}").plain for one in cleaned.dropped)
        yield Paragraph(say("file-dropped", what=gone))
    yield Paragraph(say(f"file-cannot-{cleaned.kind}"))


def _who(say: Say, partner: Partner, names: Names) -> Iterator[Text]:
    """A résumé is a name: said where a pen name holds on either side."""
    if names.known or (names.mine_own and names.theirs_own):
        return
    if not names.mine_own:
        yield say("file-pen", name=partner.name, mine=names.mine)
    if not names.theirs_own:
        yield say("file-unequal", name=partner.name)
