"""Conversations about kind notes: to one member, and to whoever needs one."""

from conversation import Person, Stage, Time
from features.notes.help import adult, take_notes
from organised import grant

SAME = "It will be given if they take notes."


async def test_a_note_to_one_and_one_to_whoever_needs_it(ana: Person, five: list[Person], time: Time) -> None:
    ben, cem, *others = five
    await adult(*five)
    await take_notes(*others)
    for person in (ben, cem):
        await person.opens_home()
        person.sees("Would you like some now and then?")
        await person.presses("Kind notes, please")
        person.sees("one a day at most, and never on a break")
    await ana.uses("note")
    ana.has_form("For whom")
    await ana.submits(who=ana.stage.pick(ben), words="You asked well on Monday. @everyone", name="pen")
    ana.sees(SAME, "For ten minutes you can take it back.", "Ana Ruiz runs this bot")
    await time.passes(minutes=9)
    ben.sees_not("wrote to you:")
    await time.passes(minutes=1)
    ben.sees("Onward: something you asked for", "wrote to you:", "You asked well on Monday.", "It needs no reply.")
    await ana.uses("note")
    await ana.submits(words="Whatever came today, you went and asked.", name="own", own="Ana R.")
    ana.sees(SAME)
    await time.passes(minutes=10)
    got = [one for one in (cem, *others) if "you went and asked" in one.new]
    assert len(got) == 1
    got[0].sees("Ana R.")
    assert "you went and asked" not in ben.new, "one came to Ben today"
    await cem.opens_home()
    await cem.presses("No kind notes")
    cem.sees("Whoever writes one reads the same as always.")


async def test_it_is_taken_back_within_ten_minutes(ana: Person, five: list[Person], time: Time) -> None:
    ben = five[0]
    await adult(*five)
    await take_notes(*five)
    await ana.uses("note")
    await ana.submits(who=ana.stage.pick(ben), words="Hm, no.", name="pen")
    await ana.presses("Take it back")
    ana.sees("Taken back. Nobody reads it.")
    await time.passes(hours=2)
    ben.sees_not("Hm, no.")


async def test_an_offer_in_a_note_is_read_by_a_moderator_first(
    stage: Stage, ana: Person, five: list[Person], time: Time
) -> None:
    ben, *_, mo = five
    await adult(*five)
    await take_notes(ben)
    await grant(stage, mo, "moderator")
    await ana.uses("note")
    await ana.submits(
        who=ana.stage.pick(ben), words="I rewrite CVs for 40 dollars, write to me at https://cv.example", own="Ana R."
    )
    ana.sees("A moderator reads this one first.")
    await time.passes(hours=1)
    ben.sees_not("40 dollars")
    await mo.uses("onward moderation")
    await mo.presses("Open it")
    mo.sees("It has a link, an offer or contact details in it:", "I rewrite CVs for 40 dollars")
    await mo.presses("Send it back")
    await mo.submits(reason="No offers here.")
    await ana.gets("A moderator read this and did not pass it on:", "No offers here.")
    await time.passes(hours=3)
    ben.sees_not("40 dollars")
