"""Conversations about the member's own plan: the week's goal, what can be moved, the end of a search."""

from conversation import Person, Time


async def test_a_goal_for_the_week_is_counted_and_nothing_is_kept_of_a_slow_one(ana: Person, time: Time) -> None:
    await ana.uses("mine")
    await ana.presses("More for me")
    await ana.presses("Set a goal for the week")
    ana.has_form("Things you do, not things that happen to you")
    await ana.submits(applications="2", contacts="1")
    ana.sees("0; you set 2", "0; you set 1")
    await ana.presses("Sent an application")
    await ana.presses("Sent an application")
    await ana.presses("Sent an application")
    ana.sees("3; you set 2")
    await ana.presses("One back")
    await ana.presses("Contacted somebody")
    ana.sees("2; you set 2", "That is what you set for this week")
    await time.passes(days=7)
    await ana.uses("mine")
    ana.sees("This week", "0; you set 2")
    await time.passes(days=24)
    ana.sees("Does it still fit your life?", "No answer is fine")
    await ana.presses("Change it")
    await ana.submits(applications="1", contacts="")
    ana.sees("0; you set 1")
    await ana.presses("No goal")
    ana.sees("No goal stands")


async def test_on_the_first_day_a_few_doors_stand_there_and_each_comes_once_it_is_used(ana: Person) -> None:
    await ana.opens_home()
    first = ana.buttons()
    assert first[:4] == ["Log a no", "Rest", "Note a date", "More for me"]
    await ana.presses("More for me")
    ana.sees("For days that weigh more:", "One week at a time:")
    assert ana.buttons() == ["Your person", "My strengths", "Set a goal for the week", "I accepted a role"]
    await ana.presses("Your person")
    await ana.submits(name="Rosa")
    await ana.opens_home()
    await ana.presses("More for me")
    await ana.presses("My strengths")
    await ana.presses("Add a strength")
    await ana.submits(words="I stay calm")
    await ana.uses("rejected", kind="job")
    await ana.submits(stage="final")
    await ana.opens_home()
    assert {"Entries", "Your person", "My strengths", "I accepted a role", "More for me"} <= {*ana.buttons()}
    await ana.presses("More for me")
    assert ana.buttons() == ["Set a goal for the week"]
    await ana.presses("Set a goal for the week")
    await ana.submits(applications="2")
    await ana.opens_home()
    assert "This week" in ana.buttons()
    assert "More for me" not in ana.buttons()


async def test_a_rest_begins_before_anything_is_logged(ana: Person, time: Time) -> None:
    await ana.opens_home()
    await ana.presses("Rest")
    await ana.presses("Rest for a day")
    ana.sees("You are resting until")
    await time.passes(days=1)
    ana.sees("How is it now?")


async def test_the_day_that_was_noted_is_what_comes_next(ana: Person, time: Time) -> None:
    await ana.uses("waiting", ahead="interview")
    await ana.submits(day="2026-03-06")
    await time.passes(days=3, hours=5)
    await ana.opens_home()
    ana.sees("An interview, ")
    ana.sees_not("You decide when something comes next.")
    await time.passes(days=2)
    await ana.opens_home()
    ana.sees("You decide when something comes next.")


async def test_what_is_planned_is_moved_on_the_own_clock(ana: Person, time: Time) -> None:
    await ana.uses("waiting", ahead="interview")
    await ana.submits(day="2026-03-06", closes="2026-03-08")
    await ana.uses("mine")
    ana.sees("Questions before an interview: ", "Next")
    await ana.presses("Move")
    ana.has_form("A large city in your time zone")
    await ana.submits(city="Madrid")
    await ana.uses("mine")
    await ana.presses("Move")
    ana.has_form("Another time")
    await ana.submits(day="2026-03-04", clock="18:30")
    ana.sees("Moved")
    await time.passes(days=2, hours=8)
    ana.sees_not("Three questions")
    await time.passes(hours=1)
    ana.sees("Three questions")
    await ana.uses("mine")
    await ana.presses("Cancel this")
    ana.sees("This will not come: The question whether an answer came")
    await time.passes(days=10)
    ana.sees_not("Still nothing?")


async def test_what_is_moved_into_the_night_comes_in_the_morning_and_is_shown_for_it(ana: Person, time: Time) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Madrid")
    await ana.uses("waiting", ahead="interview")
    await ana.submits(day="2026-03-06", closes="2026-03-08")
    await ana.uses("mine")
    await ana.presses("Move")
    await ana.submits(day="2026-03-04", clock="23:30")
    ana.sees("Moved", "At the time you chose the bot keeps still")
    moved = ana.new.split("Questions before an interview: ")[1].split("\n")[0]
    await ana.presses("Back to my page")
    ana.sees(f"Questions before an interview: {moved}")
    await time.passes(days=2, hours=14)
    ana.sees_not("Three questions")
    await time.passes(hours=9, minutes=1)
    ana.sees("Three questions")


async def test_one_press_ends_the_search_and_logging_begins_it_again(ana: Person, time: Time) -> None:
    await ana.uses("waiting", ahead="decision")
    await ana.submits(day="2026-03-09", organisation="Acme")
    await ana.uses("rejected", kind="job")
    await ana.submits(stage="final", weight="stung", organisation="Zebra")
    await ana.presses("Rest for a day")
    await ana.uses("mine")
    await ana.presses("I accepted a role")
    ana.sees("Everything about your search has ended", "Take it along", "Erase everything")
    await ana.presses("Keep it all")
    ana.sees("All of it stays")
    await ana.uses("mine")
    ana.sees("Nothing about your search comes by itself", "One try so far")
    assert ana.buttons()[:2] == ["Organisations", "I am searching again"]
    assert not {"Log a no", "Rest", "From now on just log"} & {*ana.buttons()}
    ana.sees_not("You decide when something comes next")
    ana.sees_not("What the bot will do", "You are resting")
    await time.passes(days=120)
    ana.sees_not("Onward: something you asked for")
    await ana.uses("rejected", kind="job")
    await ana.submits(stage="applied", weight="small", organisation="Acme")
    await ana.uses("mine")
    ana.sees("Waiting (1)", "I accepted a role")
    await time.passes(hours=26)
    ana.sees("be in touch with again")


async def test_searching_again_brings_back_what_has_a_day(ana: Person, time: Time) -> None:
    await ana.uses("rejected", kind="job")
    await ana.submits(stage="interview", weight="stung")
    await ana.presses("Ideas")
    await ana.presses("Remind me on…")
    await ana.submits(day="2026-03-12")
    await ana.uses("mine")
    await ana.presses("I accepted a role")
    await ana.uses("mine")
    assert "Steps with a date" not in ana.buttons()
    await ana.presses("I am searching again")
    await time.passes(days=10, hours=2)
    ana.sees("You wanted to be reminded of this.")
    await time.passes(days=81)
    ana.sees("did anything better come, because of it or beside it?")
