"""What goes wrong where platforms differ: files that lie, closed doors, two at the same moment, whoever leaves."""

import asyncio
from typing import Any

import pytest

from conversation import Handed, Person, Shown, Time
from features.feedback.people import asks, invited, partner
from handed import made
from stages.core_stage import CoreStage
from touch import Touch

KEEP, CHANGE = "The first line made me curious.", "The result comes late; I would put it first."


@pytest.fixture
async def five(readers: dict[str, Person], touch: Touch) -> dict[str, Person]:
    """All of them in English. All go by own names: when one goes, a pen name would hide nobody."""
    await touch.as_member(readers["Dora"], lambda turn: turn.change(language="en"))
    return readers


async def takes(five: dict[str, Person], *but: Person) -> Person:
    reader = await invited(*(one for one in five.values() if one not in but))
    await reader.presses("I will read it")
    await reader.submits(name=f"Robin {reader.name[0]}.")
    await reader.looks()
    return reader


async def begins(ana: Person) -> None:
    await asks(ana)
    await sends(ana)


async def sends(ana: Person) -> None:
    await ana.presses("Send with own names")
    await ana.submits(name="Ana R.")


def button(person: Person, label: str) -> tuple[Shown, str]:
    """The newest one with this label on a message, which stays there to be pressed later."""
    messages = [one for one in person.now.shown if not one.ref.startswith("view:")]
    return next((one, ref) for one in reversed(messages) for text, ref in one.buttons if text == label)


async def test_files_that_cannot_go_lose_nothing(ana: Person, five: dict[str, Person]) -> None:
    await asks(ana, text="Dear team, I build.")
    for file, sentence in (
        (Handed("cv.pdf", made.photo()), "what is in it is another"),
        (Handed("cv.pdf", made.encrypted()), "locked with a password"),
    ):
        await ana.presses("Add a file")
        await ana.submits(file=file)
        await ana.gets(sentence, "What you wrote is kept, and nobody has read it.")
    await ana.presses("Go on")
    ana.sees("Dear team, I build.")
    await sends(ana)
    reader = await takes(five)
    hers = partner(reader)
    for file, sentence in (
        (Handed("cv.png", made.pdf()), "what is in it is another"),
        (Handed("marked.pdf", made.encrypted()), "locked with a password"),
    ):
        await reader.replies("", to=f"{hers} writes:", file=file)
        await reader.gets(sentence, f"Nothing of it went to {hers}, and nothing of it is kept.")
    await ana.gets_not("sends you a file", "locked with")


async def test_both_end_at_the_same_moment(ana: Person, five: dict[str, Person], stage: Any) -> None:
    await begins(ana)
    reader = await takes(five)
    for person in (ana, reader):
        await person.presses("Options")
        await person.presses("End this conversation")
    ends = [(person, *button(person, "Yes, end it")) for person in (ana, reader)]
    await asyncio.gather(*(stage.press(*one) for one in ends))
    await stage.settle()
    await ana.looks()
    assert sum("first in line" in shown.text for shown in ana.now.shown) == 1
    assert await takes(five, reader)


async def test_whoever_presses_twice_does_it_once(ana: Person, five: dict[str, Person], stage: Any, time: Time) -> None:
    await begins(ana)
    reader = await takes(five)
    his = await found(ana)
    await time.passes(hours=12)  # the reminder is a message that stays
    write = reader, *button(reader, "Write feedback")
    await reader.presses("Write feedback")
    await reader.submits(keep=KEEP, change=CHANGE)
    await reader._act(lambda: stage.press(*write))
    reader.sees("You have sent your feedback for this one.")
    await ana.looks()
    helped = ana, *button(ana, "It helped")
    await asyncio.gather(stage.press(*helped), stage.press(*helped), return_exceptions=True)  # the card changes
    await stage.settle()
    await ana.looks()
    assert sum(KEEP in one.text for one in ana.now.shown) == sum("Noted, for you" in one.text for one in ana.now.shown)
    await ana.presses("Say thanks")
    await ana.submits(text="It stands first now.")
    ana.sees(f"On its way to {his}.")
    await reader.looks()
    assert sum("It stands first now." in one.text for one in reader.now.shown) == 1


@pytest.mark.parametrize("where", ["core", "discord"])
async def test_closed_messages_in_the_middle(ana: Person, five: dict[str, Person], stage: Any) -> None:
    """Slack has none."""
    await begins(ana)
    reader = await takes(five)
    his = await found(ana)
    await closes(stage, reader)
    await ana.presses(f"Write to {his}")
    await ana.submits(text="The dates are old.")
    ana.sees(f"On its way to {his}.")
    ana.sees_not("closed", "not arrive", "could not")
    await reader.gets_not("The dates are old.")
    await reader.uses("onward")
    reader.sees("private messages do not reach you")
    await reader.presses("Read it")
    reader.sees("The dates are old.")
    await reader.uses("feedback open")
    await reader.presses("Write feedback")
    await reader.submits(keep=KEEP, change=CHANGE)
    await ana.gets(KEEP, "Did it help?")


async def test_whoever_reads_it_leaves(ana: Person, five: dict[str, Person], time: Time) -> None:
    await begins(ana)
    reader = await takes(five)
    await reader.leaves()
    await time.passes(hours=23)  # Slack does not tell: they are looked for once a day, or the time for it is over
    await time.passes(hours=3)
    await ana.looks()
    assert any("first in line" in shown.text for shown in ana.now.shown)
    ana.sees_not(reader.name)
    await time.passes(minutes=16)
    second = await takes(five, reader)
    await second.presses("Write feedback")
    await second.submits(keep=KEEP, change=CHANGE)
    await ana.gets(KEEP, "Did it help?")


async def test_whoever_reads_it_blocks(ana: Person, five: dict[str, Person]) -> None:
    await begins(ana)
    reader = await takes(five)
    await reader.presses("Options")
    await reader.presses(f"Block {partner(reader)}")
    await reader.presses("Yes, block")
    await ana.gets("This conversation has ended.", "It waits again, first in line.")
    ana.sees_not("block")
    second = await takes(five, reader)
    second.sees("Dear team, I build software for libraries.")


async def found(ana: Person) -> str:
    await ana.looks()
    return partner(ana)


async def closes(stage: Any, person: Person) -> None:
    if isinstance(stage, CoreStage):
        stage.closed_dms.add(person.id)
    else:
        await stage.discord.do("person", id=person.id, closed_dms=True)
