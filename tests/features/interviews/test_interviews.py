"""From a wish to feedback, in the words of those who meet."""

from conversation import Person, Time
from features.interviews.people import asks, holder, label, slot


async def test_from_asking_to_feedback(ana: Person, others: dict[str, Person], time: Time) -> None:
    await ana.uses("feedback interview")
    ana.has_form("You both go by your own names")
    await ana.submits(kind="talk", field="care", level="early", language="en")
    ana.has_form("Which half-hours suit you?")
    await ana.submits(times=(slot(ana, 3), slot(ana, 4)), name="Ana R.")
    ana.sees("The bot looks for somebody who can at one of your times.", "Health and care")

    one = await holder(others.values())
    one.sees_not("Ana R.")
    await one.presses(label(one, "I can then"))
    await ana.gets("can interview you", "You asked for “Without coding”, in English.", f"{one.name} B.")
    await ana.presses("Yes, then")
    ana.sees("It is agreed", f"You and {one.name} B. meet")
    await one.gets("Ana R.", "eight questions" if one.name != "Dora" else "ocho preguntas")

    await ana.presses("Where we meet")
    await ana.submits(place="link", link="https://meet.example.org/abc-def")
    ana.sees(f"Kept, and on its way to {one.name} B.")
    await one.gets("https://meet.example.org/abc-def")

    await time.passes(days=2, hours=10)
    ana.sees(f"You and {one.name} B. meet", "Where: a call by link: https://meet.example.org/abc-def")
    await time.passes(hours=22, minutes=15)
    ana.sees("meet soon", "Nobody came")
    await time.passes(hours=1)
    ana.sees("After the interview", "may write down what to keep")
    await one.presses(label(one, "Write it down"))
    await one.submits(
        keep="You named the ward and the number of beds.",
        change="Say what you did before you say what went wrong.",
        question="What would you do in the first week?",
    )
    one.sees("Ana R.", label(one, "Pause for a week"))
    await ana.gets("What to keep:", "the number of beds", "A question to think about:")
    await ana.opens_home()
    await ana.presses("With others here")
    ana.sees("Practice interviews: half an hour with a peer")


async def test_somebody_offers_and_pauses_in_one_press(ana: Person) -> None:
    await ana.opens_home()
    await ana.presses("With others here")
    await ana.presses("Interview others for practice")
    await ana.submits(kinds=("talk",), languages=("en",), level="middle", name="Ana R.")
    ana.sees("You may be asked for: Without coding.", "At most one a week")
    await ana.presses("Change it")
    await ana.submits()
    await ana.submits(per_week="2")
    ana.sees("At most 2 a week")
    await ana.presses("Pause for a week")
    ana.sees("You are on a pause until")
    await ana.presses("Go on")
    ana.sees("You may be asked for")


async def test_nobody_came_and_somebody_else_is_asked_at_once(
    ana: Person, others: dict[str, Person], time: Time
) -> None:
    await asks(ana, slot(ana, 1), slot(ana, 4))
    one = await holder(others.values())
    await one.presses(label(one, "I can then"))
    await ana.looks()
    await ana.presses("Yes, then")
    await time.passes(hours=35, minutes=40)
    await ana.presses("Nobody came")
    ana.sees("Noted. The bot sees to the next one, and you come first.")
    another = await holder(others.values())
    assert another is not one
