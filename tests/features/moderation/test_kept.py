"""What stays of moderation, for how long, and what goes with whom. On the bare core, which shows the rows."""

import json
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from bot.engine.house import Plan
from bot.engine.members import joining, roles
from bot.engine.schema.people import membership
from bot.features.moderation.store import reports as kept_reports
from bot.features.moderation.store import unsealings
from conversation import Person
from features.moderation.help import adult, opens, reports, writes
from stored import everything, rows
from touch import Touch

pytestmark = pytest.mark.usefixtures("core_only")
CANARY = "zebra-canary-words"


@pytest.fixture
def core_only(where: str) -> None:
    if where != "core":
        pytest.skip("looks at the rows of the bare core")


@pytest.fixture
async def reported(names: tuple[str, str], ana: Person, ben: Person, mo: Person) -> None:
    await writes(ben, names[0], CANARY)
    await reports(ana, words="It hurt.")


async def erases(person: Person) -> None:
    await person.uses("privacy erase")
    await person.presses("Erase everything")
    await person.submits(word="erase")


async def stops(mo: Person) -> None:
    await opens(mo)
    await mo.presses("Take it")
    await mo.presses("Stop this pen name")
    await mo.presses("Send 1")


@pytest.mark.usefixtures("reported")
async def test_an_open_report_outlives_its_author_until_it_is_decided(ben: Person, mo: Person, plan: Plan) -> None:
    await erases(ben)
    await stops(mo)
    mo.sees("Both sides know")
    assert rows(plan)["moderation_report"] == 1
    await passes(mo, minutes=31)
    assert rows(plan)["moderation_report"] == 0


@pytest.mark.usefixtures("reported")
async def test_an_open_report_outlives_its_reporter(ana: Person, mo: Person, plan: Plan) -> None:
    await erases(ana)
    await opens(mo)
    mo.sees(CANARY, "It hurt.")


@pytest.mark.usefixtures("reported")
async def test_a_decided_report_goes_with_its_author(ben: Person, mo: Person, plan: Plan) -> None:
    await stops(mo)
    await mo.presses("Send 1")
    assert rows(plan)["moderation_report"] == 1
    await erases(ben)
    assert rows(plan)["moderation_report"] == 0
    assert rows(plan)["moderation_upheld"] == 1


@pytest.mark.usefixtures("reported")
async def test_of_a_decided_report_no_word_of_its_reporter_stays(ana: Person, ben: Person, mo: Person) -> None:
    await stops(mo)
    await mo.presses("Send 1")
    await erases(ana)
    await ben.presses("Say how I see it")
    await ben.submits(words="It was about the font.")
    await opens(mo)
    mo.sees(CANARY, "It was about the font.")
    mo.sees_not("It hurt.")


@pytest.mark.usefixtures("reported")
async def test_an_upheld_report_outlives_the_account(
    ana: Person, ben: Person, mo: Person, touch: Touch, plan: Plan
) -> None:
    await stops(mo)
    await mo.presses("Send 1")
    await erases(ben)
    await adult(ben)
    assert await touch.between(ana, ben) is None


@pytest.mark.usefixtures("reported")
async def test_a_joined_account_counts_too(ana: Person, ben: Person, mo: Person, touch: Touch) -> None:
    await stops(mo)
    twin = await adult(Person("Cem", ben.stage, locale="en-GB"))
    assert await touch.between(ana, twin) is not None
    await touch.does(lambda turn: _join(turn.db, touch, turn, ben, twin))
    dora = await adult(Person("Dora", ben.stage, locale="es-ES"))
    assert await touch.between(dora, twin) is None


async def test_one_no_of_joined_accounts_outweighs_a_yes(ana: Person, ben: Person, touch: Touch) -> None:
    await ana.uses("meet")
    await ana.presses("No")
    await touch.does(lambda turn: _join(turn.db, touch, turn, ben, ana))
    await ben.uses("meet")
    ben.sees("starts at 18")


@pytest.mark.usefixtures("reported")
async def test_what_is_kept_of_a_report_stands_sealed(plan: Plan) -> None:
    stored = everything(plan)
    assert CANARY.encode() not in stored
    assert b"It hurt." not in stored


