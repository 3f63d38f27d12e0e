"""Conversations about opening a pen name's account: two people, a reason, the log, and the member is told."""

from typing import Any

import pytest
from sqlalchemy import Connection

from bot.engine.members import joining
from conversation import Person, Time
from features.moderation.help import moderator, opens, reports, writes
from touch import Touch

THREAT = "I can find your street."


@pytest.fixture
async def taken(names: tuple[str, str], ana: Person, ben: Person, mo: Person, eli: Person) -> None:
    """Ben threatened Ana, she reported it, and Mo has it in hand. Eli is a moderator as well."""
    await writes(ben, names[0], THREAT)
    await reports(ana, "harm")
    await opens(mo)
    await mo.presses("Take it")


async def asks(mo: Person, reason: str = "He named her street.", danger: str = "no", **more: Any) -> None:
    await mo.presses("Open the account…")
    await mo.submits(reason=reason, danger=danger, **more)


@pytest.mark.usefixtures("taken")
async def test_it_takes_a_second_moderator_and_is_shown_once(ben: Person, mo: Person, eli: Person) -> None:
    await asks(mo)
    mo.sees("It waits for a second moderator", "One moderator reads what waits here")
    mo.sees_not(ben.id)
    await opens(eli)
    eli.sees("asks to open the account that wrote this, and only that one", "He named her street.", THREAT)
    await eli.presses("Agree")
    eli.sees("It is shown once to the moderator who asked")
    eli.sees_not(ben.id)
    await mo.presses("Show it once")
    mo.sees("wrote it:", "It is not shown again.")
    _sees_account(mo, ben)
    await mo.presses("Show it once")
    mo.sees("This is done, or others are seeing to it")


@pytest.mark.usefixtures("taken")
async def test_the_member_is_told(ben: Person, mo: Person, eli: Person) -> None:
    await asks(mo)
    await opens(eli)
    await eli.presses("Agree")
    await ben.looks()
    ben.sees("two moderators agreed that one of them is shown which account wrote a message of yours")


@pytest.mark.usefixtures("taken")
async def test_the_member_is_told_before_the_report_is_forgotten(ben: Person, mo: Person, time: Time) -> None:
    await time.passes(days=75)
    await asks(mo, danger="life", delay="He may hurt her if he knows.")
    _sees_account(mo, ben)
    await time.passes(days=13)
    await ben.looks()
    ben.sees_not("which account wrote")
    await time.passes(days=1, hours=1)
    await ben.looks()
    ben.sees("which account wrote")


@pytest.mark.usefixtures("taken")
async def test_where_no_harm_was_found_nothing_opens(ben: Person, mo: Person, eli: Person) -> None:
    await asks(mo)
    await opens(eli)
    await mo.presses("Close: no harm")
    await mo.presses("Send 1")
    await mo.presses("Say nothing")
    await eli.presses("Agree")
    eli.sees("This is done, or others are seeing to it")
    await ben.looks()
    ben.sees_not("which account wrote")


@pytest.mark.usefixtures("taken")
async def test_a_yes_before_no_harm_was_found_opens_nothing_after(ben: Person, mo: Person, eli: Person) -> None:
    await asks(mo)
    await opens(eli)
    await eli.presses("Agree")
    await mo.presses("Close: no harm")
    await mo.presses("Show it once")
    mo.sees("This is done, or others are seeing to it")
    mo.sees_not(ben.id)


@pytest.mark.usefixtures("taken")
async def test_a_second_no_leaves_it_closed(ben: Person, mo: Person, eli: Person) -> None:
    await asks(mo)
    await opens(eli)
    await eli.presses("Decline")
    await mo.looks()
    mo.sees("A second moderator declined.")
    mo.sees_not("[Show it once]")
    await ben.looks()
    ben.sees_not("account")


@pytest.mark.usefixtures("taken")
async def test_no_one_alone(mo: Person) -> None:
    await asks(mo)
    await mo.uses("onward moderation")
    mo.sees_not("A request that needs a second moderator")
    if mo.stage.name in ("core", "postgres"):
        await _presses_by_hand(mo, mo, ("second", "unseal_agree", "reveal"))


