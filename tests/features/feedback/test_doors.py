"""Ways into asking: one's own message, a no that was logged; and a moderator in between. On the bare core."""

import pytest

from bot.chat.events import MessageChosen
from bot.engine.house import Plan
from conversation import Person, Stage, Time
from features.feedback.people import asks, grown, invited
from organised import grant
from stored import everything, rows
from touch import Touch


@pytest.fixture
def where() -> str:
    return "core"


async def test_a_second_opinion_begins_with_the_own_note(ana: Person, readers: dict[str, Person]) -> None:
    await ana.uses("rejected", kind="job")
    await ana.submits(weight="stung", note="They said the fit was not there.")
    assert "A second opinion" not in ana.buttons(), "first comes what they want"
    await ana.presses("Ideas")
    await ana.presses("A second opinion")
    ana.has_form("The one question on your mind")
    await ana.submits(field="design", level="change")
    ana.sees("Talk through a no", "How does this look from outside?", "They said the fit was not there.")
    await ana.presses("Throw it away")
    ana.sees("Thrown away.")


async def test_a_second_opinion_stands_on_the_own_cards(ana: Person, readers: dict[str, Person], time: Time) -> None:
    await ana.uses("rejected", kind="job")
    await ana.submits(weight="stung", note="They said the fit was not there.")
    await time.passes(hours=30)
    await ana.opens_home()
    await ana.presses("Entries")
    await ana.presses("Open 1")
    await ana.presses("A second opinion")
    ana.has_form("The one question on your mind")
    await ana.submits(field="design", level="change")
    ana.sees("Talk through a no", "They said the fit was not there.")
    await ana.presses("Throw it away")
    await ana.opens_home()
    await ana.presses("Entries")
    await ana.presses("Open 1")
    await ana.presses("Look back at it")
    await ana.submits(right="I asked good questions.")
    await ana.presses("Three honest questions")
    await ana.submits(cv="no", questions="yes", answers="yes")
    await ana.presses("A second opinion")
    await ana.submits()
    ana.sees("Talk through a no", "They said the fit was not there.")


async def test_who_wanted_no_advice_is_offered_none(ana: Person, readers: dict[str, Person], time: Time) -> None:
    await ana.uses("rejected", kind="job")
    await ana.submits(weight="stung", note="They said the fit was not there.")
    await ana.presses("Just log it")
    await time.passes(hours=30)
    await ana.opens_home()
    await ana.presses("Entries")
    await ana.presses("Open 1")
    assert "A second opinion" not in ana.buttons()


async def test_the_menu_takes_the_own_message(ana: Person, readers: dict[str, Person], stage: Stage) -> None:
    chosen = MessageChosen(
        id="chosen",
        by=stage._by(ana),
        menu="feedback.ask",
        message="1",
        text="My pitch in one line.",
        own=True,  # type: ignore[attr-defined]
    )
    await ana._act(lambda: stage._handle(ana, chosen))  # type: ignore[attr-defined]
    await ana.submits(kind="pitch", question="Too long?", field="design", level="change")
    ana.sees("My pitch in one line.")


async def test_a_moderator_passes_on_returns_or_refuses(
    ana: Person, readers: dict[str, Person], stage: Stage, touch: Touch
) -> None:
    bea = await grown(touch, Person("Bea", stage))
    await grant(stage, bea, "moderator")
    await asks(ana, text="I rewrite résumés for money, message me on Telegram.")
    await ana.presses("Send under a pen name")
    ana.sees("A moderator reads it first")
    await bea.uses("onward moderation")
    await bea.presses("Open it")
    bea.sees("I rewrite résumés for money")
    await bea.presses("Send it back")
    await bea.submits(reason="Please leave the coaching out.")
    await ana.gets("asks you to change your request", "Please leave the coaching out.")
    await ana.presses("Change it")
    await ana.submits(text="I build software, see https://example.org/work")
    ana.sees("These links go along: https://example.org/work")
    await ana.presses("Send under a pen name")
    ana.sees("It is in the queue")  # the address that the asker gave is no reason to hold it
    reader = await invited(*readers.values())
    await reader.presses("La leo" if reader.name == "Dora" else "I will read it")
    await reader.gets("https://example.org/work")


async def test_feedback_that_sells_is_read_first(
    ana: Person, readers: dict[str, Person], stage: Stage, touch: Touch, plan: Plan, time: Time
) -> None:
    bea = await grown(touch, Person("Bea", stage))
    await grant(stage, bea, "moderator")
    await asks(ana)
    await ana.presses("Send under a pen name")
    reader = await invited(*readers.values())
    spanish = reader.name == "Dora"
    await reader.presses("La leo" if spanish else "I will read it")
    for change in ("Add me on Telegram for a paid rewrite.", "The result comes late; I would put it first."):
        await reader.presses("Escribir mi opinión" if spanish else "Write feedback")
        await reader.submits(keep="The first line made me curious.", change=change)
        if "paid" in change:
            reader.sees("La moderación lo lee antes" if spanish else "A moderator reads it first")
            await ana.gets_not("made me curious")
            await bea.uses("onward moderation")
            await bea.presses("Open it")
            await bea.presses("Refuse it")
            await reader.gets(
                "La moderación no pasó tu opinión" if spanish else "A moderator did not pass your feedback on."
            )
    await ana.gets("made me curious", "Did it help?")
    await time.passes(days=20)
    assert rows(plan)["feedback_request"] == 1
    assert b"made me curious" not in everything(plan)
    await ana.uses("privacy export")
    ana.sees_not("libraries")


async def test_with_three_waiting_there_is_no_fourth(ana: Person, readers: dict[str, Person]) -> None:
    for kind in ("letter", "pitch", "talk"):
        await asks(ana, kind)
        await ana.presses("Send under a pen name")
    await ana.uses("feedback ask")
    ana.sees("Three of your requests are waiting already.")
    await ana.uses("mine")
    ana.sees("Cover letter: in the queue since")


async def test_a_text_is_needed_and_a_day_that_is_over_is_not_taken(ana: Person, readers: dict[str, Person]) -> None:
    await ana.uses("feedback ask")
    await ana.submits(kind="letter", question="Too long?", field="data", level="first")
    ana.sees("There is nothing to read in it yet. Add a file, or paste a text or a link.")
    assert "Send under a pen name" not in ana.buttons()
    await ana.presses("Change it")
    await ana.submits(text="Dear team, I build.")
    ana.sees("Dear team, I build.", "Too long?")
    await ana.presses("Details")
    await ana.submits(by="2020-01-01")
    ana.sees("That day is over.")
    await ana.submits(by="2026-03-20", finished="60")
    ana.sees("Getting there, about 60 %", "Until: 2026-03-20")
