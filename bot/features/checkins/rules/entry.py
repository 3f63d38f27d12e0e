"""What a member logs: a kind, perhaps how far it had come, perhaps how much it weighs."""

from datetime import datetime

from msgspec import Struct

KINDS = (
    "job",
    "internship",
    "volunteering",
    "networking",
    "informational",
    "promotion",
    "freelance",
    "silence",
)
HIRING = ("applied", "screening", "interview", "final", "withdrawn")
CONTACT = ("no_answer", "talked", "met", "asked")
STAGES = HIRING + CONTACT
WEIGHTS = ("small", "stung", "one")
CHOICES = ("vent", "ideas", "log", "rest")

MOST_ALIKE = 500


class Entry(Struct, frozen=True):
    """One thing logged. `several` is how many alike; `choice` what the member wanted then, "" for nothing yet."""

    id: str
    kind: str
    at: datetime
    stage: str = ""
    weight: str = ""
    several: int = 1
    organisation: str = ""
    note: str = ""
    choice: str = ""

    @property
    def wants_no_advice(self) -> bool:
        """Whether the member chose to be heard or left alone."""
        return self.choice in ("vent", "log")


def stages_of(kind: str) -> tuple[str, ...]:
    """How far a thing of this kind can come."""
    if kind in ("networking", "informational"):
        return CONTACT
    return HIRING[:-1] if kind == "silence" else HIRING


def number(typed: str) -> int | None:
    """How many alike, from 1 to 500; an empty answer is one. None when it is not such a number."""
    bare = typed.strip()
    if not bare:
        return 1
    if not bare.isdecimal() or len(bare) > len(str(MOST_ALIKE)):
        return None
    return int(bare) if 1 <= int(bare) <= MOST_ALIKE else None
