"""From a question to thanks, in the words of those who meet."""

from conversation import Person
from features.feedback.people import asks, invited, partner
from touch import Touch


async def test_from_ask_to_thanks(ana: Person, readers: dict[str, Person], touch: Touch) -> None:
    await touch.as_member(readers["Dora"], lambda turn: turn.change(language="en"))
    await ana.uses("feedback ask")
    ana.has_form("The one question on your mind")
    await ana.submits(
        kind="letter",
        question="Does the first line say what I do?",
        text="Dear team, call me on +34 600 123 456. I build software for libraries.",
        field="software",
        level="early",
    )
    ana.sees("Before anybody reads it", "Taken out before anybody reads it: +34 600 123 456")
    ana.sees("Ana Ruiz runs this bot, holds its key and could read it.")
    await ana.presses("Send under a pen name")
    ana.sees("It is in the queue", "After a day a coordinator")
    reader = await invited(*readers.values())
    reader.sees_not("software for libraries")
    await reader.presses("I will read it")
    await reader.looks()
    reader.sees("Does the first line say what I do?", "software for libraries")
    reader.sees_not("600 123")
    hers = partner(reader, "Write to ")
    await ana.gets("reads what you sent, until")
    his = partner(ana)
    await reader.presses("Write feedback")
    await reader.submits(
        keep="The first line made me curious about the work.",
        change="The second paragraph hides the result; I would put it first.",
    )
    reader.sees(f"On its way to {hers}. This review is closed.")
    await ana.gets(f"{his} writes:", "What to keep", "made me curious", "Did it help?")
    assert ana.new.index("made me curious") < ana.new.index("Did it help?")
    await ana.presses("It helped")
    ana.sees("Noted, for you alone.")
    await ana.presses("Say thanks")
    await ana.submits(text="The result stands first now.")
    await reader.gets("Thank you for your feedback.", "The result stands first now.")
    reader.sees_not("It helped")
    await ana.presses("Keep the praise")
    ana.sees("It stands under “My strengths” now")
    await ana.presses("My strengths")
    ana.sees("From somebody here", "made me curious")
    await ana.uses("feedback open")
    ana.sees("Nothing is open.")
    await ana.uses("feedback ask", kind="interview")
    ana.sees("A practice interview needs a time that suits two people, and no text.")


async def test_somebody_starts_to_give_in_three_taps(ana: Person) -> None:
    await ana.uses("feedback give")
    await ana.submits(kinds=("letter", "talk"))
    ana.sees("You may be asked for: Cover letter, Talk with someone in a field.", "At most 2 a week, 3 open")
    await ana.presses("Pause for a week")
    ana.sees("You are on a pause until")
    await ana.presses("Go on")
    ana.sees("You may be asked for")


async def test_it_opens_with_people(ana: Person) -> None:
    await ana.uses("feedback ask")
    ana.sees("Still missing: 3 more people who give feedback, 2 more coordinators.")
    assert asks
