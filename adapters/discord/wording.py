"""The few sentences that are the adapter's own, for when the bot itself has none to give."""

from collections.abc import Mapping
from typing import Literal

from bot.chat.cards import Card, Paragraph
from bot.chat.text import words

Line = Literal["wrong", "noted"]

_LINES: Mapping[Line, Mapping[str, str]] = {
    "wrong": {
        "en": "Something went wrong on my side. Nothing was saved. Please try again in a minute.",
        "es": "Algo falló de mi lado. No se guardó nada. Inténtalo de nuevo en un minuto, por favor.",
    },
    "noted": {"en": "Noted.", "es": "Anotado."},
}


def card(which: Line, locale: str) -> Card:
    """The sentence in the language of `locale` (a tag such as "es-ES"), in English where we have no other."""
    spoken = _LINES[which]
    return Card(None, (Paragraph(words(spoken.get(locale[:2].lower(), spoken["en"]))),))
