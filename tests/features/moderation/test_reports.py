"""Conversations about reports: who reads what, when, and what becomes of it."""

import pytest

from conversation import Person, Time
from features.moderation.help import adult, knows_none_of, moderator, opens, reports, writes
from touch import Touch

UNKIND = "You will never get a job with this."


@pytest.fixture
async def reported(names: tuple[str, str], ana: Person, ben: Person, mo: Person) -> tuple[str, str]:
    """Ben was unkind, and Ana reported it."""
    hers, his = names
    await writes(ana, his, "Would you read my letter?")
    await writes(ben, hers, UNKIND)
    await reports(ana, words="It hurt.")
    return hers, his


@pytest.mark.usefixtures("reported")
async def test_a_report_stops_the_exchange_at_once(ana: Person, ben: Person) -> None:
    ana.sees(
        "The conversation has stopped", "One moderator reads what waits here, and nobody else", "No hours are set here"
    )
    ana.sees("the command “support” shows a line to call")
    await ben.looks()
    ben.sees("This conversation has ended.")
    ben.sees_not("report")


async def test_a_moderator_reads_the_piece_and_a_little_around_it_and_no_name(
    reported: tuple[str, str], ana: Person, ben: Person, mo: Person
) -> None:
    _, his = reported
    await opens(mo)
    mo.sees("It is unkind or puts me down", "It hurt.", UNKIND, f"Reported, by {his}:", "Would you read my letter?")
    mo.sees("No earlier report against this account was confirmed.", "Nobody has taken it yet.")
    mo.sees_not("[Stop this pen name]")
    knows_none_of(mo, ana, ben)
    await mo.presses("Take it")
    mo.sees("You have taken it.", "[Stop this pen name]", "[Close: no harm]", "[Hand over]")


@pytest.mark.usefixtures("reported")
async def test_stopping_a_pen_name_ends_all_its_exchanges_without_a_name(
    ana: Person, ben: Person, mo: Person, touch: Touch
) -> None:
    dora = await adult(Person("Dora", ben.stage, locale="es-ES"))
    assert await touch.between(dora, ben) is not None
    await opens(mo)
    await mo.presses("Take it")
    await mo.presses("Stop this pen name")
    mo.sees("every conversation of that account has ended", "No name was shown.", "What does the reporter read?")
    await mo.presses("Send 2")
    mo.sees("What does the other side read?")
    await mo.presses("Send 1")
    mo.sees("Both sides know.")
    knows_none_of(mo, ben)
    await dora.looks()
    dora.sees("terminado")
    await ana.looks()
    ana.sees("stopped that person in all their conversations")
    await ben.looks()
    ben.sees("stopped your conversations here", "you can say so once")
    assert await touch.between(dora, ben) is None


@pytest.mark.usefixtures("reported")
async def test_no_harm_and_the_reporter_hears_it(ana: Person, ben: Person, mo: Person, touch: Touch) -> None:
    await opens(mo)
    await mo.presses("Take it")
    await mo.presses("Close: no harm")
    await mo.presses("Send 1")
    await mo.presses("Say nothing")
    await ana.looks()
    ana.sees("found no breach of the rules", "a report is never held against you")
    await ben.looks()
    ben.sees_not("moderator")
    assert await touch.between(ana, ben) is not None


@pytest.mark.usefixtures("reported")
async def test_without_a_choice_both_read_the_first_sentence(ana: Person, ben: Person, mo: Person, time: Time) -> None:
    time.people.append(ben)
    await opens(mo)
    await mo.presses("Take it")
    await mo.presses("Stop this pen name")
    await time.passes(minutes=31)
    ana.sees("That pen name was stopped in all its conversations.")
    ben.sees("While this stands, you are not put in touch with anyone.")
    await mo.presses("Send 2")
    await ana.looks()
    ana.sees_not("What you got was not yours to carry.")


@pytest.mark.usefixtures("reported")
async def test_two_press_take_and_one_is_first(mo: Person, eli: Person) -> None:
    for one in (mo, eli):
        await opens(one)
    await mo.presses("Take it")
    await eli.presses("Take it")
    eli.sees("Another moderator has it.")
    eli.sees_not(UNKIND)
    await mo.presses("Hand over")
    mo.sees("It waits for another moderator.")
    await opens(eli)
    eli.sees(UNKIND)


@pytest.mark.usefixtures("reported")
async def test_a_report_left_lying_can_be_taken_after_a_day(mo: Person, eli: Person, time: Time) -> None:
    await opens(mo)
    await mo.presses("Take it")
    await eli.uses("onward moderation")
    eli.sees("Nothing waits.")
    await time.passes(hours=25)
    await opens(eli)
    await eli.presses("Take it")
    eli.sees("You have taken it.")


async def test_a_moderator_who_is_a_party_sees_and_decides_nothing(
    names: tuple[str, str], ana: Person, ben: Person, eli: Person
) -> None:
    hers, _ = names
    await ben.uses("become", role="moderator")
    await writes(ben, hers, UNKIND)
    await reports(ana)
    ana.sees("2 moderators read what waits here, and nobody else", "Nobody decides what they are part of.")
    await ben.looks()
    ben.sees_not("A report waits")
    await ben.uses("onward moderation")
    ben.sees("Nothing waits.", "Anything about yourself goes to other moderators")
    await opens(eli)
    eli.sees(UNKIND)
    if ben.stage.name in ("core", "postgres"):
        case = next(ref for shown in eli.now.shown for label, ref in shown.buttons if label == "Take it")
        for action in ("case", "take", "stop", "harmless", "hand_over", "unseal"):
            await ben.stage.press(ben, ben.now.shown[-1], case.replace("moderation.take", f"moderation.{action}"))
            await ben.looks()
            assert "This is done, or others are seeing to it" in ben.now.shown[-1].text