@pytest.mark.usefixtures("taken")
async def test_one_person_with_two_accounts_cannot_open_alone(
    mo: Person, ben: Person, touch: Touch, eli: Person
) -> None:
    twin = await moderator(Person("Cem", mo.stage, locale="en-GB"))
    await touch.does(lambda turn: _join(turn.db, touch, turn, mo, twin))
    await asks(mo)
    await twin.uses("onward moderation")
    twin.sees_not("A request that needs a second moderator")
    if mo.stage.name in ("core", "postgres"):
        await _presses_by_hand(mo, twin, ("second", "unseal_agree"))


@pytest.mark.usefixtures("taken")
async def test_accounts_joined_after_the_second_yes_open_nothing(
    mo: Person, eli: Person, ben: Person, touch: Touch
) -> None:
    await asks(mo)
    await opens(eli)
    await eli.presses("Agree")
    await touch.does(lambda turn: _join(turn.db, touch, turn, mo, eli))
    await mo.presses("Show it once")
    mo.sees("This is done, or others are seeing to it")


@pytest.mark.usefixtures("taken")
async def test_a_party_is_never_the_second(ana: Person, ben: Person, mo: Person) -> None:
    for party in (ana, ben):
        await party.uses("become", role="moderator")
    await asks(mo)
    for party in (ana, ben):
        await party.looks()
        party.sees_not("waits for a second moderator")
        await party.uses("onward moderation")
        party.sees("Nothing waits.")


@pytest.mark.usefixtures("taken")
async def test_in_danger_one_may_open_and_the_second_looks_within_a_day(
    ana: Person, ben: Person, mo: Person, eli: Person
) -> None:
    await asks(mo, danger="life")
    _sees_account(mo, ben)
    await ben.looks()
    ben.sees("Because of a report about danger", "A second moderator looks at whether that was needed.")
    await opens(eli)
    eli.sees("without a second one, because a life was in danger", "He named her street.")
    await eli.presses("It was needed")
    eli.sees("Noted: it was needed.")
    await eli.uses("onward moderation")
    eli.sees("Nothing waits.")


@pytest.mark.usefixtures("taken")
async def test_a_second_look_that_lapses_or_finds_it_wrong_goes_to_the_organisers(
    ana: Person, mo: Person, eli: Person, time: Time
) -> None:
    await ana.uses("become", role="organiser")
    await asks(mo, danger="minor")
    await eli.presses("Open it")
    await time.passes(hours=25)
    ana.sees("No other moderator looked at it within a day")
    await eli.presses("It was not needed")
    await ana.looks()
    ana.sees("found that it was not needed")
    await ana.presses("Open the log")
    ana.sees(
        "opened at once, someone under 18 was in danger",
        "He named her street.",
        "nobody looked a second time within a day",
    )
    ana.sees("It does not say whose account it was.")


@pytest.mark.usefixtures("taken")
async def test_a_request_that_no_second_moderator_answers_is_spoken_of_after_two_days(
    ana: Person, ben: Person, mo: Person, eli: Person, time: Time
) -> None:
    await eli.uses("become", role="organiser")
    await asks(mo)
    await time.passes(hours=47)
    await mo.looks()
    mo.sees_not("Two days have passed")
    await time.passes(hours=2)
    await mo.looks()
    mo.sees("no second moderator has answered", "The account stays closed")
    await eli.looks()
    eli.sees("No second moderator has answered in two days, so it stays closed.")
    for party in (ana, ben):
        await party.looks()
        party.sees_not("second moderator")
    await eli.presses("Open it")
    await eli.presses("Agree")
    await mo.looks()
    mo.sees("A second moderator agreed.")


