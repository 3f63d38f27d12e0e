"""Two moderators at the same moment, each with what they read before the other decided: the first one counts."""

from typing import Any

import pytest

from bot.engine.turn import Turn
from bot.features.moderation.store import reports, reviews
from conversation import Person
from features.moderation.help import opens, writes
from features.moderation.help import reports as reported
from touch import Touch

OFFER = "I review letters for 50 euros, pay me first."


@pytest.fixture
def where() -> str:
    return "core"


async def test_a_report_is_decided_once(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person, touch: Touch
) -> None:
    await writes(ben, names[0], "You will never get a job with this.")
    await reported(ana)
    await opens(mo)
    await mo.presses("Take it")

    def work(turn: Turn) -> Any:
        stale = reports.undecided(turn)[0]
        said = [reports.decide(turn, stale, one) for one in ("harmless", "stopped")]
        return said, reports.find(turn, stale.id)

    said, now = await touch.as_member(mo, work)
    assert said == [True, False]
    assert now.outcome == "harmless"
    heard = await touch.as_member(mo, lambda turn: [reports.hear(turn, now, one) for one in ("kept", "lifted")])
    assert heard == [True, False]


async def test_what_waits_to_be_read_is_decided_once(
    names: tuple[str, str], ben: Person, mo: Person, touch: Touch
) -> None:
    await writes(ben, names[0], OFFER)

    def work(turn: Turn) -> list[bool]:
        stale = reviews.waiting(turn)[0]
        return [reviews.remove(turn, stale.id) for _ in range(2)]

    assert await touch.as_member(mo, work) == [True, False]
