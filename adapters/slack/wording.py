"""The few sentences that are the adapter's own, because Slack itself is what they speak of."""

from collections.abc import Mapping
from typing import Literal

Line = Literal["wrong", "foreign", "follows", "attached", "kept_back", "files", "bot"]

_LINES: Mapping[Line, Mapping[str, str]] = {
    "wrong": {
        "en": "Something went wrong on my side. Nothing was saved. Please try again in a minute.",
        "es": "Algo falló de mi lado. No se guardó nada. Inténtalo de nuevo en un minuto, por favor.",
    },
    "foreign": {
        "en": "This bot answers members of its own workspace only. Nothing was saved.",
        "es": "Este bot solo responde a miembros de su propio espacio de trabajo. No se guardó nada.",
    },
    "follows": {
        "en": "You get this file in our direct messages: {name}",
        "es": "Recibes este archivo en nuestros mensajes directos: {name}",
    },
    "attached": {"en": "Attached: {name}", "es": "Adjunto: {name}"},
    "kept_back": {
        "en": "A file could not be sent. Please ask for it again in a minute.",
        "es": "No se pudo enviar un archivo. Pídelo de nuevo en un minuto, por favor.",
    },
    "files": {"en": "Onward: something you asked for", "es": "Onward: algo que pediste"},
    "bot": {"en": "Onward", "es": "Onward"},
}


def line(which: Line, language: str, /, **facts: str) -> str:
    """The sentence in `language` (a tag such as "es-ES"), in English where we have no other."""
    spoken = _LINES[which]
    return spoken.get(language[:2].lower(), spoken["en"]).format(**facts)
