"""A file from one member to another: seen first by its owner, sent when they say so, and what does not get through."""

from conversation import Handed, Person
from handed import made
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
