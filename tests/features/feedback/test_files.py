"""A file that goes along with a request: seen by its owner first, and by whoever says yes."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from adapters.jobs.local import LocalJobs
from bot.engine.house import Plan
from conversation import Handed, Person, Stage, Time
from features.feedback.people import asks, grown, invited, partner
from handed import made
from organised import grant
from stages.core_stage import CoreStage, core_stage
from stored import everything, rows
from touch import Touch

CV = Handed("Ana Ruiz CV.pdf", made.pdf(*made.LINES, "I build software for libraries.", secrets=True))
core = pytest.mark.parametrize("where", ["core"])
"""What is the same wherever it happens."""


async def english(touch: Touch, readers: dict[str, Person]) -> None:
    await touch.as_member(readers["Dora"], lambda turn: turn.change(language="en"))


async def begins(ana: Person, file: Handed = CV, text: str = "", kind: str = "resume") -> None:
    """Up to the preview, which comes by itself."""
    await ana.uses("feedback ask")
    await ana.submits(kind=kind, question="Too long?", field="software", level="early", text=text)
    await ana.presses("Add a file")
    await ana.submits(file=file)


async def claims(readers: Sequence[Person], name: str = "") -> Person:
    reader = await invited(*readers)
    await reader.presses("I will read it")
    if name:
        await reader.submits(name=name)
    await reader.looks()
    return reader


async def test_a_resume_goes_along(ana: Person, readers: dict[str, Person], touch: Touch) -> None:
    await english(touch, readers)
    await ana.uses("feedback ask")
    await ana.submits(kind="resume", question="Is page one enough?", field="software", level="early")
    ana.sees("There is nothing to read in it yet.")
    assert "Send with own names" not in ana.buttons()
    await ana.presses("Add a file")
    await ana.submits(file=CV)
    ana.sees("The file is being looked at.", "Nothing has been sent.")
    await ana.gets("Before anybody reads it", "Is page one enough?", "Whoever says yes gets this file too:")
    ana.sees("a PDF of one page", "e-mail: ana.ruiz@example.org", f"name: {made.SECRET} Ruiz")
    ana.sees("Taken out of it: notes about who made it and when", "What stands on the pages stays")
    ana.sees("Own names, both ways, is the usual way.", "you will not see who they are")
    (shown,) = await ana.files()
    assert made.SECRET.encode() not in shown
    await ana.presses("Send with own names")
    await ana.submits(name="Ana R.")
    ana.sees("It is in the queue")

    reader = await invited(*readers.values())
    reader.sees("Résumé", "a PDF of one page", "Is page one enough?")
    reader.sees_not("ana.ruiz@example.org", "Ana R.")
    assert await reader.files() == []
    reader = await claims([*readers.values()], "Robin")
    reader.sees("Ana R. writes:", "Is page one enough?", "Ana R. sends you a file:")
    assert await reader.files() == [shown]
    await reader.presses("Write feedback")
    await reader.submits(keep="Page one made me curious.", change="I would put the result first.")
    await ana.gets("Robin writes:", "made me curious", "Did it help?")


@core
async def test_the_second_time_the_form_has_room_for_it(ana: Person, readers: dict[str, Person], plan: Plan) -> None:
    await asks(ana)
    await ana.presses("Throw it away")
    await ana.uses("feedback ask")
    text = "Mail me at ana@example.org."
    await ana.submits(kind="letter", question="Too long?", text=text, file=CV, finished="90")
    ana.sees("The file is being looked at.", "Taken out before anybody reads it: ana@example.org")
    await ana.gets("Mail me at ▒▒▒.", "Whoever says yes gets this file too:", "Nearly done")
    await ana.presses("Leave it out")
    ana.sees("Mail me at ▒▒▒.", "Add a file")
    ana.sees_not("gets this file too")
    assert rows(plan)["feedback_file"] == 0


@core
async def test_the_words_alone_with_what_was_found_masked(
    ana: Person, readers: dict[str, Person], touch: Touch, plan: Plan
) -> None:
    await english(touch, readers)
    await begins(ana)
    await ana.presses("Its words, masked")
    ana.sees("I build software for libraries.", "▒▒▒")
    ana.sees_not("ana.ruiz@example.org", "+34 600", "Calle Mayor", "gets this file too")
    assert rows(plan)["feedback_file"] == 0
    await ana.presses("Send under a pen name")
    reader = await claims([*readers.values()])
    reader.sees("I build software for libraries.")
    reader.sees_not("ana.ruiz@example.org", "+34 600", "sends you a file")
    assert await reader.files() == []


@core
async def test_a_text_file_goes_as_a_text(ana: Person, readers: dict[str, Person], plan: Plan) -> None:
    long = " ".join(f"Library {number} uses what I build." for number in range(100, 200))
    await begins(ana, Handed("letter.txt", f"Call +34 600 123 456.\n{long}".encode()), "Dear team,", "letter")
    await ana.gets("Taken out before anybody reads it: +34 600 123 456", "Dear team,", "604 words")
    assert rows(plan)["feedback_file"] == 0
    await ana.presses("Change it")
    await ana.submits(question="Is it clear?", kind="pitch")  # longer than any form: it stays while nothing is typed
    ana.sees("Is it clear?", "604 words")


@core
@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (Handed("cv.pdf", made.encrypted()), "locked with a password"),
        (Handed("cv.pdf", made.photo()), "what is in it is another"),
        (Handed("cv.docx", b"PK\x03\x04"), "That kind of file is not passed on."),
        (Handed("cv.pdf", b"%PDF-1.7 broken"), "could not be opened"),
        (Handed("cv.pdf", b"%PDF-" + b"x" * (8 << 20)), "larger than 8 MB"),
    ],
    ids=["encrypted", "lies", "type", "broken", "size"],
)
async def test_what_cannot_go_says_why_and_loses_nothing(
    ana: Person, readers: dict[str, Person], plan: Plan, file: Handed, sentence: str
) -> None:
    await begins(ana, file, "Dear team, I build.")
    await ana.gets(sentence, "It does not go along. What you wrote is kept, and nobody has read it.")
    assert rows(plan)["feedback_file"] == 0
    await ana.presses("Go on")
    ana.sees("Dear team, I build.", "Too long?")
    await ana.presses("Add a file")
    await ana.submits(file=CV)
    await ana.gets("Whoever says yes gets this file too:")


@core
async def test_it_is_looked_at_after_a_restart_and_not_sent_before(
    plan: Plan, stage: CoreStage, ana: Person, readers: dict[str, Person], touch: Touch
) -> None:
    await english(touch, readers)
    stage.house.heartbeat.working.worker = None
    await begins(ana, text="Dear team, I build.")
    await ana.uses("feedback open")
    await ana.presses("Go on")
    ana.sees("The file is still being looked at.")
    assert "Send with own names" not in ana.buttons()
    kept = stage.kept
    await stage.house.close()
    async with core_stage(plan, stage.clock) as again:
        again.kept.update(kept)
        again.house.employ(LocalJobs())
        for person in (ana, *readers.values()):
            person.stage = again
        again.clock.move(timedelta(minutes=2))
        await again.settle()
        await ana.gets("Whoever says yes gets this file too:")
        await ana.presses("Send under a pen name")
        reader = await claims([*readers.values()])
        reader.sees(f"{partner(reader)} sends you a file:")


@core
async def test_it_goes_to_the_next_reader_too_and_is_gone_once_it_was_read(
    ana: Person, readers: dict[str, Person], touch: Touch, plan: Plan, time: Time
) -> None:
    await english(touch, readers)
    await begins(ana)
    await ana.presses("Send under a pen name")
    first = await claims([*readers.values()])
    await first.presses("Give it back")
    assert (rows(plan)["feedback_file"], rows(plan)["exchange_file"]) == (1, 0)
    second = await claims([one for one in readers.values() if one is not first])
    second.sees("sends you a file:")
    assert len(await second.files()) == 1
    await second.presses("Write feedback")
    await second.submits(keep="Page one made me curious.", change="I would put the result first.")
    assert (rows(plan)["feedback_file"], rows(plan)["exchange_file"]) == (0, 1)
    await time.passes(days=4)
    assert rows(plan)["exchange_file"] == 0


@core
@pytest.mark.parametrize("how", ["thrown away", "taken back", "erased", "forgotten"])
async def test_it_goes_with_the_request(
    ana: Person, readers: dict[str, Person], plan: Plan, time: Time, how: str
) -> None:
    await begins(ana)
    assert rows(plan)["feedback_file"] == 1
    assert b"ana.ruiz@example.org" not in everything(plan)
    match how:
        case "thrown away":
            await ana.presses("Throw it away")
        case "taken back":
            await ana.presses("Send under a pen name")
            await ana.presses("Take it back")
        case "erased":
            await ana.uses("privacy export")
            assert len(await ana.files()) > 1  # shown before, and taken along
            await ana.uses("privacy erase")
            await ana.presses("Erase everything")
            await ana.submits(word="erase")
        case _:
            await time.passes(days=9)
    assert rows(plan)["feedback_file"] == 0


@core
async def test_an_offer_on_its_pages_is_read_by_a_moderator_first(
    ana: Person, readers: dict[str, Person], touch: Touch, stage: Stage
) -> None:
    await english(touch, readers)
    bea = await grown(touch, Person("Bea", stage))
    await grant(stage, bea, "moderator")
    offer = "I rewrite résumés for money, message me on Telegram."
    await begins(ana, Handed("cv.pdf", made.pdf(remarks=True, said=offer)))
    await ana.presses("Send under a pen name")
    ana.sees("A moderator reads it first")
    await bea.uses("onward moderation")
    await bea.presses("Open it")
    bea.sees("a PDF of one page", offer)
    assert len(await bea.files()) == 1
    await bea.presses("Pass it on")
    await ana.gets("A moderator read your request. It is in the queue now.")
    reader = await claims([*readers.values()])
    reader.sees("sends you a file:", offer)


@core
async def test_a_foreign_or_sent_request_takes_no_file(
    ana: Person, readers: dict[str, Person], stage: CoreStage
) -> None:
    await begins(ana)
    shown, ref = next((one, ref) for one in ana.now.shown for label, ref in one.buttons if label == "Another file")
    await readers["Ben"]._act(lambda: stage.press(readers["Ben"], shown, ref))
    readers["Ben"].sees("That one is not here.")
    await ana.presses("Send under a pen name")
    await ana._act(lambda: stage.press(ana, shown, ref))
    ana.sees("That one is not here.")
