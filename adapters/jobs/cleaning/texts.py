"""Text files: what they say, and no file any more."""

from adapters.jobs.cleaning.trouble import Cannot
from bot.chat import personal
from bot.chat.files import Cleaned

MOST = 20_000
"""Characters: about seven pages."""


def clean(content: bytes) -> Cleaned:
    """The words of a text. Raises Cannot("long")."""
    text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").strip()
    if len(text) > MOST:
        raise Cannot("long")
    if not text:
        raise Cannot("broken")
    return Cleaned("text", "text.txt", text=text, found=personal.found_in(text), masked=personal.masked(text)[0])
