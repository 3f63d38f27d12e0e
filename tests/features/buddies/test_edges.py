"""What can go wrong with buddies, on the bare core."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.chat.events import ButtonPressed
from bot.chat.jobs import JobResult, LocalJob
from bot.chat.platform import NotDelivered
from bot.chat.responses import Reply
from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.members import people as people_of
from bot.engine.schedule.clock import MovableClock
from bot.engine.turn import Turn
from bot.features.buddies.handlers import own
from conversation import Person, Time
from features.buddies.taking import begun, takes_part
from migrated import in_file
from stages.core_stage import CoreStage, core_stage
from stored import everything, rows

NAMES = ("Ana", "Ben", "Cem", "Eli", "Mo")


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    keyring = f"sqlite:///{tmp_path / 'keyring.sqlite'}"
    return Plan(in_file(tmp_path / "onward.sqlite"), keyring, read_masters(new_master()), "Ana Ruiz")


@pytest.fixture
async def stage(plan: Plan) -> AsyncIterator[CoreStage]:
    async with core_stage(plan, MovableClock()) as opened:
        yield opened


async def several(stage: CoreStage, *names: str, named: bool = True) -> list[Person]:
    """People who take part, with a name of their own or without one."""
    people = [Person(name, stage) for name in names]
    for person in people:
        await person.agrees()
        answers = {"name": f"{person.name} of five"} if named else {}
        await takes_part(person, **answers)
    return people


def together(people: list[Person]) -> dict[str, str]:
    """Who read of whom, by their names."""
    told = {f"{person.name} of five": person.name for person in people}
    return {person.name: told[begun(person, [*told])] for person in people if "A week with" in person.new}


async def a_week(time: Time) -> None:
    """From Monday to Monday, with what comes on Sunday evening and before the next pairs are made."""
    await time.passes(days=6, hours=9)
    await time.passes(hours=14)
    await time.passes(hours=1)


async def test_one_of_five_is_left_over_is_told_and_comes_first(stage: CoreStage) -> None:
    """Three weeks: nobody is left over twice in a row, and nobody meets the same one twice."""
    people = await several(stage, *NAMES)
    time = Time(stage, people)
    left: list[str] = []
    met: set[frozenset[str]] = set()
    await time.passes(days=7)
    for _ in range(3):
        pairs = together(people)
        assert len(pairs) == 4
        assert all(pairs[pairs[name]] == name for name in pairs)
        new = {frozenset(pair) for pair in pairs.items()}
        assert not new & met
        met |= new
        (alone,) = [person for person in people if person.name not in pairs]
        alone.sees("There was nobody left for you this time.", "You come first when the next pairs are made")
        left.append(alone.name)
        await a_week(time)
    assert len({*left}) == 3


async def test_six_go_by_pen_names(stage: CoreStage) -> None:
    people = await several(stage, *NAMES, "Dora", named=False)
    await Time(stage, people).passes(days=7)
    for person in people:
        person.sees("A week with", "sees a pen name")
        person.sees_nobody(*({"Ben", "Cem", "Eli"} - {person.name}))


async def test_without_a_name_nobody_is_paired_where_a_pen_name_hides_nobody(stage: CoreStage) -> None:
    people = await several(stage, *NAMES[:4], named=False)
    time = Time(stage, people)
    await time.passes(days=7)
    for person in people:
        person.sees_not("A week with")
        person.sees("With a name of yours there may be more people who fit.")
    await time.passes(days=7)
    for person in people:
        person.sees_not("With a name of yours")  # it was said once
    for person in people:
        await takes_part(person, name=f"{person.name} of five")
    await time.passes(days=7)
    assert len(together(people)) == 4


async def test_with_a_role_accepted_a_pair_goes_on_and_no_other_follows(stage: CoreStage) -> None:
    people = await several(stage, *NAMES[:4])
    time, ana = Time(stage, people), people[0]
    await time.passes(days=7)
    assert "Ana" in together(people)
    await ana.opens_home()
    await ana.presses("More for me")
    await ana.presses("I accepted a role")
    await ana.opens_home()
    ana.sees("are buddies until")
    await a_week(time)
    assert "Ana" not in together(people)
    ana.sees_not("A week with", "There was nobody left for you")


async def test_out_while_in_a_pair_and_in_again(stage: CoreStage) -> None:
    people = await several(stage, *NAMES[:4])
    time, ana = Time(stage, people), people[0]
    await time.passes(days=7)
    other = next(person for person in people if person.name == together(people)["Ana"])
    await ana.opens_home()
    await takes_part(ana, length="month")
    await ana.presses("Take part no longer")
    ana.sees("You do not take part.", "The one you are in goes on until")
    await ana.presses("Write to " + other.name + " of five")
    await ana.submits(text="I am still here.")
    await other.gets("I am still here.")
    await time.passes(days=6, hours=9)
    ana.sees("Not this time")
    await ana.presses("Not this time")
    ana.sees("A goal does not expire.", "The way back in is here.")
    await time.passes(days=1)
    ana.sees_not("A week with")
    await ana.presses("Take part")
    ana.sees("You take part in buddy weeks. The next pairs are made")


async def test_who_is_on_a_break_is_not_paired_and_keeps_their_place(stage: CoreStage) -> None:
    people = await several(stage, *NAMES[:4])
    time, ana = Time(stage, people), people[0]
    await ana.uses("break")
    await ana.presses("Until a date")
    await ana.submits(until="2026-03-12")
    await time.passes(days=7)
    assert len(together(people)) == 2
    ana.sees_not("A week with", "nobody left for you")
    await a_week(time)
    assert len(together(people)) == 4


async def test_a_block_ends_the_pair_for_good(stage: CoreStage) -> None:
    people = await several(stage, *NAMES[:4])
    time, ana = Time(stage, people), people[0]
    await time.passes(days=7)
    first = together(people)["Ana"]
    other = next(person for person in people if person.name == first)
    await ana.presses("Options")
    await ana.presses(f"Block {first} of five")
    await ana.presses("Yes, block")
    await time.passes(days=6, hours=9)
    for person in (ana, other):
        person.sees_not("the last evening")
    await time.passes(hours=15)
    for _ in range(3):
        assert together(people).get("Ana") not in (None, first)
        await a_week(time)


async def test_whoever_leaves_is_in_no_pair_any_more(stage: CoreStage) -> None:
    people = await several(stage, *NAMES[:4])
    time, ana = Time(stage, people), people[0]
    await time.passes(days=7)
    other = next(person for person in people if person.name == together(people)["Ana"])
    await ana.leaves()
    await time.passes(days=2)
    other.sees("This conversation has ended.")
    await other.opens_home()
    other.sees_not("are buddies until")
    other.sees("1 more person")


async def test_a_heavy_goal_stays_with_its_owner(stage: CoreStage) -> None:
    people = await several(stage, *NAMES[:4])
    time, ana = Time(stage, people), people[0]
    await time.passes(days=7)
    other = next(person for person in people if person.name == together(people)["Ana"])
    await ana.presses("Name my goal")
    await ana.submits(goal="I want to kill myself tonight")
    ana.sees("Kept for you alone. It was not sent to")
    await stage.settle()
    await other.gets_not("tonight")


async def test_a_foreign_pair_is_like_none(stage: CoreStage) -> None:
    people = await several(stage, *NAMES[:4])
    time, ana = Time(stage, people), people[0]
    await time.passes(days=7)
    stranger = next(person for person in people[1:] if person.name != together(people)["Ana"])
    key = next(ref for label, ref in _buttons(ana) if label == "Name my goal").rsplit("\x00", 1)[1]
    for action in ("goal", "went"):
        event = ButtonPressed(
            id=f"x:{action}", by=stage._by(stranger), action=f"buddies.{action}", value="done", key=key
        )
        answer = await stage.house.engine.handle(event)
        assert "That pair is over." in answer.card.plain  # type: ignore[union-attr]
        if action == "goal":
            assert isinstance(answer, Reply)


async def test_a_round_that_could_not_be_solved_is_tried_again(stage: CoreStage) -> None:
    class Broken:
        async def work(self, job: LocalJob) -> JobResult:
            raise NotDelivered("broken")

        async def close(self) -> None:
            pass

    people = await several(stage, *NAMES[:4])
    time = Time(stage, people)
    sound, stage.house.heartbeat.working.worker = stage.house.heartbeat.working.worker, Broken()
    await time.passes(days=7)
    for _ in range(6):
        await time.passes(minutes=1)
    assert not together(people)
    stage.house.heartbeat.working.worker = sound
    await time.passes(minutes=31)
    assert len(together(people)) == 4


async def test_under_eighteen_there_is_no_pair(stage: CoreStage) -> None:
    ana = Person("Ana", stage)
    await ana.agrees()
    await ana.opens_home()
    await ana.presses("With others here")
    await ana.presses("Take part")
    await ana.presses("No")
    await ana.presses("Take part")
    ana.sees_not("You take part")


def _buttons(person: Person) -> list[tuple[str, str]]:
    return [button for shown in person.now.shown for button in shown.buttons]


async def test_what_is_kept_is_taken_along_and_erased(stage: CoreStage, plan: Plan) -> None:
    """Whoever erases themselves is in no pair any more; the other one hears that it ended."""
    people = await several(stage, *NAMES[:4])
    time, ana = Time(stage, people), people[0]
    await time.passes(days=7)
    other = next(person for person in people if person.name == together(people)["Ana"])
    await ana.presses("Name my goal")
    await ana.submits(goal="Two calls on Tuesday")
    exported = await stage.house.engine.database.turn(lambda db: own.export(_turn(stage, db, ana)), within=10)
    assert exported["taking part"] == {
        "length": "week",
        "languages": ["en"],
        "your name there": "Ana of five",
        "rounds without a buddy": 0,
    }
    assert [pair["your goal"] for pair in exported["pairs"]] == ["Two calls on Tuesday"]
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    await stage.settle()
    await other.gets("This conversation has ended.")
    counted = rows(plan)
    assert (counted["buddies_taker"], counted["buddies_seat"]) == (3, 3)
    assert b"Two calls on Tuesday" not in everything(plan)
    await other.opens_home()
    other.sees_not("are buddies until")


def _turn(stage: CoreStage, db: Connection, person: Person) -> Turn:
    engine = stage.house.engine
    (member,) = people_of.memberships(db, engine.vault, stage._by(person).account)
    return Turn(engine.base(db, "a look"), member, None)
