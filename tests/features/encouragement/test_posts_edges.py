"""What can go wrong around posts: a sentence for organisers, nothing doubled, nothing lost. On the bare core."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.cli import main
from bot.chat.messages import Outgoing, Receipt
from bot.chat.platform import NotDelivered, Refused
from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from stages.core_stage import CoreStage, core_stage

EVERY_DAY = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DOORS = ("[Log a no]", "[Give feedback]")


class Moody(CoreStage):
    """A platform on which channels can close, and which can be away."""

    closed = ""
    away = False

    async def deliver(self, message: Outgoing) -> Receipt:
        if self.away:
            raise NotDelivered("no answer", 3600.0)
        if message.to.id == self.closed:
            raise Refused("no permission")
        return await super().deliver(message)


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    return Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")


@pytest.fixture
async def stage(plan: Plan) -> AsyncIterator[Moody]:
    async with core_stage(plan, MovableClock()) as opened:
        opened.house.courier.platforms.clear()
        yield Moody(opened.house, opened.clock)


@pytest.fixture
def ben(stage: Moody) -> Person:
    return Person("Ben", stage)


@pytest.fixture
def time(stage: Moody, mo: Person, ben: Person) -> Time:
    return Time(stage, [mo, ben])


async def scheduled(mo: Person, days: tuple[str, ...] = EVERY_DAY, at: str = "02:30", **more: str) -> None:
    await mo.uses("onward schedule")
    await mo.submits(days=days, at=at, **more)
    await mo.presses("Save")
    mo.sees("Saved")


async def posts(ben: Person, *texts: str) -> int:
    await ben.looks()
    return sum(any(text in shown.text for text in texts or DOORS) for shown in ben.now.shown)


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"days": ()}, "This one needs an answer"),
        ({"at": "24:00"}, "Please write the time as hours and minutes"),
        ({"at": "half past nine"}, "Please write the time as hours and minutes"),
        ({"zone": "Atlantis"}, "I do not know that place"),
        ({"packs": ()}, "This one needs an answer"),
    ],
)
async def test_what_cannot_be_taken_gets_a_sentence_and_is_kept(
    mo: Person, stage: Moody, answers: dict[str, str | tuple[str, ...]], sentence: str
) -> None:
    await mo.uses("onward schedule")
    packs = stage.desks[mo.id].form.values["packs"]  # type: ignore[union-attr]
    await mo.submits(**answers)
    mo.sees(sentence)
    await mo.submits(days=("mon",), at="9:05", zone="Madrid", packs=packs)
    mo.sees("Monday at 09:05 (Madrid)")


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"day": "2026-02-31"}, "Please write the date as year-month-day"),
        ({"day": "2026-03-01"}, "That moment has passed"),
        ({"words": "Hello @everyone"}, "A post calls nobody"),
        ({"words": "Hello @\u200beveryone"}, "A post calls nobody"),
        ({"words": "Hi <!channel>"}, "A post calls nobody"),
    ],
)
async def test_a_text_for_one_date(mo: Person, ben: Person, time: Time, answers: dict[str, str], sentence: str) -> None:
    await mo.uses("onward posts")
    mo.sees("Nothing is scheduled")
    await mo.presses("A text for one date")
    good = {"channel": "general", "day": "2026-03-04", "at": "18:00", "words": "Tonight at *seven*, in the library."}
    await mo.submits(**{**good, **answers})
    mo.sees(sentence)
    await mo.submits(**good)
    mo.sees("2026-03-04 at 18:00 (New York)", "Tonight at *seven*, in the library.")
    await mo.presses("Save")
    await time.passes(days=2, hours=13)
    assert await posts(ben, "Tonight at") == 0
    await time.passes(hours=2)
    assert await posts(ben, "Tonight at") == 1
    await time.passes(days=400)
    assert await posts(ben, "Tonight at") == 1
    await mo.uses("onward posts")
    mo.sees("Nothing more comes of this one")


async def test_a_city_that_stands_twice_is_asked_for(mo: Person) -> None:
    await mo.uses("onward schedule")
    await mo.submits(zone="San")
    mo.has_form("Which one is it")
    await mo.submits(zone="America/Santiago")
    mo.sees("(Santiago)", "Nothing is saved yet")
    await mo.presses("Change")
    mo.has_form("Posts for a channel")
    await mo.submits(at="11:11")
    mo.sees("11:11 (Santiago)")
    await mo.presses("Throw away")
    mo.sees("Nothing was saved")
    await mo.uses("onward posts")
    mo.sees("Nothing is scheduled")


async def test_the_long_night_has_one_post(mo: Person, ben: Person, time: Time, stage: Moody) -> None:
    stage.clock.move(datetime(2026, 10, 31, 12, tzinfo=UTC) - stage.clock.now())
    await scheduled(mo, at="01:30")
    for hours in range(17, 21):  # 05:30 UTC is 01:30 for the first time, 06:30 for the second
        await time.passes(hours=hours if hours == 17 else 1)
        assert await posts(ben) == (1 if hours >= 18 else 0)
    await time.passes(days=1)
    assert await posts(ben) == 2


async def test_after_downtime_late_once_or_skipped_and_told_in_one_message(
    mo: Person, ben: Person, time: Time, stage: Moody
) -> None:
    await scheduled(mo, at="05:00")  # 10:00 UTC; it is 09:00
    await scheduled(mo, at="12:00")
    await time.passes(days=5, hours=4)  # away: 13:00 UTC on the sixth day
    assert await posts(ben) == 1
    await time.passes(minutes=2)
    told = [shown.text for shown in mo.now.shown if "The bot was away" in shown.text]
    assert len(told) == 1
    assert "5 posts were not sent" in told[0]
    assert "(2026-03-02, 2026-03-03, 2026-03-04, 2026-03-05, 2026-03-06)" in told[0]
    assert "sent late" in told[0]
    assert await posts(ben) == 1


async def test_the_clock_set_back_doubles_nothing(mo: Person, ben: Person, time: Time) -> None:
    await scheduled(mo, at="04:00")  # 09:00 UTC, as it is now
    for _ in range(4):
        await time.passes(days=1)
    assert await posts(ben) == 4
    await time.passes(days=-3)
    for day in range(3):
        await time.passes(days=1)
        assert await posts(ben) == 4, day
    await mo.uses("onward posts")
    await mo.presses("Pause")
    await mo.presses("Go on")
    await time.passes(days=1)
    assert await posts(ben) == 5


async def test_a_clock_that_was_ahead_for_a_year_leaves_no_gap_once_somebody_looks(
    mo: Person, ben: Person, time: Time
) -> None:
    await scheduled(mo, at="05:00")
    await time.passes(days=365)
    await time.passes(days=-365)
    before = await posts(ben)
    await mo.uses("onward posts")
    mo.sees("Next: 2026-03-02 10:00 UTC")
    await time.passes(hours=2)
    assert await posts(ben) == before + 1


async def test_a_closed_channel_pauses_its_posts_and_says_what_to_do(
    mo: Person, ben: Person, time: Time, stage: Moody
) -> None:
    await scheduled(mo, at="05:00")
    await scheduled(mo, at="05:10")
    stage.closed = "general"
    await time.passes(hours=2)
    mo.sees("the bot cannot post there any more", "the bot may not write in that channel", "press “Go on”")
    await mo.uses("onward posts")
    mo.sees("Paused: the bot cannot post there")
    stage.closed = ""
    await mo.presses("Go on")
    await mo.presses("Go on")
    mo.sees_not("Paused")
    await time.passes(days=1)
    assert await posts(ben) == 2


async def test_a_channel_that_lacks_something_is_said_at_once(mo: Person, ben: Person, time: Time) -> None:
    await scheduled(mo, at="05:00", channel="nowhere")
    mo.sees("the bot cannot post there any more", "the permission View Channel")
    await mo.presses("Change")
    await mo.submits(channel="general")
    await mo.presses("Save")
    await time.passes(hours=2)
    assert await posts(ben) == 1


async def test_a_platform_that_is_away_too_long_is_told(mo: Person, ben: Person, time: Time, stage: Moody) -> None:
    await scheduled(mo, at="05:00")
    stage.away = True
    await time.passes(hours=2)
    await time.passes(hours=7)
    stage.away = False
    await time.passes(minutes=2)
    assert await posts(ben) == 0
    mo.sees("one post was not sent. The bot was away")


async def test_three_posts_nobody_used_come_half_as_often(mo: Person, ben: Person, time: Time) -> None:
    await scheduled(mo, days=("mon", "wed", "fri"), at="04:00")  # 09:00 UTC, as it is now
    for _ in range(11):
        await time.passes(days=1)
    assert await posts(ben) == 5  # Wed, Fri, Mon, Wed, Fri
    mo.sees("nobody used the last three posts")
    await mo.uses("onward posts")
    mo.sees("Half as often for now")
    for _ in range(7):
        await time.passes(days=1)
    assert await posts(ben) == 6
    await mo.presses("As often as before")
    for _ in range(7):
        await time.passes(days=1)
    assert await posts(ben) == 9


async def test_no_more_than_three_a_day_in_one_channel(mo: Person, ben: Person, time: Time) -> None:
    for minute in range(4):
        await scheduled(mo, days=("mon",), at=f"05:0{minute}")
    await mo.presses("What will be sent")
    mo.sees("Left out: there are enough posts in that channel that day")
    await time.passes(hours=2)
    assert await posts(ben) == 3
    await time.passes(minutes=2)
    mo.sees("enough posts in that channel")


async def test_the_next_ten_are_those_of_the_command_line(mo: Person, capsys: pytest.CaptureFixture[str]) -> None:
    await scheduled(mo, at="02:30")
    await mo.presses("All posts")
    await mo.presses("Next ten")
    shown = [line[:16] for line in mo.new.splitlines() if line.startswith("2026-")]
    zone = ["--zone", "America/New_York", "--from", "2026-03-03", "--count", "10"]
    assert main(["schedule", "next", "--at", "02:30", *zone]) == 0
    printed = [line[:16].replace("T", " ") for line in capsys.readouterr().out.splitlines() if line.startswith("2026-")]
    assert shown == printed
    assert "2026-03-08 07:00" in shown, "02:30 is not there that night"


async def test_what_other_schedules_take_in_between_is_reckoned_with(
    mo: Person, ben: Person, time: Time, stage: Moody
) -> None:
    await scheduled(mo, days=("tue", "thu"), at="04:00")
    await time.passes(minutes=1)  # the older one stands first
    await scheduled(mo, days=("wed",), at="04:00")
    await mo.presses("All posts")
    await mo.presses("Next ten")  # of the first one
    mo.sees("Tuesday, Thursday at 04:00")
    ahead = [_said(line) for line in mo.new.splitlines() if line.startswith("2026-")][:3]
    for _ in range(8):
        await time.passes(days=1)
    await ben.looks()
    said = [shown.text for shown in ben.now.shown if any(door in shown.text for door in DOORS)]
    assert len(said) == 4  # Tuesday, Wednesday, Thursday, Tuesday
    for text, post in zip(ahead, (said[0], said[2], said[3]), strict=True):
        assert text in post


async def test_quiet_in_the_channel_of_a_schedule_that_is_gone(mo: Person) -> None:
    await scheduled(mo)
    await mo.presses("All posts")
    await mo.presses("Next ten")
    await mo.presses("All posts")
    await mo.presses("Remove")
    await mo.presses("Next ten")
    mo.sees("That one is not there any more.")


def _said(line: str) -> str:
    """What a post says, without its date; a quote without who said it."""
    return line.split(": ", 1)[1].split(" – ", 1)[0].strip('“”"')


async def test_editing_keeps_one_a_day(mo: Person, ben: Person, time: Time) -> None:
    await scheduled(mo, at="05:00")
    await time.passes(hours=2)
    await mo.uses("onward posts")
    await mo.presses("Change")
    await mo.submits(at="23:00")
    await mo.presses("Save")
    await time.passes(hours=20)
    assert await posts(ben) == 1
    await time.passes(days=1)
    assert await posts(ben) == 2
    await mo.uses("onward posts")
    await mo.presses("Remove")
    await time.passes(days=3)
    assert await posts(ben) == 2
    await mo.uses("onward posts")
    mo.sees("Nothing is scheduled")


async def test_a_stranger_goes_on_with_the_door_of_a_post(mo: Person, ben: Person, time: Time) -> None:
    await scheduled(mo, at="05:00")
    await time.passes(hours=2)
    await ben.presses("Log a no")
    ben.sees("Before we start")
    await ben.presses("Agree")
    ben.has_form("What was it?")


async def test_members_cannot_schedule_or_stop(stage: Moody) -> None:
    ana = Person("Ana", stage)
    await ana.agrees()
    for command in ("onward schedule", "onward posts"):
        await ana.uses(command)
        ana.sees("needs a role that you do not have")


async def test_it_stays_stopped_over_a_restart(mo: Person, ben: Person, plan: Plan, stage: Moody) -> None:
    await scheduled(mo, at="05:00")
    await mo.uses("onward posts")
    await mo.presses("Stop everything")
    clock = MovableClock(stage.clock.now() + timedelta(hours=3))
    await stage.house.close()
    async with core_stage(plan, clock) as again:
        other = Person("Ben", again)
        await again.settle()
        assert await posts(other) == 0
        organiser = Person("Mo", again, manages=True)
        await organiser.uses("onward posts")
        organiser.sees("Everything stands still since")


async def test_stopping_holds_counted_messages_and_lets_safety_go_on(mo: Person, stage: Moody, time: Time) -> None:
    ana = Person("Ana", stage)
    await ana.agrees()
    time.people.append(ana)
    await ana.uses("rejected")
    await ana.submits(kind="job", weight="stung")
    await ana.presses("Rest for a day")
    await mo.uses("onward posts")
    await mo.presses("Stop everything")
    await time.passes(hours=25)
    ana.sees_not("How is it now?")
    await ana.writes("I want to kill myself tonight")
    ana.sees("You do not have to carry this alone")
    await mo.presses("Start again")
    await time.passes(hours=1)
    ana.sees_not("How is it now?")
    await ana.uses("mine")
    ana.sees("The question at the end of your rest")


async def test_other_organisers_hear_that_everything_was_stopped(mo: Person, stage: Moody) -> None:
    ana = Person("Ana", stage)
    await ana.agrees()
    await mo.uses("onward roles")
    await mo.presses("Give a role")
    await mo.submits(member=ana.id, roles=("organiser",))
    await mo.uses("onward setup")
    await mo.presses("Posts")
    await mo.presses("Stop everything")
    await ana.gets("An organiser stopped everything here")
    await ana.presses("All posts")
    ana.sees("Everything stands still since")
    await ana.presses("Start again")
    await mo.gets("An organiser started everything here again")
