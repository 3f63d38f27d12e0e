"""What a pair is worth, in points. 0: these two cannot meet.

The steps follow one another: any two who have not met are worth more than the best two who have; one round without
anybody outweighs every difference in how well people fit. Each step is wider than what the solving leaves open
(a bid's step: a point, or four among ten thousand), so none of them is lost in it.
"""

from bot.chat.matching import Asker
from bot.engine.matching.rows import Row

MET = 60
FRESH = 200
FIELD = 40
LEVEL = 24
LEVEL_OFF = 8
HOUR = 4
HOURS = 8
"""Hours awake together that count; more make no difference to people who write to each other."""

PASSED, PASSED_FEW = 120, 6
MORE, MORE_MOST = 6, 40
"""After six rounds each further one counts less: by then nobody but those waits first anyway."""
WAITED, WAITED_MOST = 2, 48


def urgency(one: Asker) -> int:
    """Points for having waited, whoever it will be."""
    few = min(one.passed, PASSED_FEW)
    more = min(max(one.passed - PASSED_FEW, 0), MORE_MOST)
    return few * PASSED + more * MORE + min(one.waited, WAITED_MOST) * WAITED


def weight(asker: Row, giver: Row) -> int:
    """Points of a pair, the asker's urgency included; 0 where something stands between them."""
    if not asker.languages & giver.languages or (asker.kinds and not asker.kinds & giver.kinds):
        return 0
    hours = (asker.hours & giver.hours).bit_count()
    if hours < asker.together or giver.person in asker.shut or asker.person in giver.shut:
        return 0
    base = MET if giver.person in asker.met else FRESH
    field = FIELD if asker.fields & giver.fields else 0
    return base + field + _level(asker.level, giver.level) + HOUR * min(hours, HOURS) + asker.urgency


def near(asker: int, giver: int) -> bool:
    """Whether two levels, both said, are the same or the giver's is the next one."""
    return bool(asker and giver) and 0 <= giver - asker <= 1


def _level(asker: int, giver: int) -> int:
    """Best the same or one above; half of it where one of them did not say."""
    if not (asker and giver):
        return LEVEL // 2
    off = giver - asker - 1 if giver > asker else asker - giver
    return max(0, LEVEL - LEVEL_OFF * off)
