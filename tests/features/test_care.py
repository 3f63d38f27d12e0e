"""Conversations about care: heavy words, /support, and asking somebody on duty for a message."""

from bot.engine.house import Plan
from conversation import Person, Time
from organised import at, settle
from stored import rows

URGENT = "I have the pills here and I am going to kill myself tonight"
LOOK = "they are better off without me"
FIRST = "Some of what you wrote sounds very heavy."
SOFT = "Some of that sounds heavy; a bot cannot tell."


async def logs(person: Person, note: str) -> None:
    await person.uses("rejected")
    await person.submits(kind="job", weight="small", note=note)


async def test_urgent_words_get_the_full_reply_to_their_writer_alone(ana: Person, ben: Person) -> None:
    await logs(ana, URGENT)
    ana.sees(FIRST, "If your life is in danger right now", "findahelpline.com", "nobody was told")
    ana.sees("[From now on just log]", "[Will they send the police?]", "[It's not bad enough]", "[I can't talk aloud]")
    await ana.presses("Will they send the police?")
    ana.sees("This bot calls nobody and sends nobody.")
    await ben.looks()
    assert ben.now.shown == ()


async def test_urgent_words_get_the_full_reply_always(ana: Person) -> None:
    for _ in range(2):
        await logs(ana, URGENT)
        ana.sees(FIRST)


async def test_a_soft_line_once_in_seven_days(ana: Person, time: Time) -> None:
    await logs(ana, LOOK)
    ana.sees(SOFT, "[From now on just log]")
    await time.passes(days=6)
    await logs(ana, LOOK)
    ana.sees_not(SOFT)
    await time.passes(days=1, minutes=1)
    await logs(ana, LOOK)
    ana.sees(SOFT)
    await ana.presses("Not for a week")
    ana.sees("That line will not come for a week.")
    await logs(ana, LOOK)
    ana.sees_not(SOFT)
    await logs(ana, URGENT)
    ana.sees(FIRST)


async def test_heavy_words_in_a_private_chat_get_the_line_first_and_few_doors(ana: Person, time: Time) -> None:
    await ana.writes("I can't do this any more")
    ana.sees(SOFT, "This is a bot, and nobody sees what you write here.")
    ana.sees_not("No person reads this chat", "If today is heavy")
    assert ana.buttons() == ["People to talk to", "Not for a week", "My search", "Take a break"]
    await time.passes(hours=2)
    await ana.writes("hello, is somebody there?")
    ana.sees("No person reads this chat")
    assert ana.buttons() == ["A helpline or a person", "Log a no", "My search", "Take a break"]


async def test_somebody_else_gets_how_to_help(ana: Person, time: Time) -> None:
    await logs(ana, "my friend is going to kill himself tonight")
    ana.sees("you do not have to know the answer", "“Are you thinking about suicide?”", "If it is about you")
    ana.sees_not(FIRST, "The bot will write to you once more")
    await time.passes(days=2)
    ana.sees_not("You do not have to answer this.")


async def test_abuse_gets_its_own_lines_and_no_later_message(ana: Person, time: Time) -> None:
    await settle(ana.stage, region="US")
    await logs(ana, URGENT)
    await logs(ana, "my partner hits me")
    ana.sees("The next lines are for you alone.", "National Domestic Violence Hotline", "1-800-799-7233")
    ana.sees("The bot will not write to you about this later.")
    await ana.presses("Clear this")
    ana.sees("Cleared.")
    ana.sees_not("1-800-799-7233", "hurt")
    await logs(ana, URGENT)
    ana.sees(FIRST)
    ana.sees_not("The bot will write to you once more")
    await time.passes(days=3)
    ana.sees_not("You do not have to answer this.", "sounded heavy")


async def test_urging_is_told_to_its_writer_alone(ana: Person) -> None:
    await logs(ana, "you should kill yourself")
    ana.sees("Some of these words may push someone to hurt themselves", "If someone wrote them to you")


async def test_the_next_day_once_and_nothing_on_the_lock_screen(ana: Person, time: Time) -> None:
    await logs(ana, URGENT)
    ana.sees("The bot will write to you once more: " + at(ana, "2026-03-03 11:00"))
    await time.passes(hours=25)
    ana.sees_not("You do not have to answer this.")
    await time.passes(hours=1, minutes=1)
    ana.sees("Onward: something you asked for", "You do not have to answer this.", "sounded heavy", "findahelpline.com")
    ana.sees("The bot will not write about this again.")
    await time.passes(days=7)
    ana.sees_not("You do not have to answer this.")


async def test_the_next_day_can_be_declined(ana: Person, time: Time) -> None:
    await logs(ana, URGENT)
    await ana.presses("Skip that message")
    ana.sees("The bot will not write about this again.")
    await time.passes(days=3)
    ana.sees_not("You do not have to answer this.")


async def test_it_answers_strangers_and_keeps_nothing(ben: Person, plan: Plan) -> None:
    await ben.uses("support")
    ben.sees(
        "Onward: something you asked for.",
        "People who listen",
        "it does not have to be an emergency",
        "Nobody is told that you opened this.",
    )
    await ben.presses("I can't talk aloud")
    ben.sees("which lines you can write to")
    await ben.presses("Another country")
    ben.sees("It is used for this one answer, and")
    await ben.presses("Spain")
    ben.sees("Call 024, day and night (Línea 024, Spain).", "call 112")
    assert "Keep this country" not in ben.buttons()
    assert {name for name, many in rows(plan).items() if many} <= {"inbox", "alembic_version", "schema_fingerprint"}


async def test_the_country_is_the_members_own_choice(ana: Person) -> None:
    await settle(ana.stage, region="GB")
    await ana.uses("support")
    ana.sees("Call 116 123, day and night (Samaritans, United Kingdom)")
    await ana.presses("Another country")
    await ana.presses("United States")
    ana.sees("Call 988")
    await ana.uses("support")
    ana.sees("Call 116 123")


async def test_the_country_is_kept_by_their_own_press(ana: Person) -> None:
    await ana.uses("support")
    assert "Keep this country" not in ana.buttons()
    await ana.presses("Another country")
    await ana.presses("United States")
    await ana.presses("Keep this country")
    ana.sees("Kept: United States. From now on it comes first.")
    await ana.uses("support")
    ana.sees("Call 988, day and night")
    await ana.presses("Forget my country")
    ana.sees("Forgotten.", "findahelpline.com")


async def test_what_holds_people_back(ana: Person) -> None:
    await settle(ana.stage, region="US")
    await ana.uses("support")
    await ana.presses("It's not bad enough")
    ana.sees("There is no measure for “bad enough”.", "Call 988")
    await ana.presses("I can't talk aloud")
    ana.sees("You can write instead.", "Write to 988")
    await ana.presses("It's about someone else")
    ana.sees("When you are worried about someone")


async def test_in_spanish(ana: Person, dora: Person) -> None:
    await dora.uses("support")
    dora.sees("Personas que escuchan", "no hace falta que sea una emergencia")
    await dora.presses("¿Mandarán a la policía?")
    dora.sees("Este bot no llama ni manda a nadie.")
    await settle(ana.stage, region="ES")
    await dora.agrees()
    await dora.uses("rejected")
    await dora.submits(kind="job", weight="small", note="esta noche me voy a matar, ya tengo las pastillas")
    dora.sees("no puede saber cómo estás de verdad", "Llama al 024, de día y de noche", "no se ha avisado a nadie")


async def test_a_private_chat_is_read_too(ana: Person) -> None:
    await ana.writes(URGENT)
    ana.sees(FIRST, "[People to talk to]")
