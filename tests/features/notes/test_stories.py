"""Conversations about a story for the community."""

from conversation import Person, Stage, Time
from features.notes.help import adult, logs, shown_in
from organised import grant, set_place


async def test_a_story_is_read_posted_and_taken_down(stage: Stage, ana: Person, five: list[Person], time: Time) -> None:
    ben, *_, mo = five
    await adult(*five)
    await grant(stage, mo, "moderator")
    await set_place(stage, "posts", "general")
    await logs(ana, weight="small")
    await ana.opens_home()
    assert "Share a story" not in ana.buttons(), "it is their first day"
    await time.passes(days=8)
    await logs(ana)
    await ana.opens_home()
    assert "Share a story" not in ana.buttons(), "it stung today"
    await time.passes(days=7)
    await ana.opens_home()
    await ana.presses("Share a story")
    ana.has_form("You see it once more before anything is sent.")
    await ana.submits(words="Nine months, and then a yes. @everyone", name="own", own="Ana R.")
    ana.sees("Nobody has read this yet.", "Ana R. tells:", "Nine months, and then a yes.")
    await ana.presses("Send it to a moderator")
    ana.sees("A moderator reads it first.")
    await ben.gets_not("Nine months")
    await mo.uses("onward moderation")
    await mo.presses("Open it")
    mo.sees("A story for the whole community:", "Ana R. tells:", "Nine months, and then a yes.")
    await mo.presses("Pass it on")
    await ben.gets("A story from here", "Ana R. tells:", "Nine months, and then a yes. @everyone")
    await ana.gets("Your story is posted.")
    await ana.opens_home()
    await ana.presses("My stories")
    await ana.presses("Take it down")
    ana.sees("Gone. Where it was posted, it is taken down.")
    assert "Nine months" not in await shown_in(ben)
    assert "The person who told this took it back." in await shown_in(ben)


async def test_without_a_channel_organisers_name_one(stage: Stage, ana: Person, five: list[Person], time: Time) -> None:
    ben, cem, *_, mo = five
    await adult(*five)
    await grant(stage, mo, "moderator")
    await grant(stage, cem, "organiser")
    await ana.opens_home()
    await ana.presses("Share a story")
    await ana.submits(words="A year, and then a yes.", name="pen")
    await ana.presses("Send it to a moderator")
    await mo.uses("onward moderation")
    await mo.presses("Open it")
    await mo.presses("Pass it on")
    await ana.gets("It is posted once the organisers name a channel.")
    await cem.gets("no channel for posts is chosen")
    await cem.presses("Name a channel")
    await cem.submits(channel=stage.place("general"))
    cem.sees("On its way to that channel.")
    await ben.gets("A year, and then a yes.")
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    assert "A year, and then a yes." not in await shown_in(ben)
