"""Packs: short entries to post, by subject. They come as TOML files, a folder for each language."""

from pathlib import Path

from msgspec import Struct

PACKS = ("normalise", "reflect", "reach_out", "rest", "skills", "celebrate", "places")
KINDS = ("prompt", "question", "practice", "quote", "place")
FOLDER = Path(__file__).parents[1] / "packs"
LANGUAGES = tuple(sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir()))

SHORTEST, LONGEST, LONGEST_NAME = 2, 280, 80
"""Characters of an entry, and of the name under a quote."""

MOST = 200
"""Entries in one pack of one language."""


class Entry(Struct, frozen=True):
    """Something to post. `id` is unique in a community: "en.rest-04" came with the bot, all others are theirs.

    `practice` ("S4") names what it was drawn from, "" where nobody said; `by` is who said a quote, else "". `own`: the
    words are a person's, and are shown as such.
    """

    id: str
    pack: str
    language: str
    kind: str
    text: str
    practice: str = ""
    by: str = ""
    own: bool = False

    @property
    def tag(self) -> str:
        """What two entries in a row had better not share."""
        return self.practice or self.id
