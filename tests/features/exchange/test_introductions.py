"""Conversations about being introduced: nothing is shown before both want it."""

from conversation import Person
from touch import Touch

Names = tuple[str, str]


async def test_both_have_to_want_it(names: Names, ana: Person, ben: Person) -> None:
    hers, his = names
    await ana.presses("Options")
    await ana.presses("Introduce us")
    ana.sees("Until then nothing is shown.")
    await ana.presses("Introduce us")
    ana.sees(f"Nothing is shown unless {his} wants it too.")
    await ben.gets(f"{hers} would like the two of you to be introduced.")
    ben.sees_not(ana.id)
    await ben.presses("Introduce us")
    ben.sees("You both want it.", f"You both wanted to be introduced. {hers} is:")
    await ana.gets(f"You both wanted to be introduced. {his} is:")


async def test_a_second_press_changes_nothing(names: Names, ana: Person, ben: Person) -> None:
    await ana.presses("Options")
    await ana.presses("Introduce us")
    await ana.presses("Introduce us")
    await ben.looks()
    asked = ben.new.count("would like the two of you")
    await ana.presses("Options")
    ana.sees_not("[Introduce us]")
    await ben.looks()
    assert ben.new.count("would like the two of you") == asked == 1


async def test_own_names_are_no_introduction(touch: Touch, ana: Person, ben: Person) -> None:
    opened = await touch.between(ana, ben, "Ana R.", "Ben")
    assert opened is not None
    assert opened.both_own
    assert not opened.introduced
