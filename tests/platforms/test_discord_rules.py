"""What the local Discord refuses, and that it writes down what would have been refused."""

from __future__ import annotations

from typing import Any

import pytest

from platforms.discord_server.client import Discord
from platforms.discord_server.sample_bot import Bot

pytestmark = pytest.mark.asyncio(loop_scope="module")
MAKE = "no schema files: `make contracts` gets them"


def kinds(violations: list[dict[str, Any]]) -> set[str]:
    return {one["kind"] for one in violations}


async def test_published_schemas_judge_too(server: Discord) -> None:
    if not (await server.see("connections"))["contracts"]:
        pytest.skip(MAKE)
    quiet: dict[str, Any] = {"allowed_mentions": {"parse": []}}
    assert (await _post(server, "channels/110/messages", {"content": 5, **quiet}))["code"] == 50035
    assert "id" in await _post(server, "channels/110/messages", {"content": "hi", "colour": "hi", **quiet})
    assert kinds(await server.see("violations")) == {"contract", "unknown_key"}


WRONG_MESSAGES: list[dict[str, Any]] = [
    {"content": "x" * 2001},
    {"content": "hi", "nonce": "x" * 26},
    {"flags": 1 << 15, "content": "both", "components": [{"type": 10, "content": "hi"}]},
    {
        "flags": 1 << 15,
        "components": [{"type": 10, "content": "x" * 3000}, {"type": 10, "content": "x" * 1001}],
    },
    {"flags": 1 << 15, "components": [{"type": 17, "components": [{"type": 10, "content": "x"}] * 40}]},
    {"components": [{"type": 1, "components": [{"type": 2, "style": 1, "label": "a", "custom_id": "a"}] * 2}]},
    {"components": [{"type": 1, "components": [{"type": 2, "style": 1, "label": "x" * 81, "custom_id": "a"}]}]},
    {"components": [{"type": 1, "components": [{"type": 2, "style": 1, "label": "a", "custom_id": "x" * 101}]}]},
    {"embeds": [{"description": "x" * 4000}, {"description": "x" * 2001}]},
]


@pytest.mark.parametrize("body", WRONG_MESSAGES)
async def test_wrong_messages_are_refused(server: Discord, body: dict[str, Any]) -> None:
    answer = await _post(server, "channels/110/messages", {"allowed_mentions": {"parse": []}, **body})
    assert answer["code"] == 50035
    assert kinds(await server.see("violations")) & {"rule", "contract"}


async def test_an_empty_message_is_refused(server: Discord) -> None:
    assert (await _post(server, "channels/110/messages", {"content": ""}))["code"] == 50006


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ("@everyone <@1002> <@&7>", {"everyone", "user", "role"}),
        ("@\u202eeveryone", {"everyone"}),
        ("@every\u200bone <@\u20601002>", {"everyone", "user"}),
        ("\u0300 " * 150 + "@\u0300everyone", {"everyone"}),
        ("\\@everyone \\@here", set()),
        ("\\\\@everyone", {"everyone"}),
        ("\\<@1002>", {"user"}),
        ("\\<\\@1002>", set()),
        ("@ everyone, at 5 @ Ana's", set()),
    ],
)
async def test_what_calls_people_and_what_does_not(server: Discord, said: str, called: set[str]) -> None:
    await _post(server, "channels/110/messages", {"content": said})
    assert {ping["kind"] for ping in await server.see("pings")} == called


async def test_a_masked_link_is_noted_and_calls_nobody(server: Discord) -> None:
    quiet: dict[str, Any] = {"allowed_mentions": {"parse": []}}
    said = "[bank](https://evil.example) \\[bank\\]\\(https://b.example) https://c.example"
    sent = await _post(server, "channels/110/messages", {"content": said, **quiet})
    (found,) = await server.see("pings")
    assert (found["kind"], found["target"]) == ("masked_link", "https://evil.example")
    assert sent["mention_everyone"] is False


WRONG_COMMANDS: list[list[dict[str, Any]]] = [
    [{"name": "Upper", "description": "x"}],
    [{"name": "two words", "description": "x"}],
    [{"name": "a", "description": ""}],
    [{"name": "a", "description": "x" * 101}],
    [{"name": "same", "description": "x"}] * 2,
    [{"name": f"c{number}", "description": "x"} for number in range(101)],
]


@pytest.mark.parametrize("commands", WRONG_COMMANDS)
async def test_wrong_commands_are_refused(server: Discord, commands: list[dict[str, Any]]) -> None:
    assert (await _post(server, "applications/9000/commands", commands, "PUT"))["code"] == 50035


def text_input(**more: Any) -> dict[str, Any]:
    return {"type": 4, "custom_id": "a", "style": 1, **more}


def option(number: int) -> dict[str, Any]:
    return {"label": f"{number}", "value": f"{number}"}


def modal(*inputs: dict[str, Any], title: str = "Tell", label: str = "What") -> dict[str, Any]:
    parts = [{"type": 18, "label": label, "component": part} for part in inputs]
    return {"title": title, "custom_id": "m", "components": parts}


WRONG_MODALS = [
    modal(text_input(), title="x" * 46),
    modal(text_input(), label="x" * 46),
    modal(*(text_input(custom_id=f"{number}") for number in range(6))),
    modal(text_input(), text_input()),
    modal(text_input(placeholder="x" * 101)),
    modal(text_input(max_length=4001)),
    modal({"type": 21, "custom_id": "a", "options": [option(1)]}),
    modal({"type": 3, "custom_id": "a", "options": [option(number) for number in range(26)]}),
]


@pytest.mark.parametrize("data", WRONG_MODALS)
async def test_wrong_modals_are_refused(server: Discord, data: dict[str, Any]) -> None:
    assert (await _callback(server, {"type": 9, "data": data}))["code"] == 50035


async def test_a_deferred_answer_takes_one_flag(server: Discord) -> None:
    assert (await _callback(server, {"type": 5, "data": {"flags": 1 << 15}}))["code"] == 50035


async def test_a_modal_cannot_answer_a_modal(server: Discord, bot: Bot) -> None:
    await server.do("command", user="ben", name="form", wait=True)
    await server.do("limits", answer_seconds=5)
    await server.do("faults", rules=[{"match": {"event": "INTERACTION_CREATE"}, "action": "drop_before"}])
    sent = await server.do("submit", user="ben", values={"words": "no", "kind": "Job"})
    path = f"interactions/{sent['interaction_id']}/{sent['token']}/callback"
    assert (await _post(server, path, {"type": 9, "data": modal(text_input())}))["code"] == 50035
    assert (await server.screen("ben"))["modal"]["custom_id"] == "tell"


async def _callback(server: Discord, body: dict[str, Any]) -> dict[str, Any]:
    """Answers a command by hand: no bot is there."""
    await _post(server, "applications/9000/commands", [{"name": "ask", "description": "x"}], "PUT")
    sent = await server.do("command", user="ben", guild="100", name="ask")
    return await _post(server, f"interactions/{sent['interaction_id']}/{sent['token']}/callback", body)


async def _post(server: Discord, path: str, body: Any, method: str = "POST") -> dict[str, Any]:
    headers = {"Authorization": "Bot test-token"}
    url = f"{server.url}/api/v10/{path}"
    async with server.session.request(method, url, json=body, headers=headers) as reply:
        answer: Any = await reply.json()
        return answer if isinstance(answer, dict) else {"list": answer}
