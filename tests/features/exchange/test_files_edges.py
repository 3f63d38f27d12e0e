"""What can go wrong with a file between two members, on the bare core: nothing goes through, and nothing is kept."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from adapters.jobs.local import LocalJobs
from bot.chat.events import MessageReceived
from bot.engine import exchanges
from bot.engine.house import Plan
from conversation import Handed, Person, Time
from handed import made
from stages.core_stage import CoreStage
from stored import everything, rows
from touch import HEAVY, OFFER, Touch

Names = tuple[str, str]
CV = Handed("cv.pdf", made.pdf())
COMING, ASKED = "The file is being looked at.", "Your file has not been sent"


@pytest.fixture(params=["core"])
def where(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def hands(person: Person, to: str, file: Handed, **more: str) -> None:
    """By the form."""
    await person.presses(f"Write to {to}")
    await person.submits(file=file, **more)


def kept(plan: Plan) -> int:
    """How many files are there."""
    return rows(plan)["exchange_file"]


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (Handed("cv.pdf", made.encrypted()), "locked with a password"),
        (Handed("cv.pdf", made.photo()), "what is in it is another"),
        (Handed("cv.docx", b"PK\x03\x04"), "That kind of file is not passed on."),
        (Handed("cv.pdf", made.flate_bomb(300 << 20, 2)), "more than the bot may use"),
        (Handed("cv.pdf", b"%PDF-1.7 broken"), "could not be opened"),
        (Handed("cv.txt", b"x" * 20_001), "longer than 20,000 characters"),
        (Handed("cv.pdf", b"%PDF-" + b"x" * (8 << 20)), "larger than 8 MB"),
    ],
    ids=["encrypted", "lies", "type", "bomb", "broken", "long", "size"],
)
async def test_what_cannot_go_says_why(
    plan: Plan, names: Names, ana: Person, ben: Person, file: Handed, sentence: str
) -> None:
    await hands(ana, names[1], file)
    ana.sees(sentence, f"Nothing of it went to {names[1]}, and nothing of it is kept.")
    await ben.gets_not("sends you a file")
    assert kept(plan) == 0


async def test_one_that_the_platform_no_longer_gives(
    stage: CoreStage, plan: Plan, names: Names, ana: Person, ben: Person
) -> None:
    stage.house.heartbeat.working.worker = None
    await hands(ana, names[1], CV)
    stage.kept.clear()
    await ana.gets_not(ASKED)
    stage.house.employ(LocalJobs())
    stage.clock.move(timedelta(minutes=2))
    await stage.settle()
    await ana.gets("could not be fetched")
    assert kept(plan) == 0


async def test_it_arrives_though_the_bot_could_not_look_at_first(
    stage: CoreStage, names: Names, ana: Person, ben: Person
) -> None:
    stage.house.heartbeat.working.worker = None
    await hands(ana, names[1], CV)
    ana.sees(COMING)
    ana.sees_not(ASKED)
    stage.house.employ(LocalJobs())
    stage.clock.move(timedelta(minutes=2))
    await stage.settle()
    await ana.presses(f"Send it to {names[1]}")
    await ben.gets(f"{names[0]} sends you a file:")


async def test_what_is_kept_back_is_gone(plan: Plan, names: Names, ana: Person, ben: Person) -> None:
    await hands(ana, names[1], CV)
    assert kept(plan) == 1
    assert b"ana.ruiz@example.org" not in everything(plan)
    await ana.presses("Keep it back")
    ana.sees("Kept back. Nobody gets the file")
    assert kept(plan) == 0
    await ben.gets_not("sends you a file")


async def test_only_the_words_go_with_what_was_found_masked(plan: Plan, names: Names, ana: Person, ben: Person) -> None:
    await hands(ana, names[1], Handed("cv.pdf", made.pdf("Zanzibar Ruiz", "ana@example.org", "I build.", secrets=True)))
    await ana.presses("Its words, masked")
    ana.sees(f"This is what {names[1]} would get: the words alone", "I build.", "▒▒▒")
    ana.sees_not("ana@example.org", made.SECRET)
    await ben.gets_not("I build.")
    await ana.presses(f"Send it to {names[1]}")
    ana.sees(f"On its way to {names[1]}.")
    await ben.gets(f"{names[0]} writes:", "I build.", "▒▒▒")
    ben.sees_not("ana@example.org", made.SECRET)
    assert await ben.files() == []
    assert made.SECRET.encode() not in everything(plan)


async def test_masked_words_are_vetted_as_all_words_are(
    touch: Touch, names: Names, ana: Person, ben: Person, plan: Plan
) -> None:
    await hands(ana, names[1], Handed("cv.pdf", made.pdf("ana@example.org", OFFER)))
    await ana.presses("Its words, masked")
    await ana.presses(f"Send it to {names[1]}")
    ana.sees("A moderator reads this one first")
    await ben.gets_not(OFFER)


async def test_an_undecided_one_goes_after_a_day(
    plan: Plan, names: Names, ana: Person, ben: Person, time: Time
) -> None:
    await hands(ana, names[1], CV)
    await time.passes(hours=26)
    assert kept(plan) == 0
    await ana.presses(f"Send it to {names[1]}")
    ana.sees("That file does not wait any more")
    await ben.gets_not("sends you a file")


async def test_the_end_takes_the_files_along(plan: Plan, names: Names, ana: Person, ben: Person) -> None:
    await hands(ana, names[1], CV)
    await ana.presses(f"Send it to {names[1]}")
    await hands(ana, names[1], Handed("second.pdf", made.pdf("Two")))
    assert kept(plan) == 2
    await ben.presses("Options")
    await ben.presses("End this conversation")
    await ben.presses("Yes, end it")
    assert kept(plan) == 0
    await ana.presses(f"Send it to {names[1]}")
    ana.sees("That file does not wait any more")


async def test_a_reported_one_stays_for_moderators_and_no_longer_than_its_time(
    plan: Plan, touch: Touch, names: Names, ana: Person, ben: Person, time: Time
) -> None:
    await hands(ana, names[1], CV)
    await ana.presses(f"Send it to {names[1]}")
    await hands(ana, names[1], Handed("second.pdf", made.pdf("Two")))
    await ben.presses("Options")
    await ben.presses("Report this message")
    assert kept(plan) == 1
    await time.passes(days=15)
    assert kept(plan) == 0


async def test_who_erases_takes_their_files_along(plan: Plan, names: Names, ana: Person) -> None:
    await hands(ana, names[1], CV)
    await ana.presses(f"Send it to {names[1]}")
    await hands(ana, names[1], CV)
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    assert kept(plan) == 0


async def test_a_message_that_is_deleted_takes_its_file_back(
    plan: Plan, names: Names, ana: Person, ben: Person
) -> None:
    hers, his = names
    await ben.presses(f"Write to {hers}")
    await ben.submits(text="Hello")
    await ana.replies("", to="Hello", file=CV)
    await ana.unsays()
    assert kept(plan) == 0
    await ana.replies("See page one.", to="Hello", file=CV)
    await ana.presses(f"Send it to {his}")
    await ben.gets("See page one.", f"{hers} sends you a file:")
    await ana.unsays()
    await ben.looks()
    assert "sends you a file" not in "".join(shown.text for shown in ben.now.shown)
    assert await ben.files() == []


async def test_a_text_goes_as_words_and_is_screened_as_such(names: Names, ana: Person, ben: Person) -> None:
    hers, his = names
    await hands(ana, his, Handed("letter.txt", f"Dear team, {HEAVY}.".encode()), text="My letter:")
    await ben.gets("My letter:")
    await ana.presses(f"Send it to {his}")
    ana.sees("It has not been sent")
    await ana.presses("Send anyway")
    await ben.gets(f"{hers} writes:", "Dear team,")


async def test_remarks_are_read_first_where_words_would_be(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    marked = made.pdf(remarks=True, said=f"I do {OFFER}.")
    await hands(ana, names[1], Handed("cv.pdf", marked))
    await ana.presses(f"Send it to {names[1]}")
    ana.sees("A moderator reads this one first.")
    await ben.gets_not("sends you a file")
    (held,) = await touch.as_member(ana, exchanges.held)
    found = await touch.as_member(ana, exchanges.for_moderators, held.id)
    assert found.file.content.startswith(b"%PDF-")
    await touch.as_member(ana, exchanges.release, held.id)
    await stage.settle()
    await ben.gets(f"{names[0]} sends you a file:", OFFER)


async def test_other_words_keep_the_file(names: Names, ana: Person, ben: Person) -> None:
    await hands(ana, names[1], Handed("cv.pdf", made.pdf(remarks=True, said=HEAVY)))
    await ana.presses(f"Send it to {names[1]}")
    await ana.presses("Change it")
    await ana.submits(text="document.pdf\nThe first page is strong.")
    await ben.gets(f"{names[0]} sends you a file:", "The first page is strong.")
    assert len(await ben.files()) == 1


async def test_three_wait_and_no_more(plan: Plan, names: Names, ana: Person) -> None:
    for _ in range(3):
        await hands(ana, names[1], CV)
    await hands(ana, names[1], CV)
    ana.sees("Three files wait for you to decide already.")
    assert kept(plan) == 3


async def test_the_same_message_once_more_brings_one_file(
    stage: CoreStage, plan: Plan, names: Names, ana: Person, ben: Person
) -> None:
    await ben.presses(f"Write to {names[0]}")
    await ben.submits(text="Hello")
    await ana.replies("", to="Hello", file=CV)
    first = stage.last
    assert isinstance(first, MessageReceived)
    await stage.house.engine.handle(replace(first, id="read on"))
    await stage.settle()
    assert kept(plan) == 1


async def test_an_empty_form_is_asked_about(names: Names, ana: Person) -> None:
    await ana.presses(f"Write to {names[1]}")
    await ana.submits(text=" ")
    ana.has_form("There is nothing to send yet")


async def test_files_are_taken_along(names: Names, ana: Person) -> None:
    await hands(ana, names[1], CV)
    await ana.uses("privacy export")
    await ana.gets("A file of yours that the bot keeps:")
    exported = b"".join(await ana.files())
    assert b"ana.ruiz@example.org" in exported
    assert b'"document.pdf"' in exported
