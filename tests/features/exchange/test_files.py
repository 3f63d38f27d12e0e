"""A file from one member to another: seen first by its owner, sent when they say so, and what does not get through."""

from conversation import Handed, Person, Stage
from handed import made
from stages.slack_stage import SlackStage, user
from touch import Touch


async def test_a_resume_goes_there_and_comes_back_marked_up(touch: Touch, ana: Person, ben: Person) -> None:
    opened = await touch.between(ana, ben, "Ana R.")
    assert opened is not None
    his = opened.seats[1].name.value
    await ana.presses(f"Write to {his}")
    await ana.submits(file=Handed("Ana Ruiz CV.pdf", made.pdf(secrets=True)))
    ana.sees("The file is being looked at.")
    await ana.gets("Your file has not been sent", "One page.", "e-mail: ana.ruiz@example.org")
    ana.sees(f"name: {made.SECRET} Ruiz")
    ana.sees("Taken out of it: notes about who made it and when", "What stands on the pages stays")
    ana.sees(f"You do not learn who {his} is.")
    ben.sees_not("sends you a file")
    await ana.presses(f"Send it to {his}")
    ana.sees(f"On its way to {his}.")
    await ben.gets("Ana R. sends you a file:", "One page.")
    ben.sees_not("ana.ruiz@example.org", "CV")
    (arrived,) = await ben.files()
    assert arrived.startswith(b"%PDF-")
    assert made.SECRET.encode() not in arrived

    await ben.replies("", to="sends you a file", file=Handed("marked.pdf", made.pdf(remarks=True)))
    await ben.gets("p. 1: Say what changed because of you.", "name: Ben Okafor", "If the file says who you are")
    await ben.presses("Send it to Ana R.")
    await ana.gets(f"{his} sends you a file:", "Written onto the pages:", "p. 1: Say what changed because of you.")
    ana.sees_not("Okafor")


async def test_what_is_taken_back_leaves_the_other_side_whole(
    stage: Stage, touch: Touch, ana: Person, ben: Person
) -> None:
    opened = await touch.between(ana, ben)
    assert opened is not None
    hers, his = (seat.name.value for seat in opened.seats)
    await ben.presses(f"Write to {hers}")
    await ben.submits(text="Hello")
    await ana.replies("", to="Hello", file=Handed("cv.pdf", made.pdf()))
    await ana.presses(f"Send it to {his}")
    await ben.gets(f"{hers} sends you a file:")
    assert len(await ben.files()) == 1
    await ana.unsays()
    await stage.settle()
    await ben.gets(f"{hers} took this message back.")
    assert await ben.files() == []
    assert await still_held(stage, ben) == []

    await ana.replies("word " * 790, to="Hello")
    await ben.gets(f"{hers} writes:")
    await ana.unsays()
    await stage.settle()
    await ben.gets(f"{hers} took this message back.")
    assert await ben.files() == []
    assert await still_held(stage, ben) == []


async def still_held(stage: Stage, person: Person) -> list[str]:
    """Files that Slack itself still has of the bot's messages to somebody; Discord keeps none without their message."""
    if not isinstance(stage, SlackStage):
        return []
    shared = f"D{user(person.name)[1:]}"
    return [file["name"] for file in await stage.slack.see("files") if shared in str(file["shares"])]
