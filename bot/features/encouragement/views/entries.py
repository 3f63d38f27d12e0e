"""An entry as it is posted and shown."""

from bot.chat.cards import Paragraph, Part
from bot.chat.text import MemberText, Say, Text, words
from bot.features.encouragement.rules.packs import Entry


def line(say: Say, entry: Entry) -> Text:
    """The entry in one paragraph: a quote with who said it. What a person typed stays inert."""
    text = _typed(entry, entry.text)
    return say("entry-quote", text=text, by=_typed(entry, entry.by)) if entry.by else text


def parts(say: Say, entry: Entry) -> tuple[Part, ...]:
    """The entry as parts of a card."""
    return (Paragraph(line(say, entry)),)


def pack_name(say: Say, pack: str) -> Text:
    """What a pack is called."""
    return say(f"pack-name-{pack.replace('_', '-')}")


def _typed(entry: Entry, text: str) -> Text:
    return Text((MemberText(text),)) if entry.own else words(text)
