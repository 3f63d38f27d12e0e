"""The week in numbers: somebody who keeps all of them, for ten weeks, and subtracts. On the bare core."""

import random
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pytest

from bot.chat.text import MemberText
from bot.engine.exchanges import Draft
from bot.engine.house import Plan
from bot.engine.keeping.numbers import FEWEST
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.engine.turn import Turn
from bot.features.feedback.store import asks, reviews
from bot.features.feedback.store.asks import Ask
from conversation import Person
from features.notes.help import adult
from stages.core_stage import CoreStage, core_stage
from touch import Touch

WEEKS = 10
PEOPLE = 14
A_MOMENT = timedelta(hours=1)
COUNTED = {
    "logged": r"(\d+) or more people logged something they tried",
    "posted": r"(\d+) or more people shared a win or a try",
    "wrote": r"(\d+) or more people wrote kind words to somebody",
    "gave": r"(\d+) or more people gave feedback",
}
MANY = (0, 1, 3, 4, 5, 6, 9, 10, 11, PEOPLE)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[CoreStage]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    async with core_stage(plan, MovableClock()) as opened:
        yield opened


async def of_week(stage: CoreStage, week: int) -> dict[str, int]:
    """What the newest weekly post says, by what it counts."""
    posts = [card.plain for card in stage.desks["general"].cards.values() if "The week: wins" in card.plain]
    assert len(posts) == week + 2
    found = {name: re.search(pattern, posts[-1]) for name, pattern in COUNTED.items()}
    return {name: int(match[1]) for name, match in found.items() if match}


async def logs(person: Person) -> None:
    await person.uses("rejected")
    await person.submits(kind="job")


async def posts(person: Person) -> None:
    await person.uses("win")
    await person.submits(kind="try", words="One more.")
    await person.presses("Post it")


async def writes(person: Person) -> None:
    await person.uses("note")
    await person.submits(words="You went and asked.", own=person.name)
    person.sees("It will be given if they take notes.")


async def gives(person: Person) -> None:
    """A review, without the conversation that leads there."""
    await Touch(person.stage.house).as_member(person, _gave)  # type: ignore[attr-defined]


def _gave(turn: Turn) -> None:
    ask = Ask(turn.new_id(), turn.me.id, "talk", MemberText("How is it there?"), Draft(""), turn.now)
    asks.add(turn, ask)
    reviews.add(turn, ask.id, turn.me.id, turn.new_id())
    mine = reviews.mine(turn, ask.id)
    assert mine is not None
    reviews.note_given(turn, mine.id, turn.new_id(), given=True)


DOES = {"logged": logs, "posted": posts, "wrote": writes, "gave": gives}


@pytest.mark.timeout(300)
async def test_ten_weeks_of_numbers_tell_of_nobody(mo: Person, stage: CoreStage) -> None:
    people = [Person(f"P{n:02}", stage) for n in range(PEOPLE)]
    await adult(*people)
    await mo.uses("onward posts")
    await mo.presses("Weekly thread")
    await mo.presses("Set it up")
    await mo.submits(channel="general", at="04:00")  # 09:00 UTC on Mondays, as it is now
    chance = random.Random(20260302)
    published: list[tuple[int, str, int]] = []
    withheld: set[str] = set()
    for week in range(WEEKS):
        stage.clock.move(A_MOMENT)
        did = {name: chance.sample(people, chance.choice(MANY)) for name in DOES}
        for name, those in did.items():
            for person in those:
                await DOES[name](person)
        await _pass_a_week(stage)
        found = await of_week(stage, week)
        published += [(week, name, number) for name, number in found.items()]
        for name, those in did.items():
            assert name not in found or may_be_said(len(those)), (week, name, len(those))
            assert found.get(name, 0) <= len(those) < found.get(name, len(those)) + FEWEST
            if name not in found and those:
                withheld.add(name)
        # What is counted first can be withheld for no other number; in the order of features that is "logged".
        assert ("logged" in found) == may_be_said(len(did["logged"])), (week, len(did["logged"]))
    assert {name for _, name, _ in published} == withheld == set(DOES)
    assert all(number >= FEWEST and number % FEWEST == 0 for _, _, number in published)
    for (_, _, one), (_, _, other) in combinations(published, 2):
        assert one == other or abs(one - other) >= FEWEST


def may_be_said(many: int) -> bool:
    """Five or more, and the rest nobody or five or more. Mo is a member too."""
    rest = PEOPLE + 1 - many
    return many >= FEWEST and (rest == 0 or rest >= FEWEST)


async def _pass_a_week(stage: CoreStage) -> None:
    stage.clock.move(timedelta(days=7) - A_MOMENT)
    await stage.settle()


async def test_four_people_are_no_number(mo: Person, stage: CoreStage) -> None:
    for number in range(4):
        person = Person(f"P{number:02}", stage)
        await person.agrees()
        await person.uses("rejected")
        await person.submits(kind="job")
    await mo.uses("onward posts")
    await mo.presses("Weekly thread")
    await mo.presses("Set it up")
    await mo.submits(channel="general", at="04:00")
    await _pass_a_week(stage)
    assert await of_week(stage, 0) == {}