@pytest.mark.usefixtures("taken")
async def test_telling_later_needs_danger_and_a_reason(ana: Person, ben: Person, mo: Person, time: Time) -> None:
    await asks(mo, delay="He would hurt her.")
    assert "Waiting is for danger only" in mo.new or "for danger only" in (mo.now.form or "")
    await mo.submits(reason="He named her street.", danger="life", delay="He would hurt her.")
    await ben.looks()
    ben.sees_not("which account wrote")
    time.people.append(ben)
    await time.passes(days=29)
    ben.sees_not("which account wrote")
    await time.passes(days=2)
    ben.sees("a moderator saw which account wrote a message of yours")
    ben.sees("No second moderator has looked yet at whether that was needed.")


@pytest.mark.usefixtures("taken")
async def test_a_late_notice_says_what_the_second_look_found(ben: Person, mo: Person, eli: Person, time: Time) -> None:
    await asks(mo, danger="life", delay="He would hurt her.")
    await opens(eli)
    await eli.presses("It was not needed")
    time.people.append(ben)
    await time.passes(days=31)
    ben.sees("A second moderator looked at it and found that it was not needed.")


@pytest.mark.usefixtures("taken")
async def test_a_wait_stands_in_no_export(ben: Person, mo: Person) -> None:
    if ben.stage.name not in ("core", "postgres"):
        pytest.skip("an export is read on the core")
    await asks(mo, danger="life", delay="He would hurt her.")
    await ben.uses("privacy export")
    card = list(ben.stage.desks[ben.id].cards.values())[-1]  # type: ignore[attr-defined]
    documents = b"".join(part.content for part in card.parts if hasattr(part, "content"))
    assert documents
    assert b"moderation.notice" not in documents
    assert b"named her street" not in documents


@pytest.mark.usefixtures("taken")
async def test_an_erased_account_cannot_be_opened(ben: Person, mo: Person, eli: Person) -> None:
    await ben.uses("privacy erase")
    await ben.presses("Erase everything")
    await ben.submits(word="erase")
    await asks(mo, danger="life")
    mo.sees("That account was erased or has left.")


@pytest.mark.usefixtures("taken")
async def test_the_log_is_for_organisers(mo: Person, eli: Person) -> None:
    if mo.stage.name not in ("core", "postgres"):
        pytest.skip("a forged press is made on the core")
    await mo.stage.press(mo, mo.now.shown[-1], "moderation.log\x00\x00")
    await mo.looks()
    assert "needs a role that you do not have" in mo.now.shown[-1].text or "needs a role that you do not have" in mo.new


def _sees_account(who: Person, other: Person) -> None:
    """On Discord and Slack the platform shows the name of the account, on the core its id."""
    assert other.id in who.new or f"U{other.id}" in who.new or other.name in who.new, who.new


def _join(db: Connection, touch: Touch, turn: Any, one: Person, other: Person) -> None:
    joining.join(db, touch.member(turn, other).person, touch.member(turn, one).lead)


async def _presses_by_hand(asker: Person, who: Person, actions: tuple[str, ...]) -> None:
    engine = asker.stage.house.engine  # type: ignore[attr-defined]
    request = await engine.database.turn(_only_request, within=10)
    for action in actions:
        await who.stage.press(who, who.now.shown[-1], f"moderation.{action}\x00\x00{request}")
        await who.looks()
        assert any("This is done, or others are seeing to it" in shown.text for shown in who.now.shown)


def _only_request(db: Connection) -> str:
    from sqlalchemy import text

    return str(db.execute(text("SELECT id FROM moderation_unsealing")).scalar_one())


@pytest.mark.usefixtures("taken")
async def test_in_danger_too_it_is_shown_once_and_never_from_a_form_sent_again(
    ben: Person, mo: Person, stage: Any
) -> None:
    if stage.name not in ("core", "postgres"):
        return
    await mo.presses("Open the account…")
    form = stage.desks[mo.id].form
    await mo.submits(reason="He named her street.", danger="life")
    _sees_account(mo, ben)
    await mo._act(lambda: stage.again(mo))
    mo.sees_not(ben.id)
    stage.desks[mo.id].form = form
    await mo.submits(reason="He named her street.", danger="life")
    mo.sees("That form is closed.")
    mo.sees_not(ben.id)
