"""Conversations about what else a search brings: every kind of no, what employers say, who is written to again."""

import pytest

from conversation import Person, Time

KINDS = (
    ("job", "withdrawn", "A job: Offer withdrawn"),
    ("internship", "screening", "An internship: Screening or first call"),
    ("volunteering", "interview", "Volunteering: Interview"),
    ("networking", "asked", "Networking: I asked for something"),
    ("informational", "talked", "An informational talk: We talked"),
    ("promotion", "final", "A promotion: Final round"),
    ("freelance", "applied", "Freelance or a pitch: Applied"),
    ("silence", "interview", "Silence: Interview"),
)


async def log(person: Person, kind: str = "job", **answers: str) -> None:
    await person.uses("rejected", kind=kind)
    await person.submits(**answers)


async def test_every_kind_is_logged_with_how_far_it_came(ana: Person, time: Time) -> None:
    for kind, stage, shown in KINDS:
        await time.passes(minutes=1)
        await log(ana, kind, stage=stage)
        await ana.uses("mine")
        await ana.presses("Entries")
        ana.sees(shown)
    await ana.presses("Older")
    ana.sees("A job: Offer withdrawn")


async def test_what_an_employer_said_comes_before_the_next_interview(ana: Person, time: Time) -> None:
    await log(ana, stage="final")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    await ana.presses("Got feedback")
    await ana.submits(words="Clear, and too quick.", change="Slow down")
    await ana.uses("waiting", ahead="interview")
    await ana.submits(day="2026-03-10", kind="job")
    await time.passes(days=7, hours=2)
    ana.sees("Tomorrow is a day you noted", "Slow down")


async def test_a_list_has_five_at_most_and_the_rest_comes_a_month_later(ana: Person, time: Time) -> None:
    for name in ("North", "South", "East", "West", "Wren", "Owl"):
        await log(ana, "informational", stage="met", weight="small", organisation=name)
    await time.passes(days=91, hours=2)
    ana.sees("There are 5 places you may want to be in touch with again")
    await ana.presses("Show the list")
    assert ana.buttons() == [f"Open {number}" for number in range(1, 6)]
    await time.passes(days=28)
    ana.sees_not("be in touch with again")
    await time.passes(days=4)
    ana.sees("There is one place you may want to be in touch with again")


async def test_on_the_day_of_the_one_a_reply_waits_first(ana: Person) -> None:
    await log(ana, stage="final", weight="one")
    await ana.uses("mine")
    await ana.presses("Entries")
    await ana.presses("Open 1")
    assert {"Write a reply", "Ideas"}.isdisjoint(ana.buttons())
    await ana.presses("More choices")
    assert {"Write a reply", "Ideas"}.isdisjoint(ana.buttons())


@pytest.mark.parametrize(
    ("door", "there"),
    [("Take it along", "files are on their way"), ("Listen to somebody", "18"), ("Give feedback", "18")],
)
async def test_who_found_a_role_takes_it_along_or_helps(ana: Person, door: str, there: str) -> None:
    await log(ana, stage="final")
    await ana.uses("mine")
    await ana.presses("I accepted a role")
    await ana.presses(door)
    ana.sees(there)


async def test_a_form_that_was_not_sent_stands_on_the_page(ana: Person) -> None:
    await ana.uses("rejected", kind="job")
    await ana.submits(several="many", note="They laughed at my joke.")
    await ana.uses("mine")
    ana.sees("Started and not sent", "Logging a no or a silence")
    await ana.presses("Continue")
    await ana.submits(several="2", note="They laughed at my joke.")
    await ana.uses("mine")
    ana.sees("2 tries so far")
    ana.sees_not("Started and not sent")
