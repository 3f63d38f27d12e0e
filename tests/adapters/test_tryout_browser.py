"""The try page in a real browser: a no, a rest, a day, the check-in; readable, and nothing leaves this machine."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from axe_core_python.async_playwright import Axe
from playwright.async_api import Page, async_playwright, expect

from machine import CHROMIUM_ARGUMENTS
from tryout_site import SECRET, open_site

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
async def page(chromium: str, tmp_path: Path) -> AsyncIterator[Page]:
    async with open_site(tmp_path) as site, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGUMENTS)
        page = await browser.new_page()
        strangers: list[str] = []
        page.on("request", lambda request: _note(request.url, strangers))
        page.on("console", lambda line: strangers.append(line.text))
        await page.goto(str(site.client.make_url(f"{SECRET}/")))
        yield page
        await browser.close()
        assert strangers == []


async def test_a_no_a_day_of_rest_and_the_check_in(page: Page) -> None:
    await page.get_by_role("link", name="Discord", exact=True).click()
    await page.get_by_role("button", name="/rejected").click()
    await page.get_by_role("button", name="Agree").click()
    await page.get_by_role("radio", name="A job").check()
    await page.get_by_label("A private note").fill("They took somebody else")
    await page.get_by_role("button", name="Submit").click()
    await page.get_by_role("button", name="Rest for a day").click()
    await expect(page.get_by_role("heading", name="Agenda", exact=True)).to_be_visible()
    await page.get_by_role("button", name="+1 day").click()
    newest = page.locator("#latest")
    await expect(newest).to_contain_text("Tuesday 3 March 2026")
    await expect(newest.get_by_role("button", name="Options")).to_be_visible()
    await expect(page.get_by_role("region", name="Messages")).to_contain_text("sent")


async def test_keys_are_enough(page: Page) -> None:
    command = page.get_by_role("button", name="/mine")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the conversation")).to_be_focused()
    async with page.expect_navigation():
        await command.press("Enter")
    async with page.expect_navigation():
        await page.get_by_role("button", name="Agree").first.press("Space")
    await expect(page.get_by_role("heading", name="My search").first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_nothing_keeps_people_out(page: Page, scheme: str) -> None:
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await page.set_viewport_size({"width": 360, "height": 700})
    await page.get_by_role("button", name="/rejected").click()
    await page.get_by_role("button", name="Agree").first.click()
    found = await Axe().run(page)
    assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def _note(address: str, strangers: list[str]) -> None:
    if not re.match(r"http://127\.0\.0\.1:\d+/", address):
        strangers.append(address)
