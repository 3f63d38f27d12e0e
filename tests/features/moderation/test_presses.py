"""Presses that come too late or once more: with a role that is gone, on a card that has changed."""

import pytest

from conversation import Person
from features.moderation.help import opens, reports, writes
from organised import revoke

UNKIND = "You will never get a job with this."


@pytest.fixture
async def reported(names: tuple[str, str], ana: Person, ben: Person, mo: Person) -> None:
    await writes(ben, names[0], UNKIND)
    await reports(ana)


@pytest.mark.usefixtures("reported")
@pytest.mark.parametrize("button", ["Take it", "Stop this pen name", "Open the account…"])
async def test_whoever_lost_the_role_between_card_and_press_does_nothing(
    ana: Person, ben: Person, mo: Person, button: str
) -> None:
    await opens(mo)
    if button != "Take it":
        await mo.presses("Take it")
    await revoke(mo.stage, mo, "moderator")
    await mo.presses(button)
    mo.sees("This needs a role that you do not have here.")
    mo.sees_not(UNKIND)
    assert mo.now.form is None
    await ben.looks()
    ben.sees_not("stopped your conversations")


@pytest.mark.usefixtures("reported")
async def test_repeated_presses_decide_once(ana: Person, ben: Person, mo: Person) -> None:
    if mo.stage.name not in ("core", "postgres"):
        pytest.skip("a press on a card that has changed is made on the core")
    await opens(mo)
    await mo.presses("Take it")
    await mo.looks()
    card = mo.now.shown[-1]
    stop, close = (dict(card.buttons)[label] for label in ("Stop this pen name", "Close: no harm"))
    await mo.presses("Stop this pen name")
    await mo.looks()
    send = dict(mo.now.shown[-1].buttons)["Send 1"]
    for pressed in (stop, close, send, send, stop):
        await mo.stage.press(mo, card, pressed)
    await mo.stage.settle()
    await ana.looks()
    assert ana.new.count("That pen name was stopped in all its conversations.") == 1
