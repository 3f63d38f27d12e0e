"""What the local Slack refuses and what it writes down, as the real slack_sdk meets it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from slack_sdk.errors import SlackApiError

from platforms.slack_server.client import Json
from platforms.slack_server.sample_bot import QUIET, Bench, actions, button, form, opened, plain, section

USER = {"type": "user", "user_id": "U2"}


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    async with opened() as bench:
        yield bench


async def test_errors_are_slacks_own(bench: Bench) -> None:
    client = bench.client
    cases: list[tuple[str, Json, str]] = [
        ("chat.postMessage", {"channel": "C2", "text": "x"}, "not_in_channel"),
        ("chat.postMessage", {"channel": "C9", "text": "x"}, "channel_not_found"),
        ("conversations.open", {"users": "UB0001"}, "cannot_dm_bot"),
        ("users.info", {"user": "U9"}, "user_not_found"),
        ("views.open", {"trigger_id": "1.2.3", "view": form()}, "invalid_trigger_id"),
        ("chat.postMessage", {"channel": "C1", "text": "x" * 40_001}, "msg_too_long"),
        ("views.publish", {"user_id": "U1", "view": form()}, "invalid_arguments"),
    ]
    for method, body, error in cases:
        with pytest.raises(SlackApiError, match=f"'{error}'"):
            await client.api_call(method, json=body)
    with pytest.raises(SlackApiError, match="invalid_auth"):
        await client.auth_test(token="xoxb-other")
    assert (await client.auth_test()).headers["x-oauth-scopes"].startswith("app_mentions:read,")
    person = await client.users_info(user="U1", include_locale=True)
    assert (person["user"]["locale"], person["user"]["tz"]) == ("es-ES", "Europe/Madrid")


WRONG_BLOCKS: list[list[Json]] = [
    [actions(button("a"), button("a"))],
    [section("one") | {"block_id": "b"}, section("two") | {"block_id": "b"}],
    [actions(button("a", "x" * 76))],
    [section("x" * 3001)],
    [{"type": "header", "text": plain("x" * 151)}],
    [{"type": "nonsense"}],
    [{"type": "image", "image_url": "https://example.org/a.png"}],
    [
        {
            "type": "rich_text",
            "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": ""}]}],
        }
    ],
    [section(str(number)) for number in range(51)],
]


async def test_wrong_blocks_are_refused(bench: Bench) -> None:
    for blocks in WRONG_BLOCKS:
        with pytest.raises(SlackApiError, match=r"invalid_blocks|too_many_blocks"):
            await bench.client.chat_postMessage(channel="C1", text="x", blocks=blocks, **QUIET)


async def test_wrong_views_are_refused(bench: Bench) -> None:
    options = [{"text": plain("x"), "value": "x" * 151}]
    chooser = {"type": "static_select", "action_id": "a", "options": options}
    wrong = [
        form(submit=None),
        form("x" * 25),
        form(private_metadata="x" * 3001),
        form(blocks=[]),
        form(blocks=[actions(chooser)]),
        form(blocks=[section("x")] * 101),
    ]
    for view in wrong:
        with pytest.raises(SlackApiError, match="invalid_arguments"):
            await bench.client.views_open(trigger_id="1.2.3", view=view)


async def test_what_would_disturb_is_written_down(bench: Bench) -> None:
    rich = [
        {"type": "user", "user_id": "U2"},
        {"type": "link", "url": "https://evil.example", "text": "bank"},
        {"type": "date", "timestamp": 1700000000, "format": "{date_short}"},
    ]
    blocks = [{"type": "rich_text", "elements": [{"type": "rich_text_quote", "elements": rich}]}]
    await bench.client.chat_postMessage(channel="C1", blocks=blocks)
    await bench.client.chat_postMessage(channel="C1", text="<!channel> <@U2> <https://a.example|b>", **QUIET)
    rules = {one["rule"] for one in await bench.slack.see("violations")}
    assert rules == {"empty_fallback", "could_unfurl"}
    kinds = [one["kind"] for one in await bench.slack.see("pings")]
    assert sorted(kinds) == ["masked_link", "masked_link", "ping", "ping", "ping"]


async def test_a_name_in_a_private_chat_calls_nobody(bench: Bench) -> None:
    blocks = [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [USER]}]}]
    for channel in ("C1", (await bench.client.conversations_open(users="U1"))["channel"]["id"]):
        await bench.client.chat_postMessage(channel=channel, text="x", blocks=blocks, **QUIET)
    assert [one["value"] for one in await bench.slack.see("pings")] == ["user U2"]


async def test_slacks_own_types_judge(bench: Bench) -> None:
    if not (await bench.slack.see("status"))["contracts"]:
        pytest.skip("no contracts: run `make contracts`")
    misspelt = [section("x") | {"block_ids": "b"}]
    with pytest.raises(SlackApiError, match="invalid_blocks"):
        await bench.client.api_call("chat.postMessage", json={"channel": "C1", "text": "x", "blocks": misspelt})
