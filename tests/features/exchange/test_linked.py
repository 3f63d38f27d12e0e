"""Two members of one community, one on Discord and one on Slack."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Handed, Person
from features.exchange.talk import writes
from handed import made
from stages.linked_stage import Linked, linked_stage
from touch import HEAVY, Touch, features


@pytest.fixture
async def linked(tmp_path: Path) -> AsyncIterator[Linked]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    plan = Plan(addresses[0], addresses[1], read_masters(new_master()), "Ana Ruiz")
    async with linked_stage(plan, MovableClock(), features()) as opened:
        await opened.link()
        yield opened


@pytest.fixture
async def pair(linked: Linked) -> tuple[Person, Person, str, str]:
    """Ana on Discord, Ben on Slack, and their names: hers, his."""
    ana, ben = Person("Ana", linked.discord), Person("Ben", linked.slack)
    for person in (ana, ben):
        await person.agrees()
    opened = await Touch(linked.house).between(ana, ben)
    assert opened is not None
    await linked.slack.settle()
    return ana, ben, opened.seats[0].name.value, opened.seats[1].name.value


async def test_each_reads_that_the_other_may_be_on_the_other_side(pair: tuple[Person, Person, str, str]) -> None:
    ana, ben, hers, his = pair
    await ana.gets(f"{his} may be on the Slack side.", "On Slack, owners of some plans can export these messages.")
    await ben.gets(f"{hers} may be on the Discord side.", "On Slack, owners of some plans can export these messages.")


async def test_words_and_replies_cross(linked: Linked, pair: tuple[Person, Person, str, str]) -> None:
    ana, ben, hers, his = pair
    await writes(ana, his, "From Discord.")
    await linked.slack.settle()
    await ben.gets(f"{hers} writes:", "From Discord.")
    await ben.replies("From Slack.", to="From Discord.")
    await ana.gets(f"{his} writes:", "From Slack.")
    await ben.edits("From Slack, changed.")
    await ana.gets(f"{his} changed this:", "From Slack, changed.")
    await ana.replies("From Discord again.", to="From Slack, changed.")
    await linked.slack.settle()
    await ben.gets("From Discord again.")
    await ana.unsays()
    await linked.slack.settle()
    await ben.gets(f"{hers} took this message back.")
    ben.sees_not("From Discord again.")


async def test_heavy_words_wait_across(linked: Linked, pair: tuple[Person, Person, str, str]) -> None:
    ana, ben, _, his = pair
    await writes(ana, his, f"It is {HEAVY}.")
    ana.sees("It has not been sent")
    await ana.presses("Send anyway")
    await linked.slack.settle()
    await ben.gets("You need not carry this alone.", HEAVY)


async def test_an_introduction_across_is_in_their_own_words(
    linked: Linked, pair: tuple[Person, Person, str, str]
) -> None:
    ana, ben, hers, his = pair
    await ana.presses("Options")
    await ana.presses("Introduce us")
    await ana.presses("Introduce us")
    ana.has_form("on two platforms, and neither can show you to the other side")
    await ana.submits(reach="Ana R., here as ana_r")
    ana.sees(f"Nothing is shown unless {his} wants it too.")
    await linked.slack.settle()
    await ben.gets(f"{hers} would like the two of you to be introduced.")
    ben.sees_not("ana_r")
    await ben.presses("Introduce us")
    await ben.submits(reach="ben@example.org")
    await ana.gets(f"{his} is:", "ben@example.org")
    await linked.slack.settle()
    await ben.gets(f"{hers} is:", "ana_r")


async def test_no_words_travel_with_how_somebody_is_found(
    linked: Linked, pair: tuple[Person, Person, str, str]
) -> None:
    ana, ben, _, _ = pair
    await ana.presses("Options")
    await ana.presses("Introduce us")
    await ana.presses("Introduce us")
    await ana.submits(reach=f"{HEAVY}, {HEAVY}")
    ana.sees("Only how you are found has a place here")
    await linked.slack.settle()
    await ben.gets_not("would like the two of you to be introduced")
    await ana.presses("Open the form")
    await ana.submits(reach="ana_r")
    await linked.slack.settle()
    await ben.gets("would like the two of you to be introduced")


async def test_a_block_crosses(linked: Linked, pair: tuple[Person, Person, str, str]) -> None:
    ana, ben, _, his = pair
    await ana.presses("Options")
    await ana.presses(f"Block {his}")
    await ana.presses("Yes, block")
    await linked.slack.settle()
    await ben.gets("This conversation has ended.")
    assert await Touch(linked.house).between(ben, ana) is None


async def test_a_photo_crosses_and_a_text_comes_back(linked: Linked, pair: tuple[Person, Person, str, str]) -> None:
    ana, ben, hers, his = pair
    await ben.presses(f"Write to {hers}")
    await ben.submits(file=Handed("IMG_1.jpg", made.photo()))
    await ben.gets("the place where it was taken", f"name: {made.SECRET} Ruiz", "Its words were not searched.")
    await ben.presses(f"Send it to {hers}")
    await linked.slack.settle()
    await ana.gets(f"{his} sends you a file:")
    (arrived,) = await ana.files()
    assert arrived.startswith(b"\xff\xd8")
    assert made.SECRET.encode() not in arrived
    await ana.replies("", to="sends you a file", file=Handed("notes.txt", b"Call me on 555 010 9999."))
    await ana.gets("number: 555 010 9999", "It goes as a message, with every word in it.")
    await ana.presses(f"Send it to {his}")
    await linked.slack.settle()
    await ben.gets(f"{hers} writes:", "Call me on 555 010 9999.")
