"""What can go wrong with notes, on the bare core: attacks, repeats, people who go in between."""

import asyncio
from itertools import combinations, pairwise
from typing import Any

import msgspec
import pytest
from sqlalchemy import func, select, text

from bot.chat.events import ButtonPressed
from bot.chat.people import Account, Caller
from bot.engine import exchanges
from bot.engine.members import blocks, joining, people
from bot.engine.schema.exchanges import exchange, seat
from bot.engine.turn import Turn
from bot.features.moderation.store import helping
from bot.features.notes.handlers import own
from bot.features.notes.store import asks, listeners, manners
from bot.features.notes.store.tables import note
from conversation import Person, Time
from features.notes.help import adult, does, invited, logs, member, take_notes, there
from organised import grant
from stages.core_stage import COMMUNITY, CoreStage
from stages.sample import number
from trying import ID, tried

URGENT = "I have the pills here and I am going to kill myself tonight"
SAME = "It will be given if they take notes."
ENDED = "Nobody waits for a note there any more."


@pytest.fixture(params=["core"])
def where(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def asks_for_a_note(ana: Person) -> None:
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Send")
    ana.sees("A few people are asked now.")


async def writes(helper: Person, words: str) -> None:
    await helper.presses("Write a note")
    await helper.submits(words=words)


async def blocks_them(one: Person, other: Person) -> None:
    def work(turn: Any, who: Any) -> None:
        marks = (blocks.marks_of(turn.db, member(turn, each).lead) for each in (one, other))
        blocks.add(turn.db, *marks, turn.now)

    await does(one, work)


async def note_to(ana: Person, who: str, words: str = "A good week to you.") -> str:
    await ana.uses("note")
    await ana.submits(who=who, words=words, name="pen")
    return ana.new


async def erases(person: Person) -> None:
    await person.uses("privacy erase")
    await person.presses("Erase everything")
    await person.submits(word="erase")


async def test_the_writer_reads_the_same_whatever_is_true(ana: Person, five: list[Person], time: Time) -> None:
    ben, cem, dora, eli, mo = five
    await adult(*five)
    await take_notes(ben, cem, dora, eli)
    await blocks_them(ben, ana)
    await cem.uses("break")
    await cem.presses("3 days")
    await does(dora, lambda turn, who: people.note_left(turn.db, who.id, turn.now))
    more = [Person(name, ana.stage) for name in ("Fay", "Gil")]
    await adult(*more)
    await take_notes(*more)
    told = [await note_to(ana, ana.stage.pick(who)) for who in (ben, cem, dora, eli, mo)]
    assert len(set(told)) == 1
    assert SAME in told[0]
    await does(ana, lambda turn, who: turn.db.execute(note.delete()))
    await time.passes(days=1)
    told += [await note_to(ana, who) for who in (ana.id, "100000000000009999")]
    assert len(set(told)) == 1
    before = await exported(ana)
    await time.passes(hours=3)
    assert await exported(ana) == before, "an export does not tell whether it was given"
    for who in five:
        who.sees_not("A good week to you.")


async def exported(person: Person) -> Any:
    def work(turn: Any, who: Any) -> Any:
        mine = Turn(turn, who, None)
        theirs = exchanges.written(mine)
        return mine.as_feature(turn.feature, own.export)["wrote"], [one.exchange.topic for one in theirs]

    return await does(person, work)


async def test_an_export_is_the_same_before_and_after_a_note_was_given(
    ana: Person, five: list[Person], time: Time
) -> None:
    await adult(*five)
    await take_notes(*five)
    await note_to(ana, five[0].id)
    before = await exported(ana)
    await time.passes(hours=1)
    five[0].sees("A good week to you.")
    assert await exported(ana) == before


@pytest.mark.usefixtures("helpers")
async def test_who_told_no_zone_is_asked_for_it_with_the_first_ask(ana: Person) -> None:
    await does(ana, lambda turn, who: people.change(turn.db, who.lead, zone=None))
    await asks_for_a_note(ana)
    ana.sees("Once it does, nothing comes while you sleep.", "[Set my time zone]")
    await ana.presses("Set my time zone")
    await ana.submits(city="Lima")
    await ana.presses("Stop asking")
    await asks_for_a_note(ana)
    ana.sees("A few people are asked now.")
    ana.sees_not("Once it does")


async def test_a_block_a_break_and_a_quiet(ana: Person, five: list[Person], time: Time) -> None:
    ben, cem, dora, *_ = five
    await adult(*five)
    await take_notes(*five)
    await blocks_them(ben, ana)
    await cem.uses("break")
    await cem.presses("3 days")
    await dora.uses("rejected")
    await dora.submits(kind="job", note=URGENT)
    for who in (ben, cem, dora):
        await note_to(ana, who.id)
    await time.passes(hours=23)
    for who in (ben, cem, dora):
        who.sees_not("A good week to you.")
    await time.passes(hours=3)
    dora.sees("A good week to you.")
    cem.sees_not("A good week to you.")
    await time.passes(days=3)
    cem.sees("A good week to you.")
    await time.passes(days=30)
    ben.sees_not("A good week to you.")
    assert await does(ana, lambda turn, who: turn.db.execute(select(func.count()).select_from(note)).scalar()) == 0


async def test_after_two_weeks_a_note_is_not_given_any_more(ana: Person, five: list[Person], time: Time) -> None:
    await adult(*five)
    await take_notes(*five[1:])
    await note_to(ana, five[0].id)
    await time.passes(days=15)
    await take_notes(five[0])
    await time.passes(days=2)
    five[0].sees_not("A good week to you.")


async def test_five_a_day_also_after_erasing(ana: Person, five: list[Person]) -> None:
    await adult(*five)
    await take_notes(*five)
    for _ in range(5):
        await note_to(ana, five[0].id)
        ana.sees(SAME)
    await note_to(ana, five[0].id, "The sixth.")
    ana.sees("Five kind notes in a day are the most.", "The sixth.")
    await erases(ana)
    await adult(ana)
    await note_to(ana, five[0].id, "The seventh.")
    ana.sees("Five kind notes in a day are the most.")


async def test_two_answer_at_once_and_nobody_more_is_asked(
    stage: CoreStage, ana: Person, helpers: list[Person], time: Time
) -> None:
    await asks_for_a_note(ana)
    first, second, third = await invited(*helpers)
    for helper in (first, second):
        await helper.presses("Write a note" if helper.locale == "en-US" else "Escribir una nota")
    await asyncio.gather(
        stage.submit(first, {"words": "From one side."}), stage.submit(second, {"words": "From another."})
    )
    await stage.settle()
    await ana.gets("From one side.", "From another.")
    await time.passes(hours=5)
    assert len(await invited(*helpers)) == 3
    await time.passes(hours=8)
    ana.sees_not("nobody got to it")
    await third.presses("Write a note" if third.locale == "en-US" else "Escribir una nota")
    third.sees(ENDED if third.locale == "en-US" else "Ahí ya nadie espera una nota.")


async def test_a_helper_who_is_erased_or_leaves_is_replaced(ana: Person, helpers: list[Person], time: Time) -> None:
    await there(*(Person(name, ana.stage) for name in ("Fay", "Gil")))
    more = [Person(name, ana.stage) for name in ("Fay", "Gil")]
    everybody = [*helpers, *more]
    await asks_for_a_note(ana)
    first, second, _ = await invited(*everybody)
    await erases(first)
    assert len(await invited(*everybody)) == 4
    await second.opens_home()
    await second.presses("Being there")
    await second.presses("Leave")
    assert len(await invited(*everybody)) == 5
    await second.presses("Write a note")
    second.sees(ENDED)
    ana.sees_not("ended")


async def test_who_asked_is_erased_in_between(ana: Person, helpers: list[Person], time: Time) -> None:
    await asks_for_a_note(ana)
    helper = (await invited(*helpers))[0]
    await helper.presses("Write a note")
    await erases(ana)
    await helper.submits(words="Too late.")
    helper.sees(ENDED, "This went to nobody:", "Too late.")
    await time.passes(hours=13)
    ana.sees_not("nobody got to it")


async def test_a_note_in_flight_when_its_reader_blocks(ana: Person, helpers: list[Person], time: Time) -> None:
    await asks_for_a_note(ana)
    helper = (await invited(*helpers))[0]
    await does(
        ana, lambda turn, who: people.change(turn.db, who.lead, zone="UTC", quiet_from="08:00", quiet_until="20:00")
    )
    await time.passes(minutes=61)
    await writes(helper, "You will never find anything.")
    helper.sees("On its way.")

    def block(turn: Any, who: Any) -> None:
        mine = Turn(turn, who, None)
        one = next(one for one in all_open(mine) if member(turn, helper).id in [seat.member for seat in one.seats])
        exchanges.block(mine, one)

    await does(ana, block)
    await time.passes(hours=24)
    ana.sees_not("You will never find anything.")
    await helper.looks()
    helper.sees_not("blocked", "ended")


def all_open(turn: Turn) -> list[exchanges.Exchange]:
    found = turn.db.execute(select(seat.c.exchange_id).where(seat.c.membership_id == turn.me.id)).scalars()
    return [one for key in found if (one := exchanges.of(turn, key))]


async def test_a_note_can_be_reported_and_no_thanks_follow(
    stage: CoreStage, ana: Person, helpers: list[Person]
) -> None:
    mo = Person("Zoe", stage)
    await adult(mo)
    await grant(stage, mo, "moderator")
    await asks_for_a_note(ana)
    helper = (await invited(*helpers))[0]
    await writes(helper, "People like you never get hired.")
    await ana.presses("Report or block")
    await ana.presses("Report this message")
    await ana.submits(what="unkind")
    await ana.presses("Say thank you")
    ana.sees("There is nothing to say thank you for there any more")
    await mo.uses("onward moderation")
    await mo.presses("Open it")
    mo.sees("People like you never get hired.")
    await mo.presses("Take it")
    await mo.presses("Stop this pen name")
    await asks_for_more_and_helper_is_not_asked(ana, helper)


async def asks_for_more_and_helper_is_not_asked(ana: Person, helper: Person) -> None:
    who = await does(helper, lambda turn, who: (who.id, turn.allowed(who.id, "hearing")))
    assert who[1] is False


async def test_urgent_words_wait_for_their_writer(stage: CoreStage, ana: Person, helpers: list[Person]) -> None:
    await asks_for_a_note(ana)
    first, second, third = [one for one in await invited(*helpers) if one.locale == "en-US"]
    await writes(first, URGENT)
    first.sees("You do not have to carry this alone", "It has not been sent")
    await ana.gets_not("pills")
    await first.presses("Change it")
    await first.submits(words="It was hard for me too.")
    await ana.gets("It was hard for me too.")
    await writes(second, URGENT)
    await second.presses("Keep it back")
    second.sees("Kept back. Nobody reads it, and nothing of it is stored.")
    await writes(third, URGENT)
    await third.looks()
    waiting = next(shown for shown in reversed(third.now.shown) if "[Send anyway]" in shown.text)
    press = next(ref for label, ref in waiting.buttons if label == "Send anyway")
    await asyncio.gather(*(stage.press(third, waiting, press) for _ in range(3)))
    await stage.settle()
    await ana.gets("You need not carry this alone.", "pills")
    assert ana.new.count("pills") == 1


async def test_own_words_of_an_ask_that_are_urgent_go_to_nobody_unasked(
    ana: Person, helpers: list[Person], time: Time
) -> None:
    await logs(ana)
    await ana.presses("Hear from someone")
    await ana.presses("Change what they read")
    await ana.submits(share="what", words=URGENT, name="pen")
    ana.sees("You do not have to carry this alone", "It has not been sent")
    assert await invited(*helpers) == []
    await time.passes(hours=13)
    assert await invited(*helpers) == []
    ana.sees_not("nobody got to it")
    await logs(ana)
    await ana.presses("Hear from someone")
    ana.sees("5 people offered to write.")


async def test_a_name_that_is_a_message_is_refused(ana: Person, helpers: list[Person]) -> None:
    await logs(ana)
    await ana.presses("Hear from someone")
    for name in ("write me: x@example.org", "I am going to kill myself tonight", "a\nb", "x" * 41, "\u200b"):
        await ana.presses("Change what they read")
        await ana.submits(share="what", name="own", own=name)
        ana.sees_not("A few people are asked now.")


async def test_a_platform_s_reply_to_a_note_goes_to_nobody(ana: Person, helpers: list[Person]) -> None:
    await asks_for_a_note(ana)
    helper = (await invited(*helpers))[0]
    await writes(helper, "It passed.")
    await ana.replies("Who are you?", to="It passed.")
    ana.sees("That needs no reply, and none goes back this way. Nothing was sent.")
    await helper.gets_not("Who are you?")


async def test_the_load_of_a_week_is_kept(ana: Person, five: list[Person], time: Time) -> None:
    await there(*five, load=1)
    await asks_for_a_note(ana)
    assert len(await invited(*five)) == 3
    await ana.presses("Stop asking")
    await asks_for_a_note(ana)
    assert len(await invited(*five)) == 5
    await ana.presses("Stop asking")
    before = await does(ana, lambda turn, who: turn.db.execute(select(func.count()).select_from(exchange)).scalar())
    await asks_for_a_note(ana)
    after = await does(ana, lambda turn, who: turn.db.execute(select(func.count()).select_from(exchange)).scalar())
    assert after == before
    await ana.presses("Stop asking")
    await logs(ana)
    await ana.presses("Hear from someone")
    ana.sees("You have asked three times within a day.")


async def test_the_same_press_twice_asks_once(stage: CoreStage, ana: Person, helpers: list[Person]) -> None:
    await asks_for_a_note(ana)
    await stage.again(ana)
    await stage.settle()
    assert len(await invited(*helpers)) == 3
    helper = (await invited(*helpers))[0]
    await writes(helper, "Once.")
    await stage.again(helper)
    await stage.settle()
    await ana.looks()
    assert ana.new.count("Once.") == 1


async def test_no_block_is_ever_crossed_also_by_joined_accounts(ana: Person, five: list[Person], time: Time) -> None:
    """Everybody offers, takes and writes; Ana and Ben are one person, and whoever blocked one never meets the other."""
    ben, cem, dora, *_ = five
    more = [Person(name, ana.stage) for name in ("Fay", "Gil", "Hal")]
    await there(*five, *more)
    await take_notes(ana, *five, *more)
    await blocks_them(cem, ben)
    await blocks_them(ana, dora)

    def join(turn: Any, who: Any) -> None:
        joining.join(turn.db, member(turn, ben).lead, who.lead)

    await does(ana, join)
    for _ in range(4):
        await asks_for_a_note(ana)
        for helper in await invited(*five, *more):
            await helper.presses("Escribir una nota" if helper.locale != "en-US" else "Write a note")
            if helper.now.form is not None:
                await helper.submits(words="It passes.")
        for who in (ana, cem, dora, more[0]):
            await who.uses("note")
            await who.submits(words="For whoever needs it.", name="pen")
        await time.passes(days=2)
    assert await does(ana, met) & {("Ana", "Cem"), ("Ben", "Cem"), ("Ana", "Dora"), ("Ben", "Dora")} == set()


def met(turn: Any, who: Any) -> set[tuple[str, str]]:
    """Pairs who sit in one exchange, by name."""
    names = {}
    for name in ("Ana", "Ben", "Cem", "Dora", "Eli", "Mo", "Fay", "Gil", "Hal"):
        for one in people.memberships(turn.db, turn.vault, Account("core", number(name))):
            names[one.id] = name
    together: dict[str, list[str]] = {}
    for row in turn.db.execute(select(seat.c.exchange_id, seat.c.membership_id)):
        together.setdefault(row.exchange_id, []).append(names.get(row.membership_id, "?"))
    assert len(together) > 12
    return {pair for several in together.values() for pair in combinations(sorted(several), 2)}


async def test_a_foreign_id_reads_like_a_missing_one(stage: CoreStage, ana: Person, helpers: list[Person]) -> None:
    eve = Person("Eve", stage)
    await adult(eve)
    await take_notes(eve)
    await asks_for_a_note(ana)
    helper, second = (await invited(*helpers))[:2]
    await writes(helper, "It passed.")
    await writes(second, URGENT)
    await note_to(ana, helper.id)
    keys = await does(ana, ids)
    house = stage.house
    by = Caller(Account("core", eve.id), COMMUNITY, "en-US")
    for action in [name for name in house.engine.registry.buttons if name.startswith("notes.")]:
        told = set()
        for key in ("m" * 22, *keys):
            found = await tried(house, ButtonPressed(id=ID, by=by, action=action, key=key))
            told.add(msgspec.json.encode(found.outcome).decode().replace(key, "KEY"))
        assert len(told) == 1, f"{action} tells: {told}"


def ids(turn: Any, who: Any) -> list[str]:
    found = [one.id for one in asks.everything(Turn(turn, who, None))]
    found += [row.id for row in turn.db.execute(select(note.c.id))]
    found += turn.db.execute(text("SELECT id FROM checkins_entry")).scalars().all()
    return [*found, *turn.db.execute(select(exchange.c.id)).scalars()]


async def test_left_members_are_asked_no_more(ana: Person, helpers: list[Person], time: Time) -> None:
    await asks_for_a_note(ana)
    helper = (await invited(*helpers))[0]
    await helper.leaves()
    await time.passes(days=2)
    assert await does(helper, listeners.find) is None


async def test_a_note_does_not_count_as_a_conversation(ana: Person, helpers: list[Person]) -> None:
    await asks_for_a_note(ana)
    await writes((await invited(*helpers))[0], "It passed.")
    await ana.uses("mine")
    ana.sees_not("You are in touch with")
    them = [await does(one, lambda turn, who: who.id) for one in helpers]

    def hindered(turn: Any, who: Any) -> list[Any]:
        return [exchanges.hindrance(turn, who, turn.member(key)) for key in them]

    assert set(await does(ana, hindered)) == {None}


async def test_nobody_is_encouraged_twice_while_others_wait(ana: Person, five: list[Person], time: Time) -> None:
    more = [Person(name, ana.stage) for name in ("Fay", "Gil")]
    takers = [*five, *more]
    await adult(*takers)
    await take_notes(*takers)
    for _ in range(len(takers)):
        await ana.uses("note")
        await ana.submits(words="For whoever needs it.", name="pen")
        await time.passes(days=1)
    last = [await does(one, manners.encouraged_at) for one in takers]
    assert None not in last, "in as many notes as there are readers, each got one"
    assert len(set(last)) == len(takers)


async def test_helping_is_offered_to_nobody_who_may_not(ana: Person, helpers: list[Person], time: Time) -> None:
    await does(ana, lambda turn, who: helping.change(turn, who, removed=True))
    await asks_for_a_note(ana)
    await writes((await invited(*helpers))[0], "It passed.")
    await time.passes(days=8)
    ana.sees_not("Your turn, if you like")


async def test_an_hour_of_nobody_is_not_an_hour_of_blocked_ones(ana: Person, helpers: list[Person]) -> None:
    """The numbers before the press say nothing of blocks."""
    await logs(ana)
    await ana.presses("Hear from someone")
    ana.sees("5 people offered to write. All of them are in their hours now.")
    await blocks_them(helpers[0], ana)
    await logs(ana)
    await ana.presses("Hear from someone")
    ana.sees("5 people offered to write. All of them are in their hours now.")


async def test_one_kind_note_a_day_however_many_are_written(ana: Person, five: list[Person], time: Time) -> None:
    ben, *others = five
    await adult(*five)
    await take_notes(*five)
    for which, writer in enumerate((ana, *others)):
        await writer.uses("note")
        await writer.submits(who=ben.id, words=f"Number {which}.", name="pen")
    came: list[float] = []
    for hour in range(0, 24 * 8, 2):
        await time.passes(hours=2)
        came += [hour] * ben.new.count("Number")
    assert len(came) >= 3
    assert all(later - before >= 22 for before, later in pairwise(came)), came
    assert sum(at <= 24 * 7 for at in came) <= 3, "three a week are the most that the bot starts"


async def test_who_is_on_a_break_is_not_asked(ana: Person, helpers: list[Person], time: Time) -> None:
    sixth = Person("Fay", ana.stage)
    await there(sixth)
    await sixth.uses("break")
    await sixth.presses("3 days")
    await asks_for_a_note(ana)
    await time.passes(hours=6)
    assert len(await invited(*helpers)) == 5
    await time.passes(days=4)
    assert await invited(sixth) == []


async def test_an_ask_is_taken_back_by_the_other_account(ana: Person, helpers: list[Person], time: Time) -> None:
    """Ana and Fay are two accounts of one person."""
    fay = Person("Fay", ana.stage)
    await adult(fay)
    who = await does(fay, lambda turn, who: who.lead)
    await does(ana, lambda turn, mine: joining.join(turn.db, who, mine.lead))
    await asks_for_a_note(ana)
    await fay.uses("mine")
    await fay.presses("Stop asking")
    fay.sees("Nobody more is asked.")
    helper = (await invited(*helpers))[0]
    await helper.presses("Write a note")
    helper.sees(ENDED)