@pytest.mark.usefixtures("reported")
async def test_each_side_takes_its_own_words_along(ana: Person, ben: Person) -> None:
    assert (await _export(ana))["moderation"]["reports"][0]["words"] == "It hurt."
    theirs = json.dumps((await _export(ben))["moderation"])
    assert "It hurt." not in theirs
    assert "unkind" not in theirs


@pytest.mark.usefixtures("reported")
async def test_reports_end_after_90_days_and_the_log_after_a_year(touch: Touch, mo: Person, plan: Plan) -> None:
    await opens(mo)
    await mo.presses("Take it")
    await mo.presses("Open the account…")
    await mo.submits(reason="He knows her street.", danger="life")
    assert rows(plan)["moderation_log"] == 2
    await touch.does(_later(kept_reports.sweep, days=89))
    assert rows(plan)["moderation_report"] == 1
    await touch.does(_later(kept_reports.sweep, days=91))
    assert rows(plan)["moderation_report"] == rows(plan)["moderation_unsealing"] == 0
    await touch.does(_later(unsealings.sweep_log, days=364))
    assert rows(plan)["moderation_log"] == 2
    await touch.does(_later(unsealings.sweep_log, days=366))
    assert rows(plan)["moderation_log"] == 0


@pytest.mark.usefixtures("reported")
async def test_what_was_upheld_counts_for_a_year(touch: Touch, mo: Person, plan: Plan) -> None:
    await stops(mo)
    await touch.does(_later(kept_reports.sweep_upheld, days=364))
    assert rows(plan)["moderation_upheld"] == 1
    await touch.does(_later(kept_reports.sweep_upheld, days=366))
    assert rows(plan)["moderation_upheld"] == 0


async def test_the_two_weeks_count_from_the_oldest_account(ana: Person, ben: Person, touch: Touch) -> None:
    await ben.uses("help")
    ben.sees("Helping opens after two weeks")
    await touch.does(lambda turn: _came_earlier(turn.db, touch, turn, ana))
    await touch.does(lambda turn: _join(turn.db, touch, turn, ben, ana))
    await ana.uses("meet")
    await ben.uses("help")
    ben.sees("Somebody waves back.")


async def test_a_role_that_an_organiser_took_elsewhere_is_taken_here_too(
    ana: Person, ben: Person, touch: Touch
) -> None:
    await ben.uses("become", role="helper")
    await passes(ben, days=15)
    await ben.uses("help")
    ben.sees("Somebody waves back.")
    await touch.as_member(ana, _takes_the_role, touch, ben)
    await ben.uses("help")
    ben.sees("Helping is not open to you at the moment.")


def _takes_the_role(turn: Any, touch: Touch, person: Person) -> None:
    who = touch.member(turn, person)
    roles.revoke(turn.db, who, "helper")
    turn.tell("community.role_taken", f"helper {who.id}")


async def passes(person: Person, **span: float) -> None:
    person.stage.clock.move(timedelta(**span))
    await person.stage.settle()


def _later(sweep: Any, days: int) -> Any:
    def work(turn: Any) -> int:
        turn.now += timedelta(days=days)
        return int(sweep(turn, 100))

    return work


def _join(db: Connection, touch: Touch, turn: Any, one: Person, other: Person) -> None:
    joining.join(db, touch.member(turn, other).person, touch.member(turn, one).lead)


def _came_earlier(db: Connection, touch: Touch, turn: Any, person: Person) -> None:
    who = touch.member(turn, person)
    before = db.execute(select(membership.c.agreed_at).where(membership.c.id == who.id)).scalar_one()
    db.execute(update(membership).where(membership.c.id == who.id).values(agreed_at=before - timedelta(days=20)))


async def _export(person: Person) -> dict[str, Any]:
    await person.uses("privacy export")
    cards = list(person.stage.desks[person.id].cards.values())  # type: ignore[attr-defined]
    documents = [part for card in cards for part in card.parts if getattr(part, "name", "").endswith(".json")]
    found: dict[str, Any] = json.loads(documents[-1].content)
    return found
