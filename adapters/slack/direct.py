"""Slack's events: what a member writes to the bot, opens or leaves. Pure."""

from collections.abc import Mapping
from typing import Any

from adapters.slack import ids
from adapters.slack.form_answers import files
from adapters.slack.markup import readable
from bot.chat.events import (
    CommunityLeft,
    HomeOpened,
    MemberEvent,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
)
from bot.chat.people import Caller

Json = Mapping[str, Any]

_WRITTEN = {None, "file_share", "thread_broadcast"}


def event(body: Json) -> MemberEvent | None:
    """An `event_callback`; None for one that asks for nothing."""
    inner: Json = body.get("event") or {}
    match inner.get("type"):
        case "message" if inner.get("channel_type") == "im":
            return _message(body, inner)
        case "app_home_opened" if inner.get("tab") == "home":
            return HomeOpened(id=ids.event_id(body), by=_caller(body, inner.get("user")))
        case "user_change" if (inner.get("user") or {}).get("deleted"):
            return CommunityLeft(id=ids.event_id(body), by=_caller(body, inner["user"].get("id")))
        case "app_uninstalled":
            return CommunityLeft(id=ids.event_id(body), by=_caller(body, ""), everyone=True)
        case _:
            return None


def _caller(body: Json, user: object) -> Caller:
    team = str(body.get("team_id") or "")
    return Caller(account=ids.account(team, str(user or "")), community=ids.community(team))


def _message(body: Json, inner: Json) -> MemberEvent | None:
    match inner.get("subtype"):
        case "message_changed":
            return _changed(body, inner)
        case "message_deleted":
            return _deleted(body, inner.get("previous_message") or {}, inner.get("deleted_ts"))
        case subtype if subtype in _WRITTEN and _by_a_person(inner):
            return _received(body, inner)
        case _:
            return None


def _received(body: Json, inner: Json) -> MessageReceived:
    parent = inner.get("thread_ts")
    return MessageReceived(
        id=ids.event_id(body),
        by=_caller(body, inner.get("user")),
        message=str(inner.get("ts") or ""),
        text=readable(str(inner.get("text") or "")),
        files=files(inner.get("files") or ()),
        reply_to=str(parent) if parent and parent != inner.get("ts") else "",
    )


def _changed(body: Json, inner: Json) -> MessageEdited | MessageDeleted | None:
    """Link previews and our own updates arrive as changes too: only other words by a person are an edit."""
    now: Json = inner.get("message") or {}
    before: Json = inner.get("previous_message") or {}
    if now.get("subtype") == "tombstone":
        return _deleted(body, before, now.get("ts"))
    if not _by_a_person(now) or now.get("text") == before.get("text"):
        return None
    return MessageEdited(
        id=ids.event_id(body),
        by=_caller(body, now.get("user")),
        message=str(now.get("ts") or ""),
        text=readable(str(now.get("text") or "")),
    )


def _deleted(body: Json, before: Json, ts: object) -> MessageDeleted | None:
    if not _by_a_person(before):
        return None
    return MessageDeleted(
        id=ids.event_id(body), by=_caller(body, before.get("user")), message=str(ts or before.get("ts") or "")
    )


def _by_a_person(message: Json) -> bool:
    return bool(message.get("user")) and not message.get("bot_id")
