"""That somebody wrote heavy words stands nowhere in clear: not in the kind of a message either."""

from bot.engine.house import Plan
from conversation import Person, Stage, Time
from features.test_care import URGENT, logs
from stages.core_stage import CoreStage
from stored import value

SAID = "SELECT count(*) FROM outbox WHERE kind LIKE 'care.%' OR kind IS NULL"


async def test_no_row_says_that_care_wrote(ana: Person, time: Time, plan: Plan) -> None:
    await ana.writes("Hello")
    await ana.edits(URGENT)
    await logs(ana, URGENT)
    await time.passes(days=2)
    ana.sees("You do not have to answer this.")
    assert value(plan, SAID) == 0


async def test_nor_one_that_waits_on_the_page(ana: Person, time: Time, plan: Plan, stage: Stage) -> None:
    if not isinstance(stage, CoreStage):
        return
    await logs(ana, URGENT)
    stage.closed_dms.add(ana.id)
    await time.passes(days=2)
    assert value(plan, SAID) == 0
    await ana.uses("mine")
    ana.sees("A message from the bot")
    await ana.presses("Read it")
    ana.sees("You do not have to answer this.")
