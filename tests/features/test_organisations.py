"""Conversations about organisations: one page each, people there, being in touch again once a month."""

from bot.engine.house import Plan
from conversation import Person, Time
from stored import everything, rows


async def log(person: Person, kind: str, **answers: str) -> None:
    await person.uses("rejected", kind=kind)
    await person.submits(**answers)


async def opens(person: Person, name: str) -> None:
    await person.uses("mine")
    await person.presses("Organisations")
    await person.presses("Find or add one")
    await person.submits(name=name)


async def test_the_same_name_finds_the_same_page(ana: Person, plan: Plan) -> None:
    await log(ana, "job", stage="final", organisation="Zebra Works")
    await log(ana, "job", stage="applied", weight="small", organisation="zebra  works.")
    assert rows(plan)["checkins_organisation"] == 1
    if plan.database.startswith("sqlite"):
        assert b"ebra" not in everything(plan)
    await opens(ana, "ZEBRA WORKS")
    ana.sees("Zebra Works", "Try 2", "A job: Applied", "Try 1", "A job: Final round")
    await ana.presses("People there")
    ana.sees("Nobody is noted here")
    await ana.presses("Add a person")
    await ana.submits(name="Mia Sol", reach="mia@zebra.example")
    ana.sees("Mia Sol: mia@zebra.example")
    await ana.presses("Its organisation")
    await ana.presses("Three lines to send")
    ana.sees("Hello Mia Sol,", "about a role at Zebra Works")
    await ana.presses("Its organisation")
    await ana.presses("Open 2")
    ana.sees("This was your try number 2 there")


async def test_two_pages_become_one(ana: Person, plan: Plan) -> None:
    await log(ana, "job", stage="final", organisation="Acme")
    await log(ana, "volunteering", stage="applied", weight="small", organisation="Acme Foundation")
    await opens(ana, "acme foundation")
    await ana.presses("Rename")
    ana.has_form("Another name")
    await ana.submits(name="ACME")
    ana.sees("You have a page for Acme as well. Put Acme Foundation into it?")
    await ana.presses("Put them together")
    ana.sees("Acme", "Try 2", "Volunteering: Applied", "Try 1", "A job: Final round")
    assert rows(plan)["checkins_organisation"] == 1
    await ana.presses("Remove")
    ana.sees("Entries stay in your log, without the name")
    await ana.presses("Yes, remove it")
    await ana.uses("mine")
    await ana.presses("Entries")
    ana.sees("A job: Final round")
    ana.sees_not("Acme")
    assert rows(plan)["checkins_organisation"] == 0


async def test_one_list_a_month_of_whom_to_be_in_touch_with(ana: Person, time: Time) -> None:
    for name in ("North", "South", "Wren"):
        await log(ana, "informational", stage="met", weight="small", organisation=name)
    await opens(ana, "South")
    ana.sees("From ")
    await ana.presses("When to be in touch")
    await ana.submits(days="0")
    ana.sees("No reminder")
    await time.passes(days=89, hours=23)
    ana.sees_not("Onward: something you asked for")
    await time.passes(days=1, hours=2)
    ana.sees("There are 2 places you may want to be in touch with again")
    ana.sees_not("North", "Wren")
    await ana.presses("Show the list")
    ana.sees("North. Last: An informational talk: We met", "2. ", "Wren. Last", "about your work at Wren")
    ana.sees_not("South")
    await time.passes(days=60)
    ana.sees_not("be in touch with again")
