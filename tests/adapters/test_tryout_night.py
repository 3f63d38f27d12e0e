"""Two in the night on the try page, one conversation through: a person sees who sees what at every step."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.tryout import sample
from adapters.tryout.living import begin
from tryout_site import Site, open_site

UNKIND = "Nobody wants to read this."
TWO_AT_NIGHT = "17"
"""Hours after nine in the morning, when a community begins."""


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    async with open_site(tmp_path) as opened:
        await begin(opened.house)
        yield opened


async def as_(site: Site, slug: str, at: str = "dm") -> str:
    site.query |= {"me": slug, "at": at}
    return await site.page()


async def reviewed(site: Site) -> str:
    """Ana asked for feedback, and somebody wrote something unkind; who that is."""
    await site.post("use", command="mine")
    await site.press("Agree")
    await site.post("use", command="feedback ask")
    await site.press("Yes, 18 or over")
    await site.submit(kind="pitch", question="Does it start well?", text="I draw maps.", field="design", level="early")
    await site.press("Send under a pen name")
    for _ in range(12):
        for someone in sample.PEOPLE:
            if ">I will read it<" in await as_(site, someone.slug):
                await site.press("I will read it")
                await site.press("Write feedback")
                await site.submit(keep=UNKIND, change="Everything.")
                return someone.slug
        await site.post("clock", hours="1")
    raise AssertionError("nobody was asked")


async def test_a_report_at_night_and_who_sees_what_of_it(site: Site) -> None:
    reader = await reviewed(site)
    await as_(site, "ana")
    await site.post("clock", hours=TWO_AT_NIGHT)
    await site.press("Options")
    await site.press("Report this message")
    page = await site.submit(what="unkind", words="It hurt.")
    assert "The conversation has stopped" in page
    assert "3 moderators read what waits here, and nobody else" in page
    assert "Nobody is on duty now. The next hours begin" in page
    assert "the command “support” shows a line to call" in page
    others = [one.slug for one in sample.PEOPLE if one.slug not in (reader, "ana")]
    for slug in others:
        assert UNKIND not in await as_(site, slug)
    waits = await as_(site, "mo", "moderators")
    assert "A report waits." in waits
    assert UNKIND not in waits
    assert "It hurt." not in waits
    judge = next(slug for slug in ("mo", "eli", "dora") if slug != reader)
    await as_(site, judge)
    await site.post("use", command="onward moderation")
    page = await site.press("Open it" if judge != "dora" else "Abrirlo")
    assert UNKIND in page
    assert "It hurt." in page


async def test_support_at_night_says_that_nobody_is_on_and_what_to_do(site: Site) -> None:
    await site.post("use", command="mine")
    await site.press("Agree")
    await site.post("clock", hours=TWO_AT_NIGHT)
    page = await site.post("use", command="support")
    assert "Nobody from this community is on duty now. The next hours begin" in page
    await site.press("Ask someone to message me")
    page = await site.press("Send it")
    assert "Until then, a line is the surer way." in page
    assert "asked for someone to write to them." not in await as_(site, "eli")
    await site.post("clock", hours="7")
    assert "asked for someone to write to them." in await as_(site, "eli")
    assert "asked for someone to write to them." not in await as_(site, "mo")
