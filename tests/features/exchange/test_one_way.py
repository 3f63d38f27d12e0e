"""Words that go one way, on the bare core: no conversation grows out of them, and no block is crossed."""

import random
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.exchanges import Draft, Exchange, Side
from bot.engine.schema.exchanges import exchange, piece
from bot.engine.turn import Turn
from conversation import Person, Time
from touch import HEAVY, OFFER, UNWILLING, Touch


@pytest.fixture(params=["core", "postgres"])
def where(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def hands(touch: Touch, one: Person, other: Person, text: str = "A note.", *own: str) -> Exchange | None:
    def work(turn: Any) -> Exchange | None:
        names = [*map(MemberText, own), None, None]
        sides = [Side(touch.member(turn, who), name) for who, name in zip((one, other), names, strict=False)]
        return exchanges.hand_over(turn, ("touch.note", ""), *sides, Draft(text))

    found: Exchange | None = await touch.does(work)
    await one.stage.settle()
    return found


async def answers(touch: Touch, who: Person, one: Exchange, text: str) -> bool:
    def work(turn: Any) -> bool:
        mine = Turn(turn, touch.member(turn, who), None)
        found = exchanges.of(mine, one.id)
        return bool(found and exchanges.hand_back(mine, found, Draft(text)))

    done: bool = await touch.does(work)
    await who.stage.settle()
    return done


async def test_it_arrives_and_three_pieces_are_the_most(touch: Touch, ana: Person, ben: Person) -> None:
    one = await hands(touch, ana, ben)
    assert one is not None
    await ben.gets("A note.")
    ben.sees_not("are in touch")
    await ana.gets_not("are in touch")
    assert not await answers(touch, ana, one, "One more."), "it is the other side's turn"
    assert await answers(touch, ben, one, "Thank you.")
    assert not await answers(touch, ben, one, "And more.")
    assert await answers(touch, ana, one, "Gladly.")
    assert not await answers(touch, ben, one, "And again.")
    for person in (ana, ben):
        await person.uses("mine")
        person.sees_not("You are in touch with")


async def test_it_counts_for_nothing_and_ends_unsaid(touch: Touch, ana: Person, ben: Person) -> None:
    for _ in range(12):
        assert await hands(touch, ana, ben) is not None
    assert await touch.between(ana, ben) is not None, "neither three nor ten a day are used up"
    mine = await touch.as_member(ana, exchanges.written)
    assert mine == [] or all(not one.exchange.one_way for one in mine)
    await touch.as_member(ana, lambda turn: exchanges.end_all(turn, "left"))
    await ben.stage.settle()
    await ben.looks()
    assert ben.new.count("This conversation has ended.") == 1


async def test_what_is_on_its_way_stops_with_a_block_and_with_a_moderator(
    touch: Touch, ana: Person, ben: Person, time: Time
) -> None:
    await ben.uses("break")
    await ben.presses("3 days")
    first, second = await hands(touch, ana, ben, "First."), await hands(touch, ana, ben, "Second.")
    assert first is not None
    assert second is not None
    await touch.as_member(ben, lambda turn: exchanges.block(turn, exchanges.of(turn, first.id)))
    await time.passes(days=4)
    ben.sees_not("First.", "Second.")
    assert await hands(touch, ana, ben) is None
    assert await hands(touch, ben, ana) is None


async def test_a_moderator_s_stop_reaches_it(touch: Touch, ana: Person, ben: Person, time: Time) -> None:
    await ben.uses("break")
    await ben.presses("3 days")
    one = await hands(touch, ana, ben, "First.")
    assert one is not None
    await touch.does(lambda turn: exchanges.stop(turn, one.mine))
    await time.passes(days=4)
    ben.sees_not("First.")


async def test_it_is_forgotten_fourteen_days_after_it_was_opened(
    touch: Touch, ana: Person, ben: Person, time: Time
) -> None:
    await hands(touch, ana, ben)
    await time.passes(days=13)
    assert await touch.does(_count, exchange) == 1
    await time.passes(days=2)
    assert await touch.does(_count, exchange) == 0
    assert await touch.does(_count, piece) == 0


def _count(turn: Any, table: Any) -> int:
    return int(turn.db.execute(select(func.count()).select_from(table)).scalar_one())


async def test_what_waits_for_a_decision_is_handed_to_nobody(touch: Touch, ana: Person, ben: Person) -> None:
    def looked(turn: Turn, text: str) -> Draft:
        return exchanges.look_at(turn, MemberText(text))

    heavy = await touch.as_member(ana, looked, f"It is {HEAVY}.")
    offer = await touch.as_member(ana, looked, f"There is {OFFER}.")
    assert heavy.ask
    assert offer.hold == "offer"
    for draft in (heavy, offer):
        with pytest.raises(ValueError, match="wait for a decision"):
            await touch.does(
                lambda turn, draft=draft: exchanges.hand_over(
                    turn, ("touch.note", ""), Side(touch.member(turn, ana)), Side(touch.member(turn, ben)), draft
                )
            )
    assert not heavy.meant().ask
    assert offer.released().hold == ""


async def test_a_name_that_would_be_held_puts_nobody_in_touch(touch: Touch, ana: Person, ben: Person) -> None:
    assert await touch.between(ana, ben, f"Ana, {OFFER}") is None
    assert await hands(touch, ana, ben, "Hello", f"Ana, {OFFER}") is None
    assert await touch.between(ana, ben, "Ana\nRuiz") is None

    def problem(turn: Turn, name: str) -> str | None:
        return exchanges.name_problem(turn, turn.me, MemberText(name))

    found = [await touch.as_member(ana, problem, name) for name in ("Ana", "", "x" * 41, OFFER, "\u200b")]
    assert found == [None, "length", "length", "words", "length"]


async def test_who_does_not_want_it_now_gets_none(touch: Touch, ana: Person, ben: Person) -> None:
    who = await touch.does(lambda turn: touch.member(turn, ben).id)
    UNWILLING["exchange.note"] = {who}
    try:
        assert await hands(touch, ana, ben) is None
        assert await hands(touch, ben, ana) is None
    finally:
        UNWILLING.clear()


async def test_no_sequence_crosses_a_block_or_talks(touch: Touch, ana: Person, ben: Person) -> None:
    chance = random.Random(7)
    cem = Person("Cem", ana.stage)
    await cem.agrees()
    people, opened, blocked = (ana, ben, cem), [], False
    for _ in range(60):
        one, other = chance.sample(people, 2)
        found = await hands(touch, one, other, "x") if chance.random() < 0.5 or not opened else None
        if found is not None:
            assert not blocked or {one.name, other.name} != {"Ana", "Ben"}
            opened.append((found, one, other))
        else:
            known, *sides = chance.choice(opened)
            who = chance.choice(sides)
            done = await answers(touch, who, known, "y")
            assert not (done and blocked and {side.name for side in sides} == {"Ana", "Ben"})
            if not blocked and {side.name for side in sides} == {"Ana", "Ben"} and chance.random() < 0.3:
                await touch.as_member(ana, lambda turn, key=known.id: exchanges.block(turn, exchanges.of(turn, key)))
                blocked = True
    assert blocked
    rows = await touch.does(_in_order)
    for seats in rows.values():
        assert len(seats) <= 3
        assert all(one != other for one, other in pairwise(seats))


def _in_order(turn: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in turn.db.execute(select(piece).order_by(piece.c.exchange_id, piece.c.number)):
        found.setdefault(row.exchange_id, []).append(row.seat_id)
    return found
