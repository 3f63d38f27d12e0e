"""Conversations about what is kept, the export, and the end of it."""

import csv
import io
import json

import pytest
from sqlalchemy import select

from bot.chat.cards import Card, Document
from bot.engine.feature import discover
from bot.engine.house import Plan
from bot.engine.keeping.upkeep import retentions
from bot.engine.language.fluent import LANGUAGES
from bot.engine.members import joining
from bot.engine.registry import build
from bot.engine.schema.people import account
from bot.features.privacy import rules
from conversation import Person, Stage, Time
from stages.core_stage import CoreStage
from stored import rows

PEOPLE = ("person", "account", "membership", "opening", "outbox", "agenda", "stopped_kind", "role_grant")


def files(stage: Stage, person: Person) -> dict[str, bytes]:
    """The files that lie on somebody's desk, by name."""
    if not isinstance(stage, CoreStage):
        pytest.skip("files are opened on the bare core only")
    cards: list[Card] = list(stage.desks[person.id].cards.values())
    return {part.name: part.content for card in cards for part in card.parts if isinstance(part, Document)}


async def test_what_is_kept_in_plain_words(ana: Person) -> None:
    await ana.uses("privacy show")
    ana.sees("What is kept about you", "Not kept: what you say in channels", "Ana Ruiz runs this bot")
    await ana.presses("Send me all of it")
    ana.sees("Three files are on their way", "Everything the bot keeps about you")


async def test_the_export_reads_twice_and_goes_to_its_owner_alone(ana: Person, stage: Stage) -> None:
    await ana.uses("break")
    await ana.presses("Time zone")
    await ana.submits(city="Madrid")
    await ana.uses("privacy export")
    ana.sees("Nobody else gets them", "Onward: something you asked for")
    found = files(stage, ana)
    exported = json.loads(found["onward-export.json"])
    assert exported["person"]["zone"] == "Europe/Madrid"
    assert exported["person"]["account"] == ana.id
    assert "zone: Europe/Madrid" in found["onward-export.txt"].decode()


async def test_the_wrong_word_erases_nothing(ana: Person, plan: Plan) -> None:
    await ana.uses("privacy erase")
    ana.sees("What goes:", "What stays:", "It cannot be undone")
    await ana.presses("Erase everything")
    await ana.submits(word="yes")
    ana.sees("Nothing was erased. The word is: erase")
    assert rows(plan)["person"] == 1
    await ana.submits(word=" “Erase” ")
    ana.sees("It is done")


async def test_changing_ones_mind(ana: Person, plan: Plan) -> None:
    await ana.uses("privacy erase")
    await ana.presses("Keep everything")
    ana.sees("Nothing was erased", "Everything is as it was")
    assert rows(plan)["person"] == 1


async def test_erased_means_gone_and_one_may_begin_anew(ana: Person, plan: Plan) -> None:
    await ana.uses("break")
    await ana.presses("A week")
    await ana.uses("privacy export")
    await _erase(ana)
    stored = rows(plan)
    assert not any(stored[table] for table in PEOPLE)
    await ana.presses("Take a break")
    ana.sees("Before we start")
    await ana.presses("Agree")
    ana.sees("Breaks and settings")
    assert "3 days" in ana.buttons()


async def test_a_page_that_the_platform_keeps_goes_too(ana: Person, stage: Stage) -> None:
    if stage.name != "slack":
        pytest.skip("only Slack keeps a page of its own for each member")
    await ana.opens_home()
    ana.sees("My search")
    await _erase(ana)
    await ana.looks()
    (home,) = (shown for shown in ana.now.shown if shown.ref == "home:")
    assert "Everything is erased" in home.text
    assert "My search" not in home.text


async def test_the_last_word_delivered_again_changes_nothing(ana: Person, stage: Stage) -> None:
    await _erase(ana)
    if isinstance(stage, CoreStage):
        await stage.again(ana)
    await ana.uses("mine")
    ana.sees("Before we start")


async def test_erasing_in_spanish(dora: Person, plan: Plan) -> None:
    await dora.agrees()
    await dora.uses("privacy erase")
    await dora.presses("Borrarlo todo")
    await dora.submits(word="erase")
    dora.sees("La palabra es: borrar")
    await dora.submits(word="BORRAR")
    dora.sees("Hecho", "Todo está borrado")
    assert rows(plan)["person"] == 0


async def test_whoever_accepted_a_role_erases_everything_from_that_card(ana: Person, time: Time, plan: Plan) -> None:
    await ana.uses("rejected", kind="job")
    await ana.submits(stage="final", weight="one", organisation="Zebra")
    await ana.presses("Rest for three days")
    await ana.uses("mine")
    await ana.presses("I accepted a role")
    ana.sees("Nothing has to be decided today.")
    await ana.presses("Erase everything")
    ana.sees("What goes:", "What stays:", "It cannot be undone")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    ana.sees("It is done", "This is the last message")
    assert not any(found for table, found in rows(plan).items() if table in PEOPLE or table.startswith("checkins_"))
    await time.passes(days=120)
    ana.sees_not("Onward: something you asked for")
    await ana.presses("I am searching again")
    ana.sees("Before we start")
    await ana.presses("Agree")
    await ana.uses("mine")
    ana.sees("Tries are counted here once you log one.")
    ana.sees_not("You accepted a role")


async def test_strangers_may_read_but_have_nothing_to_export(ben: Person) -> None:
    await ben.uses("privacy show")
    ben.sees("What is kept about you")
    assert ben.buttons() == []
    await ben.uses("privacy export")
    ben.sees("Before we start")


