"""Conversations of organisers about posts: scheduled in three taps, seen beforehand, stopped with one press."""

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
