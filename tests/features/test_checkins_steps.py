"""Conversations about what comes after a no: steps, looking back, what an employer said, strengths, many at once."""

from datetime import timedelta

from bot.engine.house import Plan
from conversation import Person, Time
from stored import everything, rows

NOTICE = "Onward: something you asked for"


async def log(person: Person, **answers: str) -> None:
    await person.uses("rejected")
    await person.submits(**{"kind": "job", **answers})


def day(time: Time, days: int) -> str:
    return (time.stage.clock.now() + timedelta(days=days)).date().isoformat()


async def test_a_step_is_put_off_to_a_day_and_asking_for_feedback_is_closed_kindly(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await ana.presses("Ideas")
    ana.sees("A thank-you in two lines", "Ask for one thing", "one other person", "asking is still free")
    ana.sees("Between 53 and 71 of 100 candidates", "(Talent Board, 2022)")
    await ana.presses("Remind me on…")
    await ana.submits(day=day(time, 3))
    ana.sees("You will hear of it", "where you can move it or drop it", "does not know your time zone")
    await ana.uses("mine")
    ana.sees("A reminder you set")
    await ana.presses("Steps with a date")
    ana.sees("A thank-you in two lines")
    await time.passes(days=4)
    ana.sees(NOTICE, "You wanted to be reminded of this.", "A thank-you in two lines")
    await ana.presses("Done")
    ana.sees("Done. A thank-you in two lines")
    await ana.presses("Ideas")
    ana.sees("Done: A thank-you in two lines")
    await ana.presses("Done")
    ana.sees("the bot asks whether anything came")
    await time.passes(days=8)
    ana.sees("You asked somebody for feedback. Did anything come?")
    await ana.presses("No answer")
    ana.sees("Then this one is closed", "71 of 100 candidates")
    await time.passes(days=30)
    ana.sees_not("Did anything come?", "reminded")


async def test_not_for_me_does_not_come_back_for_that_one(ana: Person) -> None:
    await log(ana, stage="applied")
    await ana.presses("More choices")
    await ana.presses("Ideas")
    ana.sees("Move one other application on", "one other person")
    await ana.presses("Not for me")
    ana.sees_not("Move one other application on")
    await ana.presses("Not for me")
    await ana.presses("Not for me")
    ana.sees("Nothing more is waiting here. Leaving it is fine.")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    await ana.presses("Ideas")
    ana.sees("one short course", "one event, meet-up")
    ana.sees_not("Move one other application on", "reasons that have nothing to do with you")


async def test_reasons_are_kept_on_the_entry_and_a_skill_gets_a_date(ana: Person, time: Time, plan: Plan) -> None:
    await log(ana)
    await ana.presses("Ideas")
    await ana.presses("Look for reasons")
    ana.has_form("What else may have decided it?")
    await ana.submits(picked=("budget", "volume"), words="a heron got the seat")
    ana.sees("Kept on this entry", "The budget moved, Too many applications", "a heron got the seat")
    assert b"heron" not in everything(plan)
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    ana.sees("The budget moved, Too many applications", "a heron got the seat")
    await ana.presses("Ideas")
    ana.sees("Done: Other explanations", "find one short course")
    await ana.presses("Put a date on it")
    await ana.submits(what="Pivot tables", day=day(time, 5))
    ana.sees("Kept: Pivot tables. You will hear of it")
    await time.passes(days=6)
    ana.sees(NOTICE, "To learn: Pivot tables")


async def test_looking_back_keeps_what_went_right_and_closes_where_all_was_done(ana: Person, time: Time) -> None:
    await log(ana, stage="interview", weight="stung")
    await ana.presses("Rest for a day")
    await time.passes(days=1, hours=1)
    await ana.presses("Better")
    await ana.presses("My strengths")
    await ana.presses("Add a strength")
    await ana.submits(words="I stay calm")
    await ana.presses("Look back at it")
    ana.has_form("What went right?")
    ana.has_form("A job: Interview")
    await ana.submits(right="I asked good questions", change="Slow down")
    ana.sees("Kept on this entry.", "One thing to change: Slow down", "A strength, in your words:", "I stay calm")
    await ana.presses("Three honest questions")
    await ana.submits(cv="yes", questions="no", answers="yes")
    ana.sees("write down three questions", "Your answers are not stored")
    await ana.presses("Remind me on…")
    await ana.submits(day=day(time, 2))
    await ana.presses("Look back at it")
    await ana.submits()
    await ana.presses("Three honest questions")
    await ana.submits(cv="yes", questions="yes", answers="none")
    ana.sees("you did what was yours to do", "This one can be closed")
    ana.sees_not("Remind me on…")
    await log(ana, stage="final", weight="one")
    ana.sees("Is there someone outside", "What went right, as you wrote it on", "I asked good questions", "I stay calm")
    await ana.uses("mine")
    await ana.presses("What went right")
    ana.sees("I asked good questions")


async def test_what_an_employer_said_comes_with_a_change_and_something_to_learn(
    ana: Person, time: Time, plan: Plan
) -> None:
    await log(ana, stage="final")
    await ana.uses("mine")
    assert "Feedback you got" not in ana.buttons()
    await ana.presses("Entries")
    await ana.presses("Open 1")
    await ana.presses("Got feedback")
    ana.has_form("Which skills did they miss?")
    await ana.submits(words="A walrus knew Rust better", gaps=("technical",), own_gap="Rust", change="One Rust project")
    ana.sees("Kept.", "One thing to change: One Rust project")
    assert b"walrus" not in everything(plan)
    await ana.presses("Put a date on it")
    await ana.submits(day=day(time, 4))
    ana.sees("Kept: Rust.")
    await ana.uses("mine")
    await ana.presses("Feedback you got")
    ana.sees("One Rust project")
    await ana.presses("Open 1")
    ana.sees("A walrus knew Rust better", "A technical skill or tool, Rust")
    await ana.presses("Remove")
    ana.sees("not kept any more")
    assert rows(plan)["checkins_heard"] == 0


async def test_three_in_a_week_are_taken_as_one_and_a_break_is_offered_once(ana: Person, time: Time) -> None:
    await log(ana, stage="interview")
    await log(ana, stage="interview")
    ana.sees_not("tries in seven days")
    await log(ana, stage="interview")
    ana.sees("That makes 3 tries in seven days", "A break stops everything")
    await ana.presses("Breaks and settings")
    await ana.presses("A week")
    await log(ana, stage="interview")
    ana.sees_not("tries in seven days")
    await time.passes(days=8)
    await log(ana, several="3", stage="interview")
    ana.sees("That makes 3 tries in seven days")
    ana.sees_not("A break stops everything")
    await time.passes(days=23)
    await log(ana, several="3", stage="interview")
    ana.sees("A break stops everything")


async def test_three_months_later_one_question_which_can_be_turned_off(ana: Person, time: Time) -> None:
    await log(ana, stage="final", weight="one")
    await time.passes(days=2)
    await log(ana, stage="final", weight="stung")
    await time.passes(days=88, hours=1)
    ana.sees(NOTICE, "did anything better come")
    ana.sees_not("Final round", "This was the one")
    await ana.presses("Something did")
    ana.has_form("A job: Final round")
    await ana.submits(came="A kinder team")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 2")
    ana.sees("What came of it later:", "A kinder team")
    await time.passes(days=5)
    ana.sees_not("did anything better come")
    await log(ana, stage="final", weight="stung")
    await time.passes(days=91)
    ana.sees("did anything better come")
    await ana.presses("Never ask me this")
    ana.sees("does not come any more")


async def test_in_spanish(dora: Person) -> None:
    await dora.agrees()
    await dora.uses("rejected")
    await dora.submits(kind="job", stage="interview")
    await dora.presses("Ideas")
    dora.sees("Un agradecimiento de dos líneas", "71 de cada 100")
    await dora.presses("No es para mí")
    dora.sees_not("Un agradecimiento de dos líneas")
    await dora.uses("mine")
    await dora.presses("Más para mí")
    dora.sees("Para los días que pesan más:")
    await dora.presses("Fortalezas")
    await dora.presses("Añadir una")
    await dora.submits(words="Explico fácil")
    dora.sees("Guardada.")
