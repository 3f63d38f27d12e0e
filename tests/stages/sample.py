"""The invented people of every conversation, with their language, and their channels."""

PEOPLE = (
    ("Ana", "en-US"),
    ("Ben", "en-US"),
    ("Cem", "en-GB"),
    ("Dora", "es-ES"),
    ("Eli", "en-US"),
    ("Mo", "en-US"),
)
MANAGES = ("Mo",)
"""Who may manage the community, as the platform says."""
STAFF = ("Cem", "Eli", "Mo")
"""Who is in the channel "moderators"; everybody is in "general"."""
CHANNELS = ("general", "moderators")
PATIENCE = 20.0
"""Seconds for a turn on a busy test machine; the bot's own deadline has tests of its own."""
_FIRST = 100000000000000000


def readers(channel: str) -> tuple[str, ...]:
    """Who sees a channel."""
    return STAFF if channel == "moderators" else tuple(name for name, _ in PEOPLE)


def number(name: str) -> str:
    """A number that serves as a platform id of this person."""
    return str(_FIRST + sum(ord(char) << (8 * i) for i, char in enumerate(name[:5])))
