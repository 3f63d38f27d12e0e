"""The entries that come with the bot."""

from functools import cache

from bot.features.encouragement.rules.pack_reading import read
from bot.features.encouragement.rules.packs import FOLDER, LANGUAGES, PACKS, Entry


@cache
def shipped(language: str) -> dict[str, Entry]:
    """All of one language by id, in the order of packs; English where there is no such language."""
    spoken = language if language in LANGUAGES else "en"
    files = (read((FOLDER / spoken / f"{pack}.toml").read_text("utf-8")) for pack in PACKS)
    return {entry.id: entry for file in files for entry in file.shipped()}


def prepare() -> None:
    """Read every file once, before anybody waits for it."""
    for language in LANGUAGES:
        shipped(language)
