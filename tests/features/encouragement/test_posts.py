"""Conversations of organisers about posts: scheduled in three taps, seen beforehand, stopped with one press."""

import re

from conversation import Person, Stage, Time

EVERY_DAY = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DOORS = ("[Log a no]", "[Give feedback]")
"""What is open without anybody: the buttons of posts, in turn."""


async def posts(ben: Person) -> int:
    """How many posts stand in the channel, for somebody whom the bot has not met."""
    await ben.looks()
    return sum(any(door in shown.text for door in DOORS) for shown in ben.now.shown)


async def test_an_organiser_schedules_across_a_short_night_and_stops_everything(
    mo: Person, ana: Person, ben: Person, stage: Stage
) -> None:
    time = Time(stage, [mo, ben])
    await mo.uses("onward schedule")
    mo.has_form("Posts for a channel")
    await mo.submits(days=EVERY_DAY, at="02:30")
    mo.sees("every day at 02:30 (New York)", "Nothing is saved yet", "The first one says:")
    assert await posts(ben) == 0
    await mo.presses("Save")
    mo.sees("Saved", "The first one comes")

    await mo.presses("What will be sent")
    mo.sees("The next seven days", "#", "Its button: Log a no")
    mo.sees_not("Ana", ana.id)
    for day in range(8):
        assert await posts(ben) == day
        if day in (2, 5, 7):
            await ben.presses("Log a no")  # a door that is used keeps them coming as often
        await time.passes(days=1)
    await mo.presses("Stop everything")
    mo.sees("Everything stands still since")
    await time.passes(days=3)
    assert await posts(ben) == 8
    await mo.presses("Start again")
    await time.passes(days=1)
    assert await posts(ben) == 9


async def test_the_next_ten_of_one_schedule_and_quiet_there(mo: Person, ben: Person, stage: Stage) -> None:
    time = Time(stage, [mo, ben])
    await mo.uses("onward schedule")
    await mo.submits(days=("tue", "fri"), at="12:00")
    await mo.presses("Save")
    await mo.presses("All posts")
    await mo.presses("Next ten")
    mo.sees("Tuesday, Friday at 12:00 (New York)", "In this order")
    ahead = [line for line in mo.new.splitlines() if ": " in line and DATED.search(line)]
    assert len(ahead) == 10
    first, second = ahead[:2]
    await time.passes(days=1, hours=9)  # Tuesday, 13:00 in New York
    assert any(_text(first) in shown.text for shown in ben.now.shown), first
    await mo.presses("Quiet here until a date")
    mo.has_form("Nothing is posted in the channel of this schedule until that day begins")
    await mo.submits(until="2026-03-02")
    mo.sees("A day that is still to come")
    await mo.submits(until="2026-03-07")
    mo.sees("Quiet there until", "One channel is quiet now.")
    await mo.uses("onward posts")
    mo.sees("Quiet there until")
    await mo.presses("Next ten")
    ahead = [line for line in mo.new.splitlines() if ": " in line and DATED.search(line)]
    assert "Left out: that channel is quiet then." in ahead[0]
    assert _text(ahead[1]) == _text(second), "what is left out takes no text"
    await time.passes(days=3)  # Friday
    assert await posts(ben) == 1
    await time.passes(days=4)  # the next Tuesday
    assert await posts(ben) == 2
    assert any(_text(second) in shown.text for shown in ben.now.shown), second


DATED = re.compile(r"^2026-|^<t:|^<!date")
"""How a moment begins, on each stage."""


def _text(line: str) -> str:
    """What a post says, without its date; a quote without who said it."""
    return re.split(r"” [–—] ", line.split(": ", 1)[1])[0].strip('“”"')
