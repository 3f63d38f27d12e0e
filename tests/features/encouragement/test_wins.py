"""Conversations about wins and tries, the weekly thread, and the week in numbers."""

from bot.engine.house import Plan
from conversation import Person, Stage, Time
from stored import everything, rows

THREAD = "Wins and tries of this week, and offers"


async def weekly(mo: Person, stage: Stage, **more: str) -> None:
    await mo.uses("onward posts")
    await mo.presses("Weekly thread")
    mo.sees("There is no weekly thread on this side")
    await mo.presses("Set it up")
    await mo.submits(channel=stage.place("general"), **more)
    mo.sees("Monday at 10:00 (New York)")


async def test_a_win_is_kept_then_posted_in_the_weekly_thread_and_taken_back(
    mo: Person, ana: Person, ben: Person, stage: Stage, plan: Plan
) -> None:
    await ana.uses("win")
    await ana.submits(kind="offer", words="They said yes, *zebra*.")
    ana.sees("Nobody else sees it", "no weekly thread here")
    assert b"zebra" not in everything(plan)

    await weekly(mo, stage)
    await ben.gets("The week: wins and tries", THREAD)
    await ana.uses("win")
    await ana.submits(kind="thanks", words="To whoever read my letter.", name="Ana R.")
    ana.sees("it will look like this", "Thanks to someone, from Ana R.", "To whoever read my letter.")
    await ben.gets_not("To whoever read my letter.")
    await ana.presses("Post it")
    ana.sees("It is in the weekly thread")
    await ben.gets("Thanks to someone, from Ana R.", "To whoever read my letter.")

    await ana.presses("Take it back")
    ana.sees("It stays kept for you")
    await ben.gets("This was taken back.")
    await ana.uses("mine")
    ana.sees("2 wins and tries are kept for you")
    await ana.presses("My wins and tries")
    ana.sees("They said yes, *zebra*.", "Kept for you alone")
    await ana.presses("Throw it away")
    assert rows(plan)["encouragement_win"] == 1


async def test_the_thread_opens_each_week_and_a_stranger_may_add(
    mo: Person, ben: Person, stage: Stage, plan: Plan
) -> None:
    time = Time(stage, [mo, ben])
    await weekly(mo, stage)
    await ben.looks()
    assert len([shown for shown in ben.now.shown if "The week: wins and tries" in shown.text]) == 1
    await mo.uses("onward posts")
    await mo.presses("What will be sent")
    mo.sees("with a thread below it", "What did you try, learn or get back", "Its button: Add a win or a try")
    await time.passes(hours=7)  # Monday, 11:00 there
    await time.passes(days=7)
    assert len([shown for shown in ben.now.shown if "The week: wins and tries" in shown.text]) == 3
    await ben.presses("Add a win or a try")
    await ben.presses("Agree")
    await ben.uses("win")
    await ben.submits(kind="try", words="Two letters.")
    await ben.presses("Post it")
    await mo.gets("A try", "Two letters.")
