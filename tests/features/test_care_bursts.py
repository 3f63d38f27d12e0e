"""Several messages at once, as people write them and as they come in after the bot was away: no reply is lost."""

from conversation import Person
from features.exchange.test_bursts import burst, stands_there
from features.test_care import FIRST, LOOK, URGENT


async def test_the_full_reply_is_not_replaced_by_a_lighter_one(ana: Person) -> None:
    await burst(ana, URGENT, LOOK, "never mind")
    assert await stands_there(ana, FIRST)


async def test_nor_by_what_is_said_to_an_edit(ana: Person) -> None:
    await ana.writes("Hello")
    await ana.stage.edit(ana, URGENT)
    await ana.stage.edit(ana, LOOK)
    await burst(ana, "never mind")
    assert await stands_there(ana, FIRST)
