"""Heavy words that come where nothing can be taken: a form whose day is over, a menu before anybody agreed."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chat.events import FormSubmitted, MessageChosen
from bot.chat.people import Account, Caller
from bot.chat.responses import Reply
from bot.engine.house import Plan
from bot.engine.keys.masters import new_master, read_masters
from bot.engine.schedule.clock import MovableClock
from conversation import Person, Time
from features.test_care import FIRST, URGENT
from stages.core_stage import COMMUNITY, CoreStage, core_stage


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[CoreStage]:
    addresses = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("onward", "keyring")]
    async with core_stage(Plan(*addresses, read_masters(new_master()), "Ana Ruiz"), MovableClock()) as opened:
        yield opened


async def test_a_form_whose_day_is_over_is_read_all_the_same(ana: Person, time: Time) -> None:
    await ana.uses("rejected")
    await time.passes(hours=25)
    await ana.submits(kind="job", weight="small", note=URGENT)
    ana.sees(FIRST, "That form is closed.")


async def test_a_form_that_is_sent_twice_is_read_twice(ana: Person, stage: CoreStage) -> None:
    await ana.uses("rejected")
    form = stage.desks[ana.id].form
    await ana.submits(kind="job", weight="small", note="a no")
    stage.desks[ana.id].form = form
    await ana.submits(kind="job", weight="small", note=URGENT)
    ana.sees(FIRST)


async def test_a_strangers_form_too(stage: CoreStage) -> None:
    by = Caller(Account("core", "77"), COMMUNITY, "en-US")
    sent = FormSubmitted(id="e:1", by=by, opening="x" * 22, answers={"note": URGENT})
    outcome = await stage.house.engine.handle(sent)
    assert isinstance(outcome, Reply)
    assert FIRST in outcome.card.plain


async def test_a_strangers_own_message_in_a_menu_is_read_before_they_are_asked(stage: CoreStage) -> None:
    by = Caller(Account("core", "77"), COMMUNITY, "en-US")
    for menu in (*stage.house.engine.registry.menus, "none.such"):
        chosen = MessageChosen(id=f"e:{menu}", by=by, menu=menu, message="1", text=URGENT, own=True)
        outcome = await stage.house.engine.handle(chosen)
        assert isinstance(outcome, Reply)
        assert FIRST in outcome.card.plain
