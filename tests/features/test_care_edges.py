"""Care where it must not fail: detector, database, stale numbers, what is stored, what holds back."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Never

import pytest
from sqlalchemy import Connection, select

from bot.chat.cards import Card, Document, Paragraph
from bot.chat.events import CommandUsed, MessageEdited, TimerRang
from bot.chat.people import Caller
from bot.chat.responses import Reply, Response
from bot.chat.text import MemberText, words
from bot.engine import screening
from bot.engine.feature import Command, Feature, Finding, discover
from bot.engine.house import Plan, build
from bot.engine.members import people
from bot.engine.schedule.clock import MovableClock
from bot.engine.schema.time import agenda
from bot.engine.screening import HEALTH
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.engine.turn import Turn
from bot.features.care.handlers import listen, quiet
from bot.features.care.screening.levels import Kind, Level, Reading
from bot.features.care.store.tables import holding
from conversation import Person, Time
from features.test_care import FIRST, LOOK, SOFT, URGENT, logs
from organised import account, grant, set_place, settle
from stages.core_stage import CoreStage
from stored import rows

WORDING = "command-cheer = Cheer\ncommand-asked = Asked\nkind-cheer = Cheer\nkind-asked = Asked\n"


def cheer(turn: Turn, used: CommandUsed) -> Response:
    turn.later(used.name, turn.now + timedelta(minutes=5))
    return Reply(Card(None, (Paragraph(words("Later.")),)))


def ring(turn: Turn, rang: TimerRang) -> None:
    kind = rang.name.split(".")[1]
    turn.send(Card(None, (Paragraph(words(f"{kind}: you can do it")),)), kind)


@pytest.fixture
async def stage(plan: Plan, tmp_path: Path) -> AsyncIterator[CoreStage]:
    """A house with one more feature, which sends something cheerful and something that was asked for."""
    (tmp_path / "wording").mkdir()
    (tmp_path / "wording" / "en.ftl").write_text(WORDING)
    cheering = Feature(
        name="cheering",
        commands=(Command("cheer", cheer), Command("asked", cheer)),
        timers={"cheer": ring, "asked": ring},
        kinds=(
            MessageKind("cheer", Budget.COUNTED, timedelta(days=2)),
            MessageKind("asked", Budget.COUNTED, timedelta(days=2), Rank.ASKED),
        ),
        folder=tmp_path,
    )
    clock = MovableClock()
    house = await build(plan, clock, [*discover(), cheering])
    yield CoreStage(house, clock)
    await house.close()


@pytest.fixture
def where() -> str:
    return "core"


async def findings(stage: CoreStage, person: Person, text: str) -> list[Finding]:
    def work(db: Connection) -> list[Finding]:
        engine = stage.house.engine
        member = people.memberships(db, engine.vault, account(stage, person))[0]
        turn = Turn(engine.base(db, f"look at {text}"), member, None)
        return screening.screen(turn, [MemberText(text)])

    return await stage.house.engine.database.turn(work)


@pytest.mark.parametrize("text", [URGENT, LOOK])
async def test_a_day_without_cheer(ana: Person, time: Time, text: str) -> None:
    await logs(ana, text)
    await ana.uses("cheer")
    await ana.uses("asked")
    await time.passes(minutes=5)
    ana.sees("asked: you can do it")
    ana.sees_not("cheer: you can do it")
    await time.passes(days=2)
    await ana.uses("cheer")
    await time.passes(minutes=5)
    ana.sees("cheer: you can do it")


async def test_no_level_is_stored_and_what_is_goes(ana: Person, plan: Plan, stage: CoreStage, time: Time) -> None:
    for text in (URGENT, LOOK, URGENT):
        await logs(ana, text)
    assert rows(plan)["care_holding"] == 1
    kept = await stage.house.engine.database.turn(lambda db: db.execute(select(holding)).one())
    assert ana.id not in kept.mark
    assert all(word not in kept.until.lower() for word in (b"urgent", b"look", b"own", b"quiet"))
    await time.passes(days=9)
    assert rows(plan)["care_holding"] == 0
    names = await stage.house.engine.database.turn(lambda db: db.execute(select(agenda.c.name)).scalars().all())
    assert [name for name in names if name.startswith("care.")] == []


async def test_a_detector_that_raises_counts_as_no_match(ana: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str) -> Never:
        raise RuntimeError(text)

    monkeypatch.setattr(listen, "read", broken)
    before = HEALTH.failures
    await logs(ana, URGENT)
    ana.sees("[From now on just log]")
    ana.sees_not(FIRST)
    assert HEALTH.failures > before
    await ana.uses("support")
    ana.sees("People who listen")
    HEALTH.failures = before


async def test_where_no_note_can_be_kept_the_reply_still_comes(ana: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(turn: Turn) -> Never:
        raise RuntimeError

    monkeypatch.setattr(quiet, "begin_and_follow", broken)
    before = HEALTH.failures
    await logs(ana, URGENT)
    ana.sees(FIRST, "[From now on just log]")
    assert HEALTH.failures == before + 1
    HEALTH.failures = before


async def test_support_answers_while_the_database_does_not(ana: Person, stage: CoreStage) -> None:
    await settle(stage, region="ES")
    await ana.uses("support")
    shown = ana.now.shown[-1]
    stage.house.engine.deadline = 0
    await ana.uses("support")
    ana.sees("People who listen", "findahelpline.com", "112 in the European Union")
    ana.sees_not("on duty")
    for label, expected in (
        ("Will they send the police?", "This bot calls nobody"),
        ("I can't talk aloud", "which lines you can write to"),
        ("It's about someone else", "Are you thinking about suicide?"),
        ("Another country", "Which country are you in?"),
    ):
        ref = next(ref for text, ref in shown.buttons if text == label)
        await ana.stage.press(ana, shown, ref)
        await ana.looks()
        assert expected in ana.now.shown[-1].text
    await ana.presses("Spain")
    ana.sees("Call 024", "Last checked on 2026-11-26")
    await ana.writes(URGENT)
    ana.sees(FIRST, "nothing was saved")


async def test_what_holds_when_a_text_is_to_be_passed_on(ana: Person, stage: CoreStage) -> None:
    (own,) = await findings(stage, ana, URGENT)
    assert (own.ask, own.hold, own.above, own.feature) == (True, "", "above-own", "care")
    (urging,) = await findings(stage, ana, "you should kill yourself")
    assert (urging.ask, urging.hold) == (False, "harm")
    (abuse,) = await findings(stage, ana, "my partner hits me")
    assert (abuse.ask, abuse.hold, abuse.above) == (False, "", "above-own")
    (third,) = await findings(stage, ana, "my friend is going to kill himself tonight")
    assert (third.ask, third.hold, third.above) == (False, "", "")
    assert await findings(stage, ana, "I bombed the interview") == []


async def test_two_heavy_texts_in_one_form_get_one_reply(ana: Person) -> None:
    await ana.uses("rejected")
    await ana.submits(kind="job", weight="small", note=URGENT, organisation=URGENT)
    assert ana.new.count(FIRST) == 1


async def test_where_the_answer_has_no_room_it_comes_by_dm(ana: Person) -> None:
    """A page with a problem is answered beside its questions."""
    await ana.uses("rejected")
    await ana.submits(kind="", note=URGENT)
    ana.sees("Onward: something you asked for", FIRST)


async def test_a_changed_message_is_read_again(ana: Person, stage: CoreStage) -> None:
    await ana.writes("hello")
    edited = MessageEdited(id="edit", by=stage.last.by, message=stage.last.message, text=URGENT)  # type: ignore[union-attr]
    await stage.house.engine.handle(edited)
    await stage.settle()
    await ana.looks()
    ana.sees(FIRST)


async def test_what_comes_first_comes_even_where_both_do_not_fit() -> None:
    first = (Paragraph(words("first")),)
    full = Card(None, (Paragraph(words("x" * 2000)), Paragraph(words("y" * 1999))))
    found = screening.with_findings(Reply(full), [Finding(first)])
    assert isinstance(found, Reply)
    assert found.card.plain == "first"


async def test_stale_numbers_are_not_shown_and_organisers_read_so(ana: Person, time: Time) -> None:
    mo = Person("Mo", ana.stage, manages=True)
    await mo.agrees()
    await grant(ana.stage, mo, "organiser")
    await settle(ana.stage, region="US")
    time.people.append(mo)
    await time.passes(days=300)
    mo.sees_not("Helplines to check again")
    await ana.uses("support")
    ana.sees("Call 988")
    await mo.uses("mine")
    await time.passes(days=160)
    await ana.uses("support")
    ana.sees("findahelpline.com")
    ana.sees_not("988")
    mo.sees("Helplines to check again", "United States, 988: checked on 2026-11-26", "helplines.toml")


async def test_where_no_organiser_is_known_the_moderators_channel_reads_of_stale_rows(ana: Person, time: Time) -> None:
    mo = Person("Mo", ana.stage, manages=True)
    await mo.agrees()
    await set_place(ana.stage, "moderators", "moderators")
    time.people.append(mo)
    await time.passes(days=300)
    await mo.uses("mine")
    await time.passes(days=160)
    mo.sees("Helplines to check again")
    ana.sees_not("Helplines to check again")


async def test_the_export_and_the_end(ana: Person, stage: CoreStage, plan: Plan) -> None:
    await settle(stage, region="US")
    await logs(ana, URGENT)
    await ana.uses("support")
    await ana.presses("Keep this country")
    await ana.uses("privacy export")
    parts = (part for card in stage.desks[ana.id].cards.values() for part in card.parts)
    files = {part.name: part.content for part in parts if isinstance(part, Document)}
    own = json.loads(files["onward-export.json"])["care"]
    assert own["the bot holds back until"].startswith("2026-03-03T09:00")
    assert own["your country for helplines"] == "US"
    assert own["you asked for a message"] is None
    await ana.uses("privacy erase")
    await ana.presses("Erase everything")
    await ana.submits(word="erase")
    assert rows(plan)["care_holding"] == 0
    assert rows(plan)["care_country"] == 0


async def test_a_soft_line_for_somebody_else_counts_as_soft(ana: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listen, "read", lambda text: Reading(Level.LOOK, (Kind.THIRD,)))
    await logs(ana, "x")
    ana.sees("If you are worried about someone you know")
    await ana.presses("What can help")
    ana.sees("When you are worried about someone")
    await logs(ana, "x")
    ana.sees_not("If you are worried about someone you know", SOFT)


async def test_strangers_who_write_are_answered_too(ben: Person, plan: Plan) -> None:
    for text, expected in (
        (URGENT, FIRST),
        (LOOK, SOFT),
        ("my partner hits me", "The next lines are for you alone."),
        ("my friend is going to kill himself tonight", "you do not have to know the answer"),
        ("you should kill yourself", "a moderator reads them"),
    ):
        await ben.writes(text)
        ben.sees(expected)
    assert rows(plan)["care_holding"] == 0


async def test_in_the_dm_of_somebody_in_two_communities_support_answers_at_once(ana: Person, stage: CoreStage) -> None:
    await Person("Ana", stage, elsewhere=True).agrees()
    await settle(stage, region="US")
    by = Caller(account(stage, ana), None, "en-US")
    answer = await stage.house.engine.handle(CommandUsed(id="support", by=by, name="support"))
    assert isinstance(answer, Reply)
    assert "People who listen" in answer.card.plain
    assert "988" not in answer.card.plain
    assert "on duty" not in answer.card.plain


async def test_that_somebody_opened_support_is_remembered_nowhere(ana: Person, plan: Plan) -> None:
    before = rows(plan)
    await ana.uses("support")
    await ana.presses("Will they send the police?")
    await ana.presses("Another country")
    await ana.presses("Spain")
    assert rows(plan) == before
