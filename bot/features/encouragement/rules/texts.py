"""Texts that organisers write for everybody."""

import re
import unicodedata

from bot.chat.text import inert

_CALLS = re.compile(r"@\s*(?:everyone|here|channel)\b|<!(?:everyone|here|channel)\b", re.IGNORECASE)
LONGEST = 1500


def calls_everyone(text: str) -> bool:
    """Whether it tries to call the whole channel, also with look-alike signs or invisible ones in between."""
    return bool(_CALLS.search(unicodedata.normalize("NFKC", inert(text))))