async def test_what_nobody_uses_is_warned_about_and_goes(ana: Person, time: Time, plan: Plan) -> None:
    await time.passes(days=334, minutes=1)
    ana.sees("Not used for eleven months")
    await time.passes(days=31, minutes=1)
    assert rows(plan)["person"] == 0


async def test_one_press_keeps_it_for_another_year(ana: Person, time: Time, plan: Plan) -> None:
    await time.passes(days=334, minutes=1)
    await ana.presses("Keep it")
    ana.sees("Everything stays")
    await time.passes(days=60)
    assert rows(plan)["person"] == 1


async def test_a_long_break_is_a_sign_of_coming_back(ana: Person, time: Time, plan: Plan) -> None:
    await ana.uses("break")
    await ana.presses("Until a date")
    await ana.submits(until="2027-02-20")
    await time.passes(days=400)
    assert rows(plan)["person"] == 1
    ana.sees_not("Not used for eleven months")


async def test_an_export_that_cannot_arrive_waits_on_the_page(ana: Person, stage: Stage) -> None:
    if not isinstance(stage, CoreStage):
        pytest.skip("private messages are closed on the bare core only")
    stage.closed_dms.add(ana.id)
    await ana.uses("privacy export")
    ana.sees("they wait under “My search”")
    await ana.uses("onward")
    ana.sees("Waiting for you here", "Your export")
    await ana.presses("Read it")
    ana.sees("onward-export.json")


async def test_whoever_uses_the_bot_is_not_warned(ana: Person, time: Time) -> None:
    await time.passes(days=200)
    await ana.uses("mine")
    await time.passes(days=140)
    ana.sees_not("Not used for eleven months")


async def _two_joined(stage: Stage, plan: Plan, ana: Person, other: Person) -> None:
    """Two accounts of one human, as linked communities join them."""
    if not isinstance(stage, CoreStage):
        pytest.skip("accounts are joined on the bare core only")
    await other.agrees()
    pairs = select(account.c.person_id).order_by(account.c.id)
    found = await stage.house.engine.database.turn(lambda db: db.execute(pairs).scalars().all())
    await stage.house.engine.database.turn(lambda db: joining.join(db, found[0], found[1]))


@pytest.mark.parametrize(("which", "left"), [("this", 1), ("all", 0)])
async def test_joined_accounts_are_asked_about(
    ana: Person, ben: Person, stage: Stage, plan: Plan, which: str, left: int
) -> None:
    await _two_joined(stage, plan, ana, ben)
    await ana.uses("privacy export")
    exported = json.loads(files(stage, ana)["onward-export.json"])
    assert [one["membership"]["account"] for one in exported["other communities"]] == [ben.id]
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    ana.has_form("Which of your accounts do you want to erase?")
    await ana.submits(which=which, word="erase")
    ana.sees("It is done")
    assert rows(plan)["person"] == left
    await ben.uses("mine")
    (ben.sees if which == "all" else ben.sees_not)("Before we start")


async def test_what_is_kept_and_how_long_stands_in_one_list(ana: Person) -> None:
    await ana.uses("privacy show")
    ana.sees("What you log and write", "12 months", "Forms you began and did not send", "24 hours", "7 days", "30 days")


def test_everything_that_is_kept_has_its_sentence_in_every_language() -> None:
    registry = build(discover())
    found = list(retentions(registry))
    assert len({(feature.name, kept.name) for feature, kept in found}) == len(found)
    for feature, kept in found:
        assert all(registry.wording.translations(feature.name, kept.key).get(language) for language in LANGUAGES)


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", " =", "\t="])
def test_a_spreadsheet_runs_nothing_that_a_member_wrote(first: str) -> None:
    written = f"{first}HYPERLINK(1)"
    nested = {"a": [{"note": written}, {written: {"b": written}}], written: written}
    cells = [cell for row in csv.reader(io.StringIO(rules.table(nested), newline="")) for cell in row]
    assert len(cells) == 6
    assert not [cell for cell in cells if cell.lstrip()[:1] in "=+-@＝\0" or cell[0] in "\t\r\n"]
    assert sum(written in cell for cell in cells) == 5


async def test_the_table_of_an_export_holds_what_the_json_holds(ana: Person, stage: Stage) -> None:
    await ana.uses("rejected")
    await ana.submits(kind="job")
    await ana.presses("Let me vent")
    await ana.submits(words="=1+1\n+3", after="keep")
    await ana.uses("privacy export")
    found = files(stage, ana)
    table = dict(csv.reader(io.StringIO(found["onward-export.csv"].decode("utf-8-sig"), newline="")))
    assert table["checkins / kept words / 1 / words"] == "'=1+1\n+3"
    exported = json.loads(found["onward-export.json"])
    assert exported["checkins"]["kept words"][0]["words"] == "=1+1\n+3"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": 1, "b": None, "c": "x"}, "a: 1\nb: -\nc: x"),
        ({"list": [{"n": "one"}, "two"]}, "list:\n  1:\n    n: one\n  2: two"),
        ({"words": "first\nsecond"}, "words:\n  first\n  second"),
        ({}, ""),
    ],
)
def test_an_export_in_words(value: object, text: str) -> None:
    assert rules.readable(value) == text


async def _erase(person: Person) -> None:
    await person.uses("privacy erase")
    await person.presses("Erase everything")
    await person.submits(word="erase")
    person.sees("It is done", "This is the last message")
