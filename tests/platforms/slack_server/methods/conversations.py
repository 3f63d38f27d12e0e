"""conversations.open, info, list, members and history."""

from __future__ import annotations

from platforms.slack_server.errors import SlackError
from platforms.slack_server.methods.paging import page
from platforms.slack_server.methods.registry import Call, method
from platforms.slack_server.team import Channel, Json

HIDDEN_WITHOUT_ASKING = ("metadata",)


@method("conversations.open", "im:write")
async def conversations_open(call: Call) -> Json:
    if call.args.get("channel"):
        channel = call.channel(call.args["channel"])
    else:
        users = str(call.need("users"))
        if "," in users:
            call.scope("mpim:write")
        channel = call.direct(users)
    return {"channel": channel.raw() if call.args.get("return_im") else {"id": channel.id}}


@method("conversations.info")
async def conversations_info(call: Call) -> Json:
    channel = call.channel(call.need("channel"))
    call.scope(channel.read_scope)
    if channel.is_private and not channel.bot_is_member:
        raise SlackError("channel_not_found")
    return {"channel": channel.raw()}


@method("conversations.list", "channels:read", tier=2)
async def conversations_list(call: Call) -> Json:
    kinds = str(call.args.get("types") or "public_channel").split(",")
    known = [channel.raw() for channel in call.team.channels.values() if _kind(channel) in kinds]
    shown, cursor = page(known, call.args)
    return {"channels": shown, "response_metadata": {"next_cursor": cursor}}


@method("conversations.members", tier=4)
async def conversations_members(call: Call) -> Json:
    channel = call.channel(call.need("channel"))
    call.scope(channel.read_scope)
    members = sorted(channel.members | ({call.team.bot_user} if channel.is_im else set()))
    shown, cursor = page(members, call.args)
    return {"members": shown, "response_metadata": {"next_cursor": cursor}}


@method("conversations.history")
async def conversations_history(call: Call) -> Json:
    """Newest first, like Slack's."""
    channel = call.channel(call.need("channel"))
    call.scope(channel.history_scope)
    if not channel.is_im and not channel.bot_is_member:
        raise SlackError("not_in_channel")
    wanted = [_shown(call, message) for message in reversed(channel.messages) if _between(call.args, message)]
    shown, cursor = page(wanted, call.args)
    return {"messages": shown, "has_more": bool(cursor), "response_metadata": {"next_cursor": cursor}}


def _kind(channel: Channel) -> str:
    return "im" if channel.is_im else "private_channel" if channel.is_private else "public_channel"


def _between(args: Json, message: Json) -> bool:
    ts, oldest, latest = (
        float(message["ts"]),
        float(args.get("oldest") or 0),
        float(args.get("latest") or 1e12),
    )
    if args.get("inclusive"):
        return oldest <= ts <= latest
    return oldest < ts < latest


def _shown(call: Call, message: Json) -> Json:
    if call.args.get("include_all_metadata"):
        return message
    return {key: value for key, value in message.items() if key not in HIDDEN_WITHOUT_ASKING}