@pytest.mark.usefixtures("channel")
async def test_at_two_in_the_morning_with_one_moderator_and_nobody_on_duty(
    names: tuple[str, str], ana: Person, ben: Person, time: Time
) -> None:
    hers, _ = names
    await writes(ben, hers, UNKIND)
    await time.passes(hours=16)
    await reports(ana)
    ana.sees("One moderator reads what waits here, and nobody else", "Nobody is on duty now. The next hours begin")
    eyes = Person("Cem", ana.stage)
    await eyes.looks()
    assert any("A report waits." in shown.text for shown in eyes.now.shown)
    assert not any(UNKIND in shown.text for shown in eyes.now.shown)


@pytest.mark.usefixtures("channel", "names")
async def test_the_channel_says_no_word_and_opens_to_moderators_only(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person
) -> None:
    hers, _ = names
    await writes(ben, hers, UNKIND)
    await reports(ana)
    cem = Person("Cem", ana.stage)
    await cem.agrees()
    await cem.presses("Open it")
    cem.sees("This needs a role that you do not have here.")
    cem.sees_not(UNKIND)
    await mo.looks()
    await mo.presses("Open it")
    mo.sees(UNKIND)
    await cem.looks()
    assert not any(UNKIND in shown.text for shown in cem.now.shown)


async def test_with_no_moderator_at_all_the_reporter_reads_so(names: tuple[str, str], ana: Person, ben: Person) -> None:
    hers, _ = names
    await writes(ben, hers, UNKIND)
    await reports(ana)
    ana.sees("There is no moderator here yet who could read it.")


@pytest.mark.usefixtures("reported")
async def test_an_appeal_is_read_by_another_moderator_and_can_be_lifted(
    ana: Person, ben: Person, mo: Person, eli: Person, touch: Touch
) -> None:
    await opens(mo)
    await mo.presses("Take it")
    await mo.presses("Stop this pen name")
    await mo.presses("Send 1")
    await mo.presses("Send 1")
    await ben.presses("Say how I see it")
    await ben.submits(words="It was about the font, not about her.")
    ben.sees("A moderator will read what you wrote.")
    await mo.uses("onward moderation")
    mo.sees("Nothing waits.")
    await opens(eli)
    eli.sees("The other side answers:", "It was about the font", UNKIND)
    await eli.presses("Lift the decision")
    await ben.looks()
    ben.sees("lifted the decision")
    await ben.presses("Say how I see it")
    ben.sees("This is done, or others are seeing to it")
    assert await touch.between(ana, ben) is not None


@pytest.mark.usefixtures("reported")
async def test_where_there_is_one_moderator_they_hear_the_appeal(ben: Person, mo: Person) -> None:
    await opens(mo)
    await mo.presses("Take it")
    await mo.presses("Stop this pen name")
    await mo.presses("Send 1")
    await mo.presses("Send 1")
    await ben.presses("Say how I see it")
    await ben.submits(words="It was about the font.")
    await opens(mo)
    await mo.presses("Keep the decision")
    await ben.looks()
    ben.sees("The decision stays.")


@pytest.mark.usefixtures("reported")
async def test_an_earlier_report_that_was_upheld_shows_as_a_number(
    ana: Person, ben: Person, mo: Person, touch: Touch, time: Time
) -> None:
    dora = await adult(Person("Dora", ben.stage, locale="es-ES"))
    other = await touch.between(dora, ben)
    assert other is not None
    await writes(ben, other.seats[0].name.value, "Tampoco tú.")
    await dora.presses("Opciones")
    await dora.presses("Reportar este mensaje")
    dora.has_form("Quienes moderan leen este mensaje")
    await dora.submits(what="unkind")
    dora.sees("La conversación se detuvo")
    await opens(mo)
    await mo.presses("Take it")
    await mo.presses("Stop this pen name")
    await mo.presses("Send 1")
    await mo.presses("Send 1")
    await opens(mo)
    mo.sees("One earlier report against this account was confirmed.", "Tampoco tú.")


@pytest.mark.usefixtures("reported")
async def test_a_report_is_made_once_and_only_of_what_one_got(ana: Person, ben: Person, mo: Person) -> None:
    if ana.stage.name not in ("core", "postgres"):
        pytest.skip("a forged press is made on the core")
    await ana.presses("Report this message")
    await ana.submits(what="other")
    ana.sees("You have already reported this.")
    pressed = next(ref for shown in ana.now.shown for label, ref in shown.buttons if label == "Report this message")
    for forged in (pressed, f"moderation.report\x00\x00{'x' * 22}"):
        await ben.stage.press(ben, ben.now.shown[-1], forged)
        await ben.looks()
        assert "There is nothing to report here." in ben.now.shown[-1].text


async def test_a_moderator_of_another_community_finds_nothing(
    names: tuple[str, str], ana: Person, ben: Person, mo: Person
) -> None:
    if ana.stage.name not in ("core", "postgres"):
        pytest.skip("two communities stand on the core")
    hers, _ = names
    await writes(ben, hers, UNKIND)
    await reports(ana)
    fay = await moderator(Person("Fay", ana.stage, elsewhere=True))
    await fay.uses("onward moderation")
    fay.sees("Nothing waits.")
    await opens(mo)
    take = next(ref for shown in mo.now.shown for label, ref in shown.buttons if label == "Take it")
    for action in ("case", "take"):
        await fay.stage.press(fay, fay.now.shown[-1], take.replace("moderation.take", f"moderation.{action}"))
        await fay.looks()
        assert "This is done, or others are seeing to it" in fay.now.shown[-1].text
