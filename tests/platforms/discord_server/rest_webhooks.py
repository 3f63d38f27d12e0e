"""After the first answer: @original, and follow-up messages, for as long as the token lives."""

from __future__ import annotations

from platforms.discord_server import refusals, writing
from platforms.discord_server.interactions import Interaction
from platforms.discord_server.pings import mentioned
from platforms.discord_server.posts import Post
from platforms.discord_server.rest import Call, Result
from platforms.discord_server.rest_callbacks import is_ephemeral, new_post
from platforms.discord_server.rest_messages import checked
from platforms.discord_server.rules_messages import EPHEMERAL, LOADING
from platforms.discord_server.writing import Draft

ORIGINAL = "@original"


async def follow_up(call: Call) -> Result:
    """The first one after a deferred answer fills that answer in."""
    interaction = _interaction(call)
    if interaction.loading:
        return 200, _fill_in(call, interaction, _original(call, interaction)).shown
    draft = checked(call, call.body)
    post = new_post(call, interaction, draft, ephemeral=is_ephemeral(draft.body))
    writing.publish(call.server, post, mentioned(draft.body))
    return 200, post.shown


async def get(call: Call) -> Result:
    return 200, _post(call, _interaction(call)).shown


async def edit(call: Call) -> Result:
    interaction = _interaction(call)
    post = _post(call, interaction)
    if post.flags & LOADING:
        return 200, _fill_in(call, interaction, post).shown
    writing.change(call.server, post, checked(call, call.body, post))
    return 200, post.shown


async def delete(call: Call) -> Result:
    interaction = _interaction(call)
    writing.remove(call.server, _post(call, interaction))
    interaction.loading = False
    return 204, None


def _fill_in(call: Call, interaction: Interaction, post: Post) -> Post:
    """Its ephemerality was fixed by the deferred answer."""
    draft = checked(call, call.body)
    flags = int(draft.body.get("flags") or 0) & ~EPHEMERAL | post.flags & EPHEMERAL
    interaction.loading = False
    writing.change(call.server, post, Draft({**draft.body, "flags": flags}, draft.files), edited=False)
    return post


def _interaction(call: Call) -> Interaction:
    if call["application_id"] != call.server.world.application_id:
        raise refusals.unknown_webhook()
    return call.server.interactions.with_token(call["token"], call.server.limits.token_seconds)


def _post(call: Call, interaction: Interaction) -> Post:
    key = call["message_id"]
    return _original(call, interaction) if key == ORIGINAL else call.server.posts.need(key)


def _original(call: Call, interaction: Interaction) -> Post:
    return call.server.posts.need(interaction.original)
