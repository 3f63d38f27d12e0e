"""Attacks go out through discord.py and slack-sdk to the local servers, and what arrives there is judged.

Every attack goes out in a card and in a form, and every place where a member's words can stand goes out with several of
them; under `make soak` every place goes out with all. Whether anybody was called the servers tell themselves.
"""

import asyncio
import functools
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from adapters.slack import connection as slack_connection
from adapters.slack.limiter import Limiter
from bot.chat.cards import Card, Quote
from bot.chat.messages import Outgoing
from bot.chat.people import Account, Community
from bot.chat.people import Place as Channel
from bot.chat.responses import FormPage
from bot.chat.text import MemberText
from bot.engine.feature import discover
from bot.engine.registry import build
from contract import drawing
from contract.attacks import ATTACKS
from contract.drawing import Drawn
from contract.placing import HARMLESS, Place, places
from discord_bot import scene
from platforms.discord_server.client import Discord, opened
from slack_bot import ANA, BEN, COMMUNITY, ROOT, TEAM, example

pytestmark = pytest.mark.asyncio(loop_scope="module")

PLACES = tuple(places(build(discover())))
CARDS = tuple(place for place in PLACES if isinstance(place.what, Card))
FORMS = tuple(place for place in PLACES if isinstance(place.what, FormPage))
QUOTE = Place("a quote", Card(None, (Quote(MemberText(HARMLESS)),)))
GENERAL = Channel(Community("discord", "100"), "110")
AT_ONCE = 4  # a busy machine answers each within the ten seconds of one try
Arrived = Mapping[str, Mapping[str, Any]]
"""What arrived, by the name of what was sent."""


@dataclass(frozen=True)
class Sent:
    """One attack in one place, and the name it is found by on the wire."""

    name: str
    place: Place
    said: str

    @property
    def what(self) -> Any:
        return self.place.filled(self.said)

    def problems(self, platform: str, payload: Mapping[str, Any]) -> list[str]:
        """What the judge finds in the payload that arrived; words that left it as a file are taken as drawn."""
        files = drawing.draw(platform, self.what).files
        harmless = drawing.draw(platform, self.place.filled(HARMLESS) or self.place.what).payload
        return drawing.judge(platform, Drawn(payload, files), harmless, self.said)


def in_turn(where: Sequence[Place], otherwise: Place | None) -> Iterator[Sent]:
    """Every attack in one of the places, or in `otherwise` where it does not fit; every place gets its share."""
    for number, said in enumerate(ATTACKS):
        place = where[number % len(where)]
        if fitting := place if place.filled(said) else otherwise:
            yield Sent(f"n{number}", fitting, said)


async def a_few_at_once(work: Sequence[Callable[[], Awaitable[Any]]]) -> None:
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(doing: Callable[[], Awaitable[Any]]) -> None:
        async with gate:
            await doing()

    await asyncio.gather(*map(one, work))


def wrong(platform: str, sent: Sequence[Sent], arrived: Arrived) -> list[Any]:
    assert len(arrived) == len(sent)
    found = ((one.place.name, one.said, one.problems(platform, arrived[one.name])) for one in sent)
    return [one for one in found if one[-1]]


@pytest_asyncio.fixture(loop_scope="module", scope="module", name="discord")
async def local_discord() -> AsyncIterator[Discord]:
    async with opened() as server:
        yield server


@pytest.fixture(autouse=True)
def no_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slack_connection, "Limiter", lambda pace: Limiter(0.0))


async def cards_on_discord(discord: Discord, sent: Sequence[Sent]) -> Arrived:
    async with scene(discord) as now:

        async def send(one: Sent) -> None:
            message = Outgoing(nonce=one.name, community=GENERAL.community, to=GENERAL, card=one.what)
            await now.platform.deliver(message)

        await a_few_at_once([functools.partial(send, one) for one in sent])
        posts = await now.server.see("requests", path="/channels/110/messages")
    assert all(post["body"]["allowed_mentions"] == {"parse": []} for post in posts)
    return {post["body"]["nonce"]: post["body"] for post in posts}


async def forms_on_discord(discord: Discord, sent: Sequence[Sent]) -> Arrived:
    async with scene(discord) as now:
        for one in sent:
            now.bot._command = lambda used, page=one.what: page  # type: ignore[method-assign, misc]
            await now.server.do("command", user="ben", guild="100", name="form", wait=True)
        answers = await now.server.see("requests", path="/callback")
    return dict(zip((one.name for one in sent), (answer["body"]["data"] for answer in answers), strict=True))


async def cards_on_slack(sent: Sequence[Sent]) -> Arrived:
    async with example() as onward:

        async def send(one: Sent, user: str) -> None:
            to = Account("slack", f"{TEAM}:{user}")
            await onward.platform.deliver(Outgoing(nonce=one.name, community=COMMUNITY, to=to, card=one.what))

        members = itertools.cycle((ANA, BEN, ROOT))
        await a_few_at_once([functools.partial(send, one, next(members)) for one in sent])
        posts = await onward.slack.see("requests", method="chat.postMessage")
        await onward.clean()
    return {post["args"]["metadata"]["event_payload"]["id"]: post["args"] for post in posts}


async def forms_on_slack(sent: Sequence[Sent]) -> Arrived:
    async with example() as onward:
        for one in sent:
            onward.bot._command = lambda used, page=one.what: page  # type: ignore[method-assign, misc]
            await onward.slack.do("command", user=ANA, command="/onward", text="form", wait=True)
        views = await onward.slack.see("requests", method="views.open")
        await onward.clean()
    return dict(zip((one.name for one in sent), (view["args"]["view"] for view in views), strict=True))


async def test_cards_that_reach_discord_hold_words_alone(discord: Discord) -> None:
    sent = [*in_turn(CARDS, QUOTE)]
    assert wrong("discord", sent, await cards_on_discord(discord, sent)) == []


async def test_forms_that_reach_discord_hold_words_alone(discord: Discord) -> None:
    sent = [*in_turn(FORMS, None)]
    assert wrong("discord", sent, await forms_on_discord(discord, sent)) == []


async def test_cards_that_reach_slack_hold_words_alone() -> None:
    sent = [*in_turn(CARDS, QUOTE)]
    assert wrong("slack", sent, await cards_on_slack(sent)) == []


async def test_forms_that_reach_slack_hold_words_alone() -> None:
    sent = [*in_turn(FORMS, None)]
    assert wrong("slack", sent, await forms_on_slack(sent)) == []


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
async def test_every_attack_reaches_both_from_every_place_as_words_alone(discord: Discord, place: Place) -> None:
    sent = [*in_turn([place], None)]
    is_card = place in CARDS
    on_discord = await (cards_on_discord if is_card else forms_on_discord)(discord, sent)
    on_slack = await (cards_on_slack if is_card else forms_on_slack)(sent)
    assert wrong("discord", sent, on_discord) == []
    assert wrong("slack", sent, on_slack) == []
