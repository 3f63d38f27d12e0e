"""An address to meet at."""

from urllib.parse import urlsplit


def address(text: str) -> str:
    """The one https address that a text is; "" where it is anything else."""
    typed = text.strip()
    try:
        found = urlsplit(typed)
        known = found.scheme == "https" and "." in (found.hostname or "") and not found.username
    except ValueError:
        return ""
    return typed if known and not any(map(str.isspace, typed)) else ""
