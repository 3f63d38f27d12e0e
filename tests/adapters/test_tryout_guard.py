"""Who the try page answers: the secret's holder, by a loopback name, from its own forms."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tryout_site import SECRET, Site, open_site

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def site(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Site]:
    async with open_site(tmp_path_factory.mktemp("try")) as opened:
        yield opened


@pytest.mark.parametrize("path", ["/", "/try/", "/try/another/", f"{SECRET}x/"])
async def test_without_the_secret_there_is_nothing(site: Site, path: str) -> None:
    assert (await site.client.get(path)).status == 404


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "10.0.0.1", "[x"])
async def test_other_hosts_are_refused(site: Site, host: str) -> None:
    answer = await site.client.get(f"{SECRET}/", headers={"Host": host})
    assert answer.status == 403


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8080", "[::1]:8080"])
async def test_loopback_names_are_answered(site: Site, host: str) -> None:
    assert (await site.client.get(f"{SECRET}/", headers={"Host": host})).status == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://localhost", "http://localhost:1"])
async def test_forms_of_other_pages_are_refused(site: Site, origin: str) -> None:
    before = (await site.page()).count("Before we start")
    answer = await site.send("use", {"once": "1", "command": "mine"}, Origin=origin)
    assert answer.status == 403
    assert (await site.page()).count("Before we start") == before


async def test_a_cross_site_post_without_origin_is_refused(site: Site) -> None:
    answer = await site.send("use", {"once": "1", "command": "mine"}, Sec_Fetch_Site="cross-site")
    assert answer.status == 403


async def test_its_own_forms_are_taken(site: Site) -> None:
    own = str(site.client.make_url("")).rstrip("/")
    answer = await site.send("use", {"once": "1", "command": "mine"}, Origin=own)
    assert answer.status == 200


async def test_every_answer_forbids_all_but_this_page(site: Site) -> None:
    for path in ("/", "/style.css", "/icon.svg"):
        answer = await site.client.get(f"{SECRET}{path}")
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        # With no-referrer, browsers would send our own forms with the origin "null".
        assert answer.headers["Referrer-Policy"] == "same-origin"


async def test_files_are_for_those_who_see_the_message(site: Site) -> None:
    answer = await site.client.get(f"{SECRET}/file/m1/export.json", params=site.query)
    assert answer.status == 404
