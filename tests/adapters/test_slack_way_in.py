"""Through every door of the local Slack, and back: the real slack-bolt between a person and a small bot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import test_utils, web

from bot.chat.events import (
    ButtonPressed,
    CommandUsed,
    CommunityLeft,
    FormSubmitted,
    MessageChosen,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
)
from bot.chat.forms import Files
from slack_bot import ANA, BEN, POST, ROOT, TEAM, Example, example, outgoing


@pytest.fixture
async def onward() -> AsyncIterator[Example]:
    async with example() as one:
        yield one
        await one.clean()


async def test_a_command_is_answered_in_its_acknowledgement(onward: Example) -> None:
    answer = await onward.slack.do("command", user=ANA, command="/onward", text="rejected job It Stung", wait=True)
    assert answer["body"]["response_type"] == "ephemeral"
    heard = onward.bot.heard[0]
    assert isinstance(heard, CommandUsed)
    assert (heard.name, heard.answers) == ("rejected", {"kind": "job", "weight": "stung"})
    assert heard.by.account.id == f"{TEAM}:{ANA}"
    assert heard.where is None or heard.where.community == heard.by.community
    assert heard.by.locale == "es-ES"
    assert heard.id.startswith("slack:")


async def test_unknown_words_open_the_root_and_are_not_echoed(onward: Example) -> None:
    answer = await onward.slack.do("command", user=ANA, command="/onward", text="<!channel> dance", wait=True)
    assert onward.bot.heard[0].name == "onward"
    assert "dance" not in str(answer["body"])


async def test_only_an_organisers_command_looks_at_standing(onward: Example) -> None:
    for user in (ROOT, ANA):
        await onward.slack.do("command", user=user, command="/onward", text="setup", wait=True)
    assert [event.by.manages for event in onward.bot.heard] == [True, False]
    await onward.slack.do("user", user=ROOT, changes={"is_admin": False}, wait=True)
    await onward.slack.do("command", user=ROOT, command="/onward", text="setup", wait=True)
    assert onward.bot.heard[-1].by.manages is False


async def test_people_are_looked_up_once(onward: Example) -> None:
    for _ in range(3):
        await onward.slack.do("command", user=ANA, command="/onward", wait=True)
    assert len(await onward.slack.see("requests", method="users.info")) == 1


async def test_a_form_is_opened_corrected_and_answered(onward: Example) -> None:
    await onward.slack.do("command", user=ANA, command="/onward", text="form")
    await onward.slack.until(ANA, lambda screen: screen["views"])
    await onward.slack.do("submit", user=ANA, values={"what": "wrong"}, wait=True)
    screen = await onward.slack.screen(ANA)
    assert screen["errors"] == {"what": "Another word, please."}
    await onward.slack.do("submit", user=ANA, values={"what": "right", "why": "a <b> & c"}, wait=True)
    await onward.answered(ANA, "Form taken")
    wrong, right = [event for event in onward.bot.heard if isinstance(event, FormSubmitted)]
    assert (right.opening, right.page) == ("opening-1", 0)
    assert right.answers == {"what": "right", "why": "a <b> & c"}
    assert wrong.id != right.id


async def test_a_problem_of_another_page_becomes_the_card_that_opens_it(onward: Example) -> None:
    await onward.slack.do("command", user=ANA, command="/onward", text="form")
    await onward.slack.until(ANA, lambda screen: screen["views"])
    await onward.slack.do("submit", user=ANA, values={"what": "elsewhere"}, wait=True)
    await onward.answered(ANA, "Open it again.")


async def test_a_form_has_pages_with_values_filled_in(onward: Example) -> None:
    await onward.slack.do("command", user=ANA, command="/onward", text="form")
    await onward.slack.until(ANA, lambda screen: screen["views"])
    await onward.slack.do("submit", user=ANA, values={"what": "two pages"}, wait=True)
    await onward.slack.until(ANA, lambda screen: "who" in str(screen["views"][-1]["blocks"]))
    file = {"name": "cv.pdf", "mimetype": "application/pdf", "content": "JVBERg=="}
    await onward.slack.do("submit", user=ANA, values={"files": [file]}, wait=True)
    await onward.answered(ANA, "Form taken")
    sent = onward.bot.heard[-1]
    assert sent.page == 1
    assert sent.answers["who"] == f"{TEAM}:{BEN}"
    assert isinstance(sent.answers["files"], Files)
    assert sent.answers["files"].refs[0].name == "cv.pdf"


async def test_a_trigger_that_is_too_old_leaves_the_form_within_reach(onward: Example) -> None:
    onward.bot.slow = 0.2
    await onward.slack.do("command", user=ANA, command="/onward", text="form")
    await onward.slack.do("age", seconds=10)
    await onward.answered(ANA, "The form waits for you.")
    onward.bot.slow = 0.0
    await onward.slack.do("press", user=ANA, message=await onward.ephemeral(), label="Form")
    await onward.slack.until(ANA, lambda screen: screen["views"])


@pytest.mark.parametrize(("label", "count", "words"), [("Again", 2, "Pressed again"), ("Update", 1, "Updated")])
async def test_a_press_on_a_private_message(onward: Example, label: str, count: int, words: str) -> None:
    await onward.slack.do("command", user=ANA, command="/onward", wait=True)
    await onward.slack.do("press", user=ANA, message=await onward.ephemeral(), label=label, wait=True)
    screen = await onward.answered(ANA, words)
    assert len([message for message in screen["messages"] if message["ephemeral"]]) == count


async def test_a_press_in_a_dm(onward: Example) -> None:
    receipt = await onward.platform.deliver(outgoing())
    await onward.slack.do("press", user=ANA, message=receipt.message, label="Update", wait=True)
    screen = await onward.answered(ANA, "Updated")
    assert [message["ts"] for message in screen["messages"]] == [receipt.message]
    await onward.slack.do("press", user=ANA, message=receipt.message, label="Again", wait=True)
    screen = await onward.answered(ANA, "Pressed again")
    assert screen["messages"][-1]["ephemeral"]


async def test_a_press_on_a_post_never_changes_what_others_see(onward: Example) -> None:
    receipt = await onward.platform.deliver(outgoing("For all", POST))
    await onward.slack.do("press", user=ANA, message=receipt.message, label="Update", wait=True)
    screen = await onward.answered(ANA, "Updated")
    assert screen["messages"][-1]["ephemeral"]
    assert "Updated" not in str(await onward.slack.screen(BEN))


async def test_a_press_in_a_view_updates_it_and_a_form_goes_on_top(onward: Example) -> None:
    await onward.slack.do("shortcut", user=ANA, callback_id="rejected", wait=True)
    await onward.slack.until(ANA, lambda screen: screen["views"])
    await onward.slack.do("press", user=ANA, label="Again", wait=True)
    await onward.answered(ANA, "Pressed again")
    for deep in (2, 3, 3):
        await onward.slack.do("press", user=ANA, label="Form", wait=True)
        await onward.slack.until(ANA, lambda screen: screen["views"][-1]["callback_id"] == "form")
        assert len((await onward.slack.screen(ANA))["views"]) == deep
        await onward.slack.do("submit", user=ANA, values={"what": "x"}, wait=True)
        await onward.slack.until(ANA, lambda screen: screen["views"][-1]["callback_id"] == "card")


async def test_a_press_at_home_opens_a_view_and_home_stays(onward: Example) -> None:
    await onward.slack.do("open_home", user=ANA, wait=True)
    await onward.answered(ANA, "Your page")
    for label, words in (("Again", "Pressed again"), ("Update", "Updated"), ("Form", "Example form")):
        await onward.slack.do("press", user=ANA, home=True, label=label, wait=True)
        screen = await onward.answered(ANA, words)
        assert "Your page" in str(screen["home"])
        await onward.slack.do("close_view", user=ANA, clear=True)


async def test_a_dm_its_edit_and_its_deletion(onward: Example) -> None:
    sent = await onward.slack.do("message", user=ANA, text="Thanks & <bye> https://example.org", wait=True)
    await onward.answered(ANA, "For whom is this?")
    await onward.slack.do("preview", user=ANA, message=sent["ts"], wait=True)
    await onward.slack.do("edit", user=ANA, message=sent["ts"], text="Thanks", wait=True)
    await onward.slack.do("delete", user=ANA, message=sent["ts"], wait=True)
    received, edited, deleted = onward.bot.heard
    assert isinstance(received, MessageReceived)
    assert received.text == "Thanks & <bye> https://example.org"
    assert isinstance(edited, MessageEdited)
    assert (edited.message, edited.text) == (sent["ts"], "Thanks")
    assert isinstance(deleted, MessageDeleted)
    assert deleted.message == sent["ts"]


async def test_a_reply_in_a_thread_names_what_it_answers(onward: Example) -> None:
    receipt = await onward.platform.deliver(outgoing())
    await onward.slack.do("message", user=ANA, text="For Sam", thread_ts=receipt.message, wait=True)
    assert onward.bot.heard[-1].reply_to == receipt.message


async def test_an_event_delivered_again_is_answered_once(onward: Example) -> None:
    await onward.slack.do("delivery", retries=[0.1])
    await onward.slack.do("faults", rules=[{"match": {"event": "message"}, "action": "drop_after"}])
    await onward.slack.do("message", user=ANA, text="Hello", wait=True)
    await onward.slack.do("settle", quiet=0.3)
    screen = await onward.slack.screen(ANA)
    assert str([message["text"] for message in screen["messages"]]).count("For whom") == 1
    assert len(onward.bot.heard) == 2
    assert len({event.id for event in onward.bot.heard}) == 1


async def test_a_message_shortcut(onward: Example) -> None:
    sent = await onward.slack.do("message", user=ANA, text="My words", channel="general")
    for user in (ANA, BEN):
        await onward.slack.do("choose", user=user, message=sent["ts"], callback_id="example.keep", wait=True)
    mine, other = [event for event in onward.bot.heard if isinstance(event, MessageChosen)]
    assert (mine.menu, mine.text, mine.own, other.own) == ("example.keep", "My words", True, False)
    await onward.answered(ANA, "Kept: True")


async def test_files_of_a_private_answer_come_by_dm(onward: Example) -> None:
    answer = await onward.slack.do("command", user=ANA, command="/onward", text="files", wait=True)
    assert "mensajes directos: export.json" in str(answer["body"])
    screen = await onward.slack.until(ANA, lambda screen: any(m.get("files") for m in screen["messages"]))
    shared = next(message for message in screen["messages"] if message.get("files"))
    assert [file["name"] for file in shared["files"]] == ["chart.png", "export.json"]


async def test_leaving_is_heard(onward: Example) -> None:
    await onward.slack.do("leave", user=BEN, wait=True)
    left = onward.bot.heard[-1]
    assert isinstance(left, CommunityLeft)
    assert (left.by.account.id, left.everyone) == (f"{TEAM}:{BEN}", False)


async def test_what_we_do_not_know_is_acknowledged(onward: Example) -> None:
    for event in (
        {"type": "reaction_added", "user": ANA},
        {"type": "app_home_opened", "user": ANA, "tab": "messages"},
    ):
        assert (await onward.slack.do("event", event=event, wait=True))["acked"]
    assert onward.bot.heard == []


async def test_a_button_we_cannot_read_reaches_the_bot_empty(onward: Example) -> None:
    payload = {
        "type": "block_actions",
        "team": {"id": TEAM},
        "user": {"id": ANA, "team_id": TEAM},
        "trigger_id": "1.2.x",
        "container": {"type": "message", "channel_id": "D001", "message_ts": "1.0"},
        "channel": {"id": "D001"},
        "actions": [{"type": "button", "action_id": "long|gone", "block_id": "b"}],
        "response_url": "",
    }
    await onward.slack.do("interact", kind="interactive", payload=payload, wait=True)
    pressed = onward.bot.heard[-1]
    assert isinstance(pressed, ButtonPressed)
    assert (pressed.action, pressed.value, pressed.key) == ("", "", "")
    await onward.answered(ANA, "no longer in use")


@asynccontextmanager
async def mailbox() -> AsyncIterator[tuple[str, list[Any]]]:
    """An address that keeps what is posted to it."""
    posted: list[Any] = []

    async def keep(request: web.Request) -> web.Response:
        posted.append(await request.json())
        return web.Response()

    app = web.Application()
    app.router.add_post("/", keep)
    async with test_utils.TestServer(app) as there:
        yield str(there.make_url("/")), posted


async def test_a_guest_from_another_workspace_gets_a_sentence_and_nothing_else(onward: Example) -> None:
    async with mailbox() as (url, posted):
        payload = {
            "type": "block_actions",
            "team": {"id": TEAM},
            "user": {"id": "U999", "team_id": "T9999"},
            "trigger_id": "1.2.y",
            "container": {"type": "message", "channel_id": "C001", "message_ts": "1.0"},
            "actions": [{"type": "button", "action_id": "b|example.again||", "block_id": "b"}],
            "response_url": url,
        }
        assert (await onward.slack.do("interact", kind="interactive", payload=payload, wait=True))["acked"]
        await onward.platform.close()
    assert onward.bot.heard == []
    assert [told["text"].partition(".")[0] for told in posted] == ["This bot answers members of its own workspace only"]


async def test_when_handling_fails_people_are_told_and_events_come_again(
    onward: Example, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    await onward.slack.do("delivery", retries=[])
    await onward.slack.do("command", user=ANA, command="/onward", text="form", wait=True)
    await onward.slack.until(ANA, lambda screen: screen["views"])
    onward.bot.fails = True
    await onward.slack.do("submit", user=ANA, values={"what": "dear"}, wait=True)
    screen = await onward.slack.screen(ANA)
    assert screen["errors"]["what"].startswith("Algo falló de mi lado.")
    assert screen["views"]
    answer = await onward.slack.do("command", user=BEN, command="/onward", wait=True)
    assert answer["body"]["text"].startswith("Something went wrong on my side. Nothing was saved.")
    assert not (await onward.slack.do("message", user=ANA, text="canary-words", wait=True))["acked"]
    assert "canary-words" not in caplog.text + "".join(capsys.readouterr())


async def test_a_press_that_fails_in_a_view_keeps_the_view(onward: Example) -> None:
    await onward.slack.do("shortcut", user=BEN, callback_id="rejected", wait=True)
    await onward.slack.until(BEN, lambda screen: screen["views"])
    await onward.slack.do("press", user=BEN, label="Break", wait=True)
    screen = await onward.answered(BEN, "Something went wrong on my side.")
    assert len(screen["views"]) == 2
