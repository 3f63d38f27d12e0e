"""Conversations about words that were changed or taken back where they were written."""

from typing import Any

from bot.engine import exchanges
from conversation import Person, Time
from features.exchange.talk import writes
from touch import HEAVY, OFFER, Touch

Names = tuple[str, str]


async def _replied(names: Names, ana: Person, ben: Person, text: str = "It went well.") -> None:
    await writes(ana, names[1], "How was it?")
    await ben.replies(text, to="How was it?")
    await ana.looks()


async def test_an_edit_takes_the_place_of_the_words(names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben)
    ana.sees("It went well.")
    await ben.edits("It went quite well.")
    await ana.gets(f"{names[1]} changed this:", "It went quite well.")
    ana.sees_not("It went well.")


async def test_the_same_words_are_no_edit(names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben)
    await ben.edits("It went well.")
    await ana.gets_not("changed this:")


async def test_a_second_edit_too(names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben)
    await ben.edits("It went quite well.")
    await ben.edits("It went well enough.")
    await ana.gets("It went well enough.")
    ana.sees_not("It went quite well.")


async def test_a_heavy_edit_waits(names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben)
    await ben.edits(f"It was {HEAVY}.")
    await ben.gets("It has not been sent", "[Send anyway]")
    await ana.gets("It went well.")
    await ben.presses("Send anyway")
    await ana.gets(f"{names[1]} changed this:", f"It was {HEAVY}.", "You need not carry this alone.")


async def test_an_edit_of_what_waits_is_what_waits(names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben, f"It was {HEAVY}.")
    await ben.edits("It was long.")
    await ana.gets(f"{names[1]} writes:", "It was long.")
    ana.sees_not(HEAVY)


async def test_a_kept_back_edit_leaves_the_words_and_their_message(names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben)
    await ben.edits(f"It was {HEAVY}.")
    await ben.presses("Keep it back")
    await ana.gets("It went well.")
    await ben.edits("It went quite well.")
    await ana.gets("changed this:", "It went quite well.")
    await ben.unsays()
    await ana.gets("took this message back.")


async def test_the_last_of_several_edits_counts(names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben)
    await ben.edits(f"It was {HEAVY}.")
    await ben.edits("It went quite well.")
    await ana.gets("changed this:", "It went quite well.")
    await ben.presses("Send anyway")
    ben.sees("That one is already decided. Nothing changed.")
    await ana.gets_not(HEAVY)


async def test_a_changed_edit_is_still_an_edit(names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben)
    await ben.edits(f"It was {HEAVY}.")
    await ben.presses("Change it")
    await ben.submits(text="It went so so.")
    await ana.gets("changed this:", "It went so so.")
    ana.sees_not("It went well.")


async def test_a_message_deleted_while_its_edit_waits_is_gone_whole(names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben)
    await ben.edits(f"It was {HEAVY}.")
    await ben.unsays()
    await ana.gets("took this message back.")
    await ben.presses("Send anyway")
    ben.sees("That one is already decided. Nothing changed.")
    await ana.gets_not(HEAVY, "It went well.")


async def test_an_offer_cannot_be_edited_in(touch: Touch, names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben)
    await ben.edits(f"I have {OFFER}.")
    await ben.gets("A moderator reads this one first.")
    await ana.gets_not(OFFER)
    held = await touch.as_member(ana, exchanges.held)
    assert await touch.as_member(ana, exchanges.release, held[0].id)
    await ana.stage.settle()
    await ana.gets("changed this:", OFFER)


async def test_what_is_deleted_leaves_the_view_and_can_be_reported(
    touch: Touch, names: Names, ana: Person, ben: Person
) -> None:
    await _replied(names, ana, ben, "Something unkind.")
    await ben.unsays()
    await ana.gets(f"{names[1]} took this message back.")
    ana.sees_not("Something unkind.")
    await ana.presses("Options")
    await ana.presses("Report this message")
    ana.sees("Reported. The exchange has stopped.")
    await ben.gets("This conversation has ended.")


async def test_after_72_hours_what_was_taken_back_can_no_longer_be_reported(
    touch: Touch, names: Names, ana: Person, ben: Person, time: Time
) -> None:
    await _replied(names, ana, ben, "Something unkind.")
    await ben.unsays()
    await time.passes(hours=74)
    await ana.presses("Options")
    ana.sees("[End this conversation]")
    ana.sees_not("[Report this message]")


async def test_what_was_read_before_an_edit_stays_reportable(
    touch: Touch, names: Names, ana: Person, ben: Person, time: Time
) -> None:
    await _replied(names, ana, ben, "Something unkind.")
    await ben.edits("Something kind.")
    found = await touch.as_member(ana, _around)
    assert "Something unkind." in found
    await time.passes(hours=74)
    assert "Something unkind." not in await touch.as_member(ana, _around)


async def test_what_waits_and_is_deleted_is_gone(touch: Touch, names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben, f"It was {HEAVY}.")
    await ben.unsays()
    await ben.presses("Send anyway")
    ben.sees("That one is already decided. Nothing changed.")
    await ana.gets_not(HEAVY)


async def test_a_deleted_piece_is_not_released(touch: Touch, names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben, f"I have {OFFER}.")
    held = await touch.as_member(ana, exchanges.held)
    await ben.unsays()
    assert not await touch.as_member(ana, exchanges.release, held[0].id)
    await ana.gets_not(OFFER)


async def test_nothing_is_corrected_after_the_end(names: Names, ana: Person, ben: Person) -> None:
    await _replied(names, ana, ben)
    await ana.presses("Options")
    await ana.presses("End this conversation")
    await ana.presses("Yes, end it")
    await ben.edits("Listen to me.")
    await ana.gets_not("Listen to me.")
    await ben.unsays()
    await ana.gets("took this message back.")


def _around(turn: Any) -> list[str]:
    one = exchanges.mine(turn)[0]
    last = exchanges.latest_from(turn, one)
    assert last is not None
    report = exchanges.reportable(turn, last.id)
    assert report is not None
    return [piece.text.value for piece in report.context]
