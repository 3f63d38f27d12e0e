"""What a reading says."""

from enum import Enum, IntEnum

from msgspec import Struct


class Level(IntEnum):
    """How heavy a text sounds."""

    NONE = 0
    LOOK = 1
    URGENT = 2

    @property
    def word(self) -> str:
        return self.name.lower()


class Kind(Enum):
    """Whom it is about."""

    OWN = "own"
    THIRD = "third"
    ABUSE = "abuse"
    URGING = "urging"


class Reading(Struct, frozen=True):
    """How heavy a text sounds, and whom it is about: most pressing first, empty where the level is none."""

    level: Level = Level.NONE
    kinds: tuple[Kind, ...] = ()

    @property
    def kind(self) -> Kind | None:
        return self.kinds[0] if self.kinds else None
