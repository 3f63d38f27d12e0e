"""chat.postMessage, postEphemeral, update and delete."""

from __future__ import annotations

from platforms.slack_server import posting
from platforms.slack_server.errors import SlackError
from platforms.slack_server.judge.verdict import check_message
from platforms.slack_server.methods.registry import Call, method
from platforms.slack_server.team import Channel, Json


@method("chat.postMessage", "chat:write", tier=None)
async def chat_post_message(call: Call) -> Json:
    channel = call.channel(call.need("channel"))
    _may_post(call, channel)
    check_message(call.world, call.args, call.method, public=True, ephemeral=False)
    call.world.limits.check_post(call.team.id, channel.id, call.world.now())
    message = posting.post(call.world, call.team, channel, call.args)
    return {"channel": channel.id, "ts": message["ts"], "message": message}


@method("chat.postEphemeral", "chat:write", tier=4)
async def chat_post_ephemeral(call: Call) -> Json:
    channel = call.channel(call.need("channel"))
    user = call.person(call.need("user"))
    _may_post(call, channel)
    if user.id not in channel.members:
        raise SlackError("user_not_in_channel")
    check_message(call.world, call.args, call.method, public=False, ephemeral=True)
    message = posting.post_ephemeral(call.world, call.team, channel.id, user.id, call.args)
    return {"message_ts": message["ts"]}


@method("chat.update", "chat:write")
async def chat_update(call: Call) -> Json:
    channel, message = _own_message(call, "cant_update_message")
    if not any(call.args.get(key) for key in ("text", "blocks", "attachments", "metadata")):
        raise SlackError("no_text")
    check_message(call.world, call.args, call.method, public=False, ephemeral=False)
    posting.change(call.world, call.team, channel, message, call.args)
    return {"channel": channel.id, "ts": message["ts"], "text": message["text"], "message": message}


@method("chat.delete", "chat:write")
async def chat_delete(call: Call) -> Json:
    channel, message = _own_message(call, "cant_delete_message")
    posting.remove(call.world, call.team, channel, message)
    return {"channel": channel.id, "ts": message["ts"]}


def _may_post(call: Call, channel: Channel) -> None:
    if channel.is_im and not call.team.messages_tab:
        raise SlackError("messages_tab_disabled")
    if not channel.is_im and not channel.bot_is_member:
        raise SlackError("channel_not_found" if channel.is_private else "not_in_channel")


def _own_message(call: Call, refusal: str) -> tuple[Channel, Json]:
    """Ephemeral messages are nowhere to be found here, as with Slack."""
    channel = call.channel(call.need("channel"))
    message = channel.message(str(call.need("ts")))
    if message is None:
        raise SlackError("message_not_found")
    if message.get("bot_id") != call.team.bot_id:
        raise SlackError(refusal)
    return channel, message
