"""What can go wrong with interviews, on the bare core."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chat.events import ButtonPressed
from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from bot.features.interviews.rules.kinds import Terms
from bot.features.interviews.store import interviewers
from conversation import Person, Time
from features.interviews.people import asks, grown, holder, interviews, label, slot, three
from migrated import in_file
from stages.core_stage import CoreStage, core_stage
from touch import Touch


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[CoreStage]:
    keyring = f"sqlite:///{tmp_path / 'keyring.sqlite'}"
    plan = Plan(in_file(tmp_path / "onward.sqlite"), keyring, read_masters(new_master()), "Ana Ruiz")
    async with core_stage(plan, MovableClock()) as opened:
        yield opened


async def agreed(ana: Person, others: dict[str, Person], *times: str) -> Person:
    """Ana and somebody have an interview; who it is."""
    await asks(ana, *times)
    one = await holder(others.values())
    await one.presses(label(one, "I can then"))
    await ana.looks()
    await ana.presses("Yes, then")
    return one


async def test_it_opens_with_three(ana: Person, touch: Touch, stage: CoreStage) -> None:
    await interviews(touch, await grown(touch, Person("Ben", stage)))
    await ana.uses("feedback interview")
    ana.sees("2 more people who interview")


async def test_the_zone_comes_first(others: dict[str, Person], touch: Touch, stage: CoreStage) -> None:
    eli = await grown(touch, Person("Eli", stage), zone=None)
    await eli.uses("feedback interview")
    eli.sees("the time zone comes first")
    await eli.presses("Set my time zone")
    await eli.submits(city="Madrid")
    await eli.presses("Go on")
    eli.has_form("You both go by your own names")


async def test_a_name_that_is_none_is_not_taken(ana: Person, others: dict[str, Person]) -> None:
    await asks(ana, slot(ana, 2), name="write to me at www.example.org")
    ana.sees_not("The bot looks for somebody")
    await asks(ana, slot(ana, 2))
    ana.sees("The bot looks for somebody")
    await ana.uses("feedback interview")
    ana.sees("A practice interview", "Take it back")


async def test_passing_asks_the_next_one_and_nobody_is_told(ana: Person, others: dict[str, Person], time: Time) -> None:
    await asks(ana, slot(ana, 3))
    before: list[str] = []
    for _ in range(3):
        one = await holder(others.values())
        assert one.name not in before
        before.append(one.name)
        await one.presses(label(one, "Pass"))
        await ana.gets_not("cannot")
    await time.passes(days=3, hours=7)
    ana.sees("Nobody could at the times you picked. That is the hours, not you.", "Pick other times")
    await ana.presses("Pick other times")
    await ana.submits(times=(slot(ana, 2),))
    ana.sees("The bot looks for somebody")


@pytest.mark.parametrize("said_yes", [False, True])
async def test_with_a_role_accepted_nobody_is_asked_any_more(
    ana: Person, others: dict[str, Person], time: Time, said_yes: bool
) -> None:
    await asks(ana, slot(ana, 3))
    one = await holder(others.values())
    if said_yes:
        await one.presses(label(one, "I can then"))
    await ana.opens_home()
    await ana.presses("More for me")
    await ana.presses("I accepted a role")
    await time.passes(days=4)
    ana.sees_not("Nobody could at the times you picked.", "Yes, then", "Pick other times")
    for person in others.values():
        await person.looks()
        assert label(person, "I can then") not in person.buttons()


async def test_what_two_have_agreed_stands_when_a_role_is_accepted(
    ana: Person, others: dict[str, Person], time: Time
) -> None:
    one = await agreed(ana, others, slot(ana, 3))
    await ana.opens_home()
    await ana.presses("More for me")
    await ana.presses("I accepted a role")
    await one.gets_not("the other side cannot", "la otra parte no puede")
    await one.presses(label(one, "Call it off"))
    await ana.gets("the other side cannot. No reason was asked.")


@pytest.mark.parametrize("near", ["Ben", "Cem", "Dora"])
async def test_whose_level_is_near_is_asked_first(
    near: str, ana: Person, others: dict[str, Person], touch: Touch
) -> None:
    """Whoever it is; and the others are asked where that one cannot."""
    for name, person in others.items():
        await interviews(touch, person, level="early" if name == near else "senior")
    await asks(ana, slot(ana, 3), level="first")
    one = await holder(others.values())
    assert one.name == near
    await one.presses(label(one, "Pass"))
    assert (await holder(others.values())).name != near


async def test_no_answer_is_an_answer(ana: Person, others: dict[str, Person], time: Time) -> None:
    await asks(ana, slot(ana, 3), slot(ana, 4))
    one = await holder(others.values())
    await time.passes(hours=12, minutes=1)
    await one.gets_not(label(one, "I can then"))
    await time.passes(hours=12)
    another = await holder(person for person in others.values() if person is not one)
    await another.presses(label(another, "Another time"))
    await another.submits(time=slot(ana, 3))
    await ana.gets("can interview you")
    await time.passes(hours=25)
    ana.sees("The time to confirm has run out")
    another.sees_not("Ana R.")


async def test_another_time_and_not_then(ana: Person, others: dict[str, Person], time: Time) -> None:
    await asks(ana, slot(ana, 3), slot(ana, 4))
    one = await holder(others.values())
    await one.presses(label(one, "Another time"))
    await one.submits(time=slot(ana, 4))
    await ana.looks()
    await ana.presses("Not then")
    ana.sees("That one is let go.")
    await one.gets_not("Ana R.")
    await holder(others.values())


async def test_each_calls_it_off_in_one_press(ana: Person, others: dict[str, Person], time: Time) -> None:
    one = await agreed(ana, others, slot(ana, 3), slot(ana, 4))
    await one.presses(label(one, "Call it off"))
    await ana.gets("the other side cannot. No reason was asked.", "you come first")
    another = await holder(person for person in others.values() if person is not one)
    await another.presses(label(another, "I can then"))
    await ana.looks()
    await ana.presses("Yes, then")
    await ana.presses("Call it off")
    ana.sees("Called off.", "Practise an interview")
    await time.passes(days=5)
    for person in (ana, *others.values()):
        person.sees_not("After the interview", "meet soon", "Después de la entrevista")


async def test_who_is_not_there_is_not_blamed(ana: Person, others: dict[str, Person], time: Time) -> None:
    one = await agreed(ana, others, slot(ana, 1))
    await time.passes(hours=32, minutes=10)
    await ana.presses("Nobody came")
    ana.sees("It begins")
    await time.passes(hours=0, minutes=30)
    await one.presses(label(one, "Nobody came"))
    await ana.gets("The interview did not take place. That happens", "Pick other times")
    await ana.presses("Nobody came")
    ana.sees("settled already")


@pytest.mark.parametrize("how", ["leaves", "erases", "blocks"])
async def test_whoever_goes_in_between(how: str, ana: Person, others: dict[str, Person], time: Time) -> None:
    one = await agreed(ana, others, slot(ana, 3), slot(ana, 4))
    await goes(one, how)
    await time.passes(days=1)
    assert "The interview does not take place" in screen(ana)
    another = await holder(person for person in others.values() if person is not one)
    assert another is not one


@pytest.mark.parametrize("how", ["leaves", "erases"])
async def test_whoever_asked_goes(how: str, ana: Person, others: dict[str, Person], time: Time) -> None:
    one = await agreed(ana, others, slot(ana, 3), slot(ana, 4))
    await goes(ana, how)
    await time.passes(days=1)
    assert "does not take place" in screen(one) or "no se hace" in screen(one)
    await time.passes(days=3)
    one.sees_not("meet soon", "dentro de poco")


def screen(person: Person) -> str:
    """All that somebody has before them."""
    return "\n".join(shown.text for shown in person.now.shown)


async def goes(person: Person, how: str) -> None:
    """They leave, are erased, or block the other side."""
    if how == "leaves":
        await person.leaves()
    elif how == "erases":
        await person.uses("privacy erase")
        await person.presses(next(one for one in person.buttons() if one.startswith(("Erase", "Borrar"))))
        await person.submits(word="erase" if person.locale.startswith("en") else "borrar")
    else:
        await person.presses("Options" if person.locale.startswith("en") else "Opciones")
        await person.presses(next(one for one in person.buttons() if one.startswith(("Block", "Bloquear"))))
        await person.presses(next(one for one in person.buttons() if one.startswith(("Yes", "Sí"))))


async def test_a_press_that_comes_twice_has_no_second_effect(
    ana: Person, others: dict[str, Person], stage: CoreStage, time: Time
) -> None:
    await asks(ana, slot(ana, 3))
    one = await holder(others.values())
    await one.presses(label(one, "I can then"))
    await stage.again(one)
    await ana.looks()
    await ana.presses("Yes, then")
    await stage.again(ana)
    await time.passes(days=2, hours=9)
    assert screen(ana).count("You and") == screen(ana).count("It is agreed") + 2  # in touch, and reminded once


async def test_a_time_that_was_taken_meanwhile_is_not_given_twice(ana: Person, touch: Touch, stage: CoreStage) -> None:
    """One interviewer, two who ask for the same half-hour: the second is not put into the first one's."""
    others = await three(touch, stage)
    for name in ("Cem", "Dora"):
        await touch.as_member(others[name], lambda turn: interviewers.keep(turn, Terms(("coding",), ("en",), name="C")))
    eli = await grown(touch, Person("Eli", stage))
    ben = others["Ben"]
    await touch.as_member(ben, lambda turn: interviewers.keep(turn, Terms(("talk",), ("en",), per_week=5, name="Ben")))
    await asks(ana, slot(ana, 3))
    await asks(eli, slot(eli, 3), slot(eli, 4), name="Eli")
    await ben.looks()
    await ben.presses("I can then")
    await Time(stage, [ana, eli, ben]).passes(minutes=16)
    await ben.presses("I can then")
    await ana.looks()
    await eli.looks()
    assert "17:30 UTC" in screen(ana)
    days = {line for one in (ana, eli) for line in screen(one).splitlines() if "can interview you" in line}
    assert len(days) == 2


