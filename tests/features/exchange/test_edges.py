"""What can go wrong between two members, on the bare core: repeats, delays, deaths, foreign ids, closed DMs."""

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.chat.cards import Card, Paragraph
from bot.chat.events import ButtonPressed, MessageReceived
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Caller
from bot.chat.platform import NotDelivered
from bot.chat.text import MemberText, words
from bot.engine import exchanges, points
from bot.engine.exchanges import passing
from bot.engine.exchanges.names import pen_names
from bot.engine.keeping.export import collect
from bot.engine.members import joining
from bot.engine.schema.exchanges import piece
from conversation import Person, Time
from features.exchange.talk import writes
from stages.core_stage import CoreStage
from touch import HEAVY, UNWILLING, Touch

Names = tuple[str, str]
_presses = count(1)


@pytest.fixture(params=["core", "postgres"])
def where(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_the_same_event_twice_is_passed_on_once(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    await writes(ana, names[1], "Once.")
    await stage.again(ana)
    await ben.replies("Once too.", to="Once.")
    await stage.again(ben)
    await stage.settle()
    assert await touch.does(_pieces) == 2
    await ana.looks()
    assert ana.new.count("Once too.") == 1


async def test_the_same_message_under_another_event_is_passed_on_once(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    await writes(ana, names[1], "Hello")
    await ben.replies("Once.", to="Hello")
    first = stage.last
    assert isinstance(first, MessageReceived)
    again = MessageReceived(id="read on", by=first.by, message=first.message, text=first.text, reply_to=first.reply_to)
    await stage.house.engine.handle(again)
    assert await touch.does(_pieces) == 2


async def test_order_is_kept_when_the_first_is_late(
    stage: CoreStage, names: Names, ana: Person, ben: Person, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrived = _first_is_late(stage, monkeypatch)
    for text in ("one", "two", "three"):
        await writes(ana, names[1], text)
    assert arrived == []
    await time.passes(minutes=2)
    assert arrived == ["one", "two", "three"]


async def test_one_line_does_not_hold_up_another(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    cem = Person("Cem", stage)
    await cem.agrees()
    other = await touch.between(ana, cem)
    assert other is not None
    arrived = _first_is_late(stage, monkeypatch)
    await writes(ana, names[1], "one")
    await writes(ana, other.theirs.name.value, "for another")
    assert arrived == ["for another"]


async def test_the_platform_s_own_order_counts(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person, time: Time
) -> None:
    """Two replies whose events come in the wrong order, while their reader is away."""
    await writes(ana, names[1], "Hello")
    await ana.uses("break")
    await ana.presses("3 days")
    await ben.replies("first word", to="Hello")
    known = stage.last
    assert isinstance(known, MessageReceived)
    for number, text in (("core:9000002", "third word"), ("core:9000001", "second word")):
        late = MessageReceived(id=number, by=known.by, message=number, text=text, reply_to=known.reply_to)
        await stage.house.engine.handle(late)
    await time.passes(days=4)
    await ana.looks()
    found = sorted((ana.new.index(text), text) for text in ("first word", "second word", "third word"))
    assert [text for _, text in found] == ["first word", "second word", "third word"]


@pytest.mark.parametrize("point", ["in_turn", "before_commit"])
async def test_dying_before_it_is_saved_changes_nothing(
    touch: Touch, names: Names, ana: Person, ben: Person, point: str, deaths: list[str]
) -> None:
    await ana.presses(f"Write to {names[1]}")
    form = ana.now.form
    deaths.append(point)
    await ana.submits(text="Still here.")
    assert await touch.does(_pieces) == 0
    assert form is not None
    await ben.gets_not("Still here.")


@pytest.mark.parametrize("point", ["before_send", "after_send", "after_mark"])
async def test_dying_on_the_way_out_delivers_once_and_in_order(
    names: Names, ana: Person, ben: Person, time: Time, point: str, deaths: list[str]
) -> None:
    deaths.append(point)
    await writes(ana, names[1], "one thing")
    await writes(ana, names[1], "another thing")
    await time.passes(minutes=3)
    arrived = [text for shown in ben.now.shown for text in ("one thing", "another thing") if text in shown.text]
    assert arrived == ["one thing", "another thing"]


async def test_two_answers_at_once_are_one(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    await writes(ana, names[1], f"It is {HEAVY}.")
    waiting = ana.now.shown[-1]
    presses = [ref for label, ref in waiting.buttons if label in ("Send anyway", "Keep it back")]
    await asyncio.gather(*(stage.press(ana, waiting, ref) for ref in [*presses, *presses]))
    await stage.settle()
    await ben.looks()
    sent = ben.new.count(HEAVY)
    assert await touch.does(_pieces) == sent <= 1


async def test_a_foreign_id_is_like_a_missing_one(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    await writes(ana, names[1], f"It is {HEAVY}.")
    cem = Person("Cem", stage)
    await cem.agrees()
    opened = (await touch.as_member(ana, exchanges.mine))[0]
    waiting = await touch.does(lambda turn: turn.db.execute(select(piece.c.id)).scalar())
    doors = touch.house.engine.registry.feature("exchange").buttons
    for name in doors:
        seen = {key: await _pressed(stage, cem, name, key) for key in (opened.id, waiting, "m" * 22)}
        assert len(set(seen.values())) == 1, name
    assert (await touch.as_member(ana, exchanges.mine))[0].is_open
    await ana.presses("Send anyway")
    ana.sees("On its way")


async def test_own_pieces_are_not_for_oneself_to_report(touch: Touch, names: Names, ana: Person, ben: Person) -> None:
    await writes(ana, names[1], "From Ana.")
    written = (await touch.as_member(ana, exchanges.written))[0].pieces[0]
    assert await touch.as_member(ana, exchanges.reportable, written.id) is None
    report = await touch.as_member(ben, exchanges.reportable, written.id)
    assert report is not None
    assert report.piece.text == MemberText("From Ana.")


async def test_with_closed_dms_it_waits_on_the_page_and_the_other_side_is_told_nothing(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    stage.closed_dms.add(ben.id)
    await writes(ana, names[1], "Are you there?")
    ana.sees(f"On its way to {names[1]}.")
    await ben.gets_not("Are you there?")
    await ana.gets_not("closed")
    await ben.uses("onward")
    ben.sees("Messages in your conversations")
    await ben.presses("Read it")
    ben.sees("Are you there?", f"[Write to {names[0]}]")


async def test_taken_back_before_it_was_read_it_leaves_the_page(
    stage: CoreStage, names: Names, ana: Person, ben: Person
) -> None:
    await writes(ana, names[1], "Hello")
    stage.closed_dms.add(ana.id)
    await ben.replies("Unread.", to="Hello")
    await ben.unsays()
    await ana.uses("onward")
    ana.sees_not("Messages in your conversations", "took this message back")


async def test_what_hinders_two_people(stage: CoreStage, touch: Touch, ana: Person, ben: Person) -> None:
    def between(turn: Any) -> str | None:
        return exchanges.hindrance(turn, touch.member(turn, ana), touch.member(turn, ben))

    async def hindrance() -> str | None:
        found: str | None = await touch.does(between)
        return found

    assert await hindrance() is None
    elsewhere = Person("Eli", stage, elsewhere=True)
    await elsewhere.agrees()
    assert await touch.between(ana, elsewhere) is None
    assert await touch.between(ana, ana) is None
    stage.closed_dms.add(ben.id)
    opened = await touch.between(ana, ben)
    assert opened is not None
    assert await hindrance() == "unreachable"
    await touch.does(exchanges.end, opened, "over")
    stage.closed_dms.clear()
    await ben.writes("Here I am.")
    assert await hindrance() is None
    for _ in range(3):
        assert await touch.between(ana, ben) is not None
    assert await hindrance() == "full"


async def test_whom_a_feature_holds_back_is_not_put_in_touch_and_loses_no_words(
    touch: Touch, names: Names, ana: Person, ben: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    his = (await touch.as_member(ben, lambda turn: turn.me)).id
    monkeypatch.setitem(UNWILLING, "exchange.match", {his})
    assert await touch.between(ana, ben) is None
    await writes(ana, names[1], "This still arrives.")
    await ben.gets("This still arrives.")
    monkeypatch.setitem(UNWILLING, "exchange.relay", {his})
    await writes(ana, names[1], "This waits.")
    await ben.gets_not("This waits.")
    await ben.uses("onward")
    await ben.presses("Read it")
    ben.sees("This waits.")


async def test_a_block_covers_joined_accounts(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    """Ben has a second account here; he joins them, is blocked, and parts them again."""
    second = Person("Cem", stage)
    await second.agrees()

    def leads(turn: Any) -> tuple[str, str]:
        return touch.member(turn, second).lead, touch.member(turn, ben).lead

    await touch.does(lambda turn: joining.join(turn.db, *leads(turn)))
    await ana.presses("Options")
    await ana.presses(f"Block {names[1]}")
    await ana.presses("Yes, block")
    assert await touch.between(ana, second) is None
    await touch.does(lambda turn: joining.part(turn.db, leads(turn)[1]))
    assert await touch.between(ana, second) is None


async def test_a_lost_answer_is_given_again(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person, deaths: list[str]
) -> None:
    await ana.presses(f"Write to {names[1]}")
    deaths.append("after_commit")
    with suppress(RuntimeError):
        await ana.submits(text="Saved.")
    await stage.again(ana)
    await stage.settle()
    await ana.gets("On its way to")
    await ben.gets("Saved.")
    assert await touch.does(_pieces) == 1


async def test_words_that_wait_in_the_form_are_in_the_export(
    touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    await ana.writes("For whom?")
    found = await touch.as_member(ana, collect)
    assert "For whom?" in str(found["plan"]["open_forms"])


async def test_ten_a_day_are_as_many_as_open(touch: Touch, ana: Person, ben: Person, time: Time) -> None:
    for _ in range(10):
        opened = await touch.between(ana, ben)
        assert opened is not None
        await touch.does(exchanges.end, opened, "over")
    assert await touch.between(ana, ben) is None
    await time.passes(hours=25)
    assert await touch.between(ana, ben) is not None


async def test_a_hundred_pieces_a_day(
    names: Names, ana: Person, ben: Person, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passing, "PIECES_PER_DAY", 2)
    for text in ("one", "two"):
        await writes(ana, names[1], text)
    await ana.presses(f"Write to {names[1]}")
    ana.sees("At most a hundred messages go through")
    await time.passes(hours=25)
    await writes(ana, names[1], "three")
    await ben.gets("three")


async def test_nobody_is_put_in_touch_before_all_guards_are_there(touch: Touch, ana: Person, ben: Person) -> None:
    registry = touch.house.engine.registry
    assert exchanges.possible(registry)
    for missing in ("moderation", "exchange"):
        fewer = [feature for feature in registry.features if feature.name != missing]
        assert not exchanges.possible(type(registry)(fewer, registry.wording))


async def test_fourteen_days_after_the_end_nothing_is_left(
    touch: Touch, names: Names, ana: Person, ben: Person, time: Time
) -> None:
    await writes(ana, names[1], "Gone by then.")
    opened = (await touch.as_member(ana, exchanges.mine))[0]
    await touch.does(exchanges.end, opened, "over")
    await time.passes(days=13)
    assert await touch.does(_pieces) == 1
    await time.passes(days=2)
    assert await touch.does(_pieces) == 0
    assert await touch.as_member(ana, exchanges.of, opened.id) is None


async def test_who_left_is_not_written_to(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    await touch.as_member(ben, lambda turn: exchanges.end_all(turn, "left"))
    await stage.settle()
    await ana.gets("This conversation has ended.")
    await ana.presses(f"Write to {names[1]}")
    ana.sees("This conversation has ended.")


async def test_a_dm_of_somebody_in_two_communities_finds_the_right_one(
    stage: CoreStage, touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    there = Person("Ben", stage, elsewhere=True)
    await there.agrees()
    await writes(ana, names[1], "Hello")
    await ben.looks()
    shown = next(one for one in ben.now.shown if "Hello" in one.text)
    nowhere = Caller(Account("core", ben.id))
    reply = MessageReceived(
        id="dm", by=nowhere, message="core:900", text="Hi.", reply_to=shown.ref.removeprefix("message:")
    )
    await stage.house.engine.handle(reply)
    words = MessageReceived(id="dm2", by=nowhere, message="core:901", text="And this?")
    await stage.house.engine.handle(words)
    await stage.settle()
    await ana.gets("Hi.")
    ana.sees_not("And this?")
    await ben.looks()
    await ben.presses(f"Write to {names[0]}")
    await ben.submits()
    await ana.gets("And this?")


def test_pen_names_are_many_and_fit() -> None:
    for language in ("en", "es"):
        listed = pen_names(language)
        assert len(set(listed)) == len(listed) >= 80
        assert max(map(len, listed)) <= 16
    assert pen_names("xx") == pen_names("en")


@pytest.fixture
def deaths(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """At each point named in the list the bot fails once, as if it had died there."""
    planned: list[str] = []

    def reached(point: str) -> None:
        if point in planned:
            planned.remove(point)
            raise RuntimeError("died")

    monkeypatch.setattr(points, "_watchers", [reached])
    yield planned
    assert planned == []


def _first_is_late(stage: CoreStage, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The first try of the first message fails; the words that arrive, in order."""
    real, arrived, late = stage.deliver, [], [True]

    async def deliver(message: Outgoing) -> Receipt:
        quotes = [
            part.text.value for part in message.card.parts if hasattr(part, "text") and hasattr(part.text, "value")
        ]
        if quotes and late:
            late.clear()
            raise NotDelivered("busy")
        arrived.extend(quotes)
        return await real(message)

    monkeypatch.setattr(stage, "deliver", deliver)
    return arrived


async def _pressed(stage: CoreStage, person: Person, action: str, key: str) -> str:
    number = f"pressed:{next(_presses)}"
    caller = stage._by(person)
    event = ButtonPressed(id=number, by=caller, action=f"exchange.{action}", key=key, value="exchange")
    return str(await stage.house.engine.handle(event))


def _hello() -> Card:
    return Card(None, (Paragraph(words("Hello")),))


def _pieces(turn: Any) -> int:
    counted = select(func.count()).select_from(piece)
    return int(turn.db.execute(counted).scalar_one())
