"""Conversations about what waits: for its writer's decision, or for a moderator."""

from bot.engine import exchanges
from conversation import Person, Time
from features.exchange.talk import writes
from touch import HEAVY, OFFER, Touch

Names = tuple[str, str]
LINE = "That sounded heavy. A line is here."
ABOVE = "You need not carry this alone."


async def test_heavy_words_wait_for_their_writer(names: Names, ana: Person, ben: Person) -> None:
    hers, his = names
    await writes(ana, his, f"It is {HEAVY}.")
    ana.sees(LINE, "It has not been sent", "[Send anyway]", "[Change it]", "[Keep it back]")
    await ben.gets_not(HEAVY)
    await ana.presses("Send anyway")
    ana.sees(f"On its way to {his}.")
    await ben.gets(ABOVE, f"{hers} writes:", f"It is {HEAVY}.")
    assert ben.new.index(ABOVE) < ben.new.index(HEAVY)


async def test_kept_back_is_gone(names: Names, ana: Person, ben: Person) -> None:
    await writes(ana, names[1], f"It is {HEAVY}.")
    await ana.presses("Keep it back")
    ana.sees("Kept back. Nobody reads it, and nothing of it is stored.")
    await ben.gets_not(HEAVY)


async def test_changed_words_go_the_way_of_all_words(names: Names, ana: Person, ben: Person) -> None:
    await writes(ana, names[1], f"It is {HEAVY}.")
    await ana.presses("Change it")
    await ana.submits(text="It is a long day.")
    ana.sees(f"On its way to {names[1]}.")
    await ben.gets("It is a long day.")
    ben.sees_not(ABOVE)


async def test_a_heavy_reply_waits_too(names: Names, ana: Person, ben: Person) -> None:
    hers, his = names
    await writes(ana, his, "How are you?")
    await ben.replies(f"It is {HEAVY}.", to="How are you?")
    ben.sees(LINE, "It has not been sent", f"Your message to {hers} waits for you to decide.")
    await ana.gets_not(HEAVY)
    await ben.presses("Send anyway")
    await ana.gets(ABOVE, f"It is {HEAVY}.")


async def test_an_offer_waits_for_a_moderator(touch: Touch, names: Names, ana: Person, ben: Person) -> None:
    await writes(ana, names[1], f"I have {OFFER}.")
    ana.sees("A moderator reads this one first.")
    await writes(ana, names[1], "This does not wait for it.")
    await ben.gets("This does not wait for it.")
    ben.sees_not(OFFER)
    held = await touch.as_member(ben, exchanges.held)
    assert [(piece.hold, piece.text.value) for piece in held] == [("offer", f"I have {OFFER}.")]
    assert await touch.as_member(ben, exchanges.release, held[0].id)
    await ben.stage.settle()
    await ben.gets(f"I have {OFFER}.")
    assert not await touch.as_member(ben, exchanges.release, held[0].id)


async def test_a_refused_one_comes_back_to_its_writer(touch: Touch, names: Names, ana: Person, ben: Person) -> None:
    await writes(ana, names[1], f"I have {OFFER}.")
    held = await touch.as_member(ben, exchanges.held)
    assert await touch.as_member(ben, exchanges.refuse, held[0].id)
    await ana.stage.settle()
    await ana.gets(f"A moderator read this and did not pass it on to {names[1]}:", f"I have {OFFER}.")
    await ben.gets_not(OFFER)
    assert not await touch.as_member(ben, exchanges.release, held[0].id)


async def test_what_nobody_could_vet_is_held(touch: Touch, names: Names, ana: Person, ben: Person) -> None:
    await writes(ana, names[1], "The vet is broken.")
    ana.sees("A moderator reads this one first.")
    assert [piece.hold for piece in await touch.as_member(ben, exchanges.held)] == ["unread"]


async def test_no_moderator_reads_what_its_writer_kept_back(
    touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    await writes(ana, names[1], f"{OFFER} and {HEAVY}")
    ana.sees("It has not been sent")
    assert await touch.as_member(ben, exchanges.held) == []
    await ana.presses("Send anyway")
    ana.sees("A moderator reads this one first.")
    held = await touch.as_member(ben, exchanges.held)
    assert await touch.as_member(ben, exchanges.release, held[0].id)
    await ben.stage.settle()
    await ben.gets(ABOVE, OFFER)


async def test_what_waits_is_decided_once(names: Names, ana: Person, ben: Person) -> None:
    await writes(ana, names[1], f"It is {HEAVY}.")
    await ana.presses("Change it")
    await ana.submits(text="It is a long day.")
    await ana.looks()
    await ana.presses("Send anyway")
    ana.sees("That one is already decided. Nothing changed.")
    await ben.gets_not(HEAVY)


async def test_after_a_day_what_waits_is_thrown_away(
    touch: Touch, names: Names, ana: Person, ben: Person, time: Time
) -> None:
    await writes(ana, names[1], f"It is {HEAVY}.")
    await time.passes(hours=26)
    await ana.presses("Send anyway")
    ana.sees("That one is already decided. Nothing changed.")
    await ben.gets_not(HEAVY)