async def test_a_heavy_answer_stays_with_its_writer(ana: Person, others: dict[str, Person], time: Time) -> None:
    one = await agreed(ana, others, slot(ana, 1))
    await time.passes(days=1, hours=9, minutes=20)
    await one.presses(label(one, "Write it down"))
    await one.submits(keep="The numbers.", change="I want to kill myself tonight")
    assert "was not sent to Ana R." in one.new or "no se envió a Ana R." in one.new
    await ana.gets_not("tonight")


async def test_a_foreign_or_finished_one_is_like_none(
    ana: Person, others: dict[str, Person], stage: CoreStage, touch: Touch
) -> None:
    one = await agreed(ana, others, slot(ana, 3))
    stranger = next(person for person in others.values() if person is not one)
    key = next(ref for shown in ana.now.shown for text, ref in shown.buttons if text == "Call it off").rsplit(
        "\x00", 1
    )[1]
    for action in ("can", "pass", "yes", "not_then", "cancel", "where", "write", "other_time"):
        event = ButtonPressed(id=f"x:{action}", by=stage._by(stranger), action=f"interviews.{action}", key=key)
        answer = await stage.house.engine.handle(event)
        assert "settled or over" in answer.card.plain or "ya está resuelto" in answer.card.plain  # type: ignore[union-attr]


async def test_on_a_pause_or_a_break_nobody_is_asked(ana: Person, touch: Touch, stage: CoreStage) -> None:
    others = await three(touch, stage)
    for person in others.values():
        await person.opens_home()
        await person.presses("Interview others" if person.name != "Dora" else "Hacer entrevistas")
        await person.presses(label(person, "Pause for a week"))
    await asks(ana, slot(ana, 3))
    for person in others.values():
        await person.looks()
        assert label(person, "I can then") not in person.buttons()
