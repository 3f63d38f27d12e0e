"""Which answers a reading calls for. A text may call for several; nothing about the reading is kept."""

from enum import Enum

from bot.features.care.screening.levels import Kind, Level, Reading


class Answer(Enum):
    """What its writer reads first."""

    URGENT = "urgent"
    ABUSE = "abuse"
    SOFT = "soft"
    SOMEONE = "someone"
    SOMEONE_SOFT = "someone-soft"
    URGING = "urging"


def answers(reading: Reading) -> tuple[Answer, ...]:
    """In reading order: their own danger before all else, and one gentle line never beside a full answer."""
    if reading.level is Level.NONE:
        return ()
    urgent = reading.level is Level.URGENT
    wanted = {
        Answer.URGENT: Kind.OWN in reading.kinds and urgent,
        Answer.ABUSE: Kind.ABUSE in reading.kinds and Kind.THIRD not in reading.kinds,
        Answer.SOMEONE: Kind.THIRD in reading.kinds and urgent,
        Answer.URGING: Kind.URGING in reading.kinds,
    }
    full = tuple(answer for answer, is_wanted in wanted.items() if is_wanted)
    return full or ((Answer.SOFT,) if Kind.OWN in reading.kinds else (Answer.SOMEONE_SOFT,))
