"""Conversations about the ways out: report, block, end, leaving, erasing."""

from bot.engine import exchanges
from conversation import Person, Time
from features.exchange.talk import writes
from touch import Touch

Names = tuple[str, str]
ENDED = "This conversation has ended."


async def test_the_options_say_what_each_does(names: Names, ana: Person, ben: Person) -> None:
    hers, his = names
    await ana.presses("Options")
    ana.sees(f"Options: {his}", "[Block ", "[End this conversation]", "[Introduce us]")
    ana.sees_not("[Report this message]")
    await writes(ana, his, "Hello")
    await ben.presses("Options")
    ben.sees("[Report this message]", "They see the names that you two see, and no accounts", f"[Block {hers}]")


async def test_an_end_is_asked_once_and_read_without_a_reason(names: Names, ana: Person, ben: Person) -> None:
    hers, his = names
    await ana.presses("Options")
    await ana.presses("End this conversation")
    ana.sees(f"End the conversation with {his}? This cannot be undone.")
    await ana.presses("Back")
    ana.sees(f"Options: {his}")
    await ana.presses("End this conversation")
    await ana.presses("Yes, end it")
    ana.sees(f"Ended. Nothing more goes to {his}")
    await ben.gets(hers, ENDED)
    ben.sees_not("Ended. Nothing more goes")


async def test_after_the_end_nothing_goes_and_the_words_are_given_back(names: Names, ana: Person, ben: Person) -> None:
    hers, his = names
    await writes(ana, his, "Hello")
    await ben.presses(f"Write to {hers}")
    await ana.presses("Options")
    await ana.presses("End this conversation")
    await ana.presses("Yes, end it")
    await ben.submits(text="I was just about to say this.")
    ben.sees(ENDED, "This went to nobody:", "I was just about to say this.")
    await ben.replies("And this.", to="Hello")
    ben.sees(ENDED)
    await ben.presses(f"Write to {hers}")
    ben.sees(ENDED)
    await ana.gets_not("I was just about to say this.", "And this.")


async def test_a_report_stops_it_at_once(names: Names, ana: Person, ben: Person) -> None:
    _, his = names
    await writes(ana, his, "Something unkind.")
    await ben.presses("Options")
    await ben.presses("Report this message")
    ben.sees("Reported. The exchange has stopped.")
    await ana.gets(his, ENDED)
    ana.sees_not("report", "Report")
    await ana.presses(f"Write to {his}")
    ana.sees(ENDED)


async def test_who_was_blocked_never_comes_back(touch: Touch, names: Names, ana: Person, ben: Person) -> None:
    hers, his = names
    await ana.presses("Options")
    await ana.presses(f"Block {his}")
    ana.sees(f"Block {his}? This cannot be undone.")
    await ana.presses("Yes, block")
    ana.sees(f"You and {his} are not put in touch again.")
    await ben.gets(hers, ENDED)
    ben.sees_not("lock")
    assert await touch.between(ana, ben) is None
    assert await touch.between(ben, ana) is None


async def test_a_block_outlives_erasing_and_coming_back(touch: Touch, names: Names, ana: Person, ben: Person) -> None:
    await ana.presses("Options")
    await ana.presses(f"Block {names[1]}")
    await ana.presses("Yes, block")
    await _erases(ben)
    await ben.agrees()
    assert await touch.between(ana, ben) is None


async def test_erasing_ends_it_and_leaves_the_other_side_s_words(
    touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    hers, his = names
    await writes(ana, his, "From Ana.")
    await writes(ben, hers, "From Ben.")
    await _erases(ana)
    await ben.gets(hers, ENDED)
    ben.sees_not("rased")
    found = await touch.as_member(ben, exchanges.written)
    assert [piece.text.value for one in found for piece in one.pieces] == ["From Ben."]
    assert [one.exchange.theirs.name.value for one in found] == [""]


async def test_what_an_erased_member_wrote_and_nobody_read_is_not_delivered(
    touch: Touch, names: Names, ana: Person, ben: Person, time: Time
) -> None:
    await ben.uses("break")
    await ben.presses("3 days")
    await writes(ana, names[1], "From Ana.")
    await _erases(ana)
    await time.passes(days=4)
    await ben.gets(ENDED)
    ben.sees_not("From Ana.")


async def test_a_pen_name_never_returns_to_the_same_two(touch: Touch, ana: Person, ben: Person) -> None:
    seen: set[str] = set()
    for _ in range(4):
        opened = await touch.between(ana, ben)
        assert opened is not None
        given = {seat.name.value for seat in opened.seats}
        assert not given & seen
        seen |= given
        await touch.does(exchanges.end, opened, "over")


async def test_the_export_holds_own_words_only(touch: Touch, names: Names, ana: Person, ben: Person) -> None:
    await writes(ana, names[1], "From Ana.")
    await writes(ben, names[0], "From Ben.")
    found = await touch.as_member(ana, lambda turn: turn.registry.feature("exchange").export(turn))
    assert [piece["words"] for one in found for piece in one["you wrote"]] == ["From Ana."]


async def _erases(person: Person) -> None:
    await person.uses("privacy erase")
    await person.presses("Erase everything")
    await person.submits(word="erase")
