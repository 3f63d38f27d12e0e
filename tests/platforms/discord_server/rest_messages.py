"""Messages in channels over REST: create, get, list, edit, delete."""

from __future__ import annotations

from platforms.discord_server import refusals, writing
from platforms.discord_server.pings import mentioned
from platforms.discord_server.posts import Post
from platforms.discord_server.refusals import Problem
from platforms.discord_server.rest import Call, Result
from platforms.discord_server.rest_places import visible_channel
from platforms.discord_server.rules_messages import EPHEMERAL, could_ping, is_empty, message_problems
from platforms.discord_server.state import Channel
from platforms.discord_server.writing import Draft

MOST_LISTED = 100


async def create(call: Call) -> Result:
    server, place = call.server, visible_channel(call)
    _may_post(call, place)
    again = server.posts.first_with(place.id, call.body, server.limits.nonce_seconds)
    if again is not None:
        return 200, again.shown
    draft = checked(call, call.body)
    _limit(call, place)
    if int(draft.body.get("flags") or 0) & EPHEMERAL:
        draft = Draft({**draft.body, "flags": int(draft.body["flags"]) & ~EPHEMERAL}, draft.files)
    post = Post(writing.write(server, place, server.world.application_id, draft))
    server.posts.remember_nonce(place.id, draft.body, post)
    writing.publish(server, post, mentioned(draft.body))
    return 200, post.shown


async def listed(call: Call) -> Result:
    """Newest first; `before`, `after` and `around` by id, `limit` 1 to 100 (50)."""
    query, posts = call.request.query, call.server.posts.in_channel(visible_channel(call).id)
    limit = min(int(query.get("limit", 50)), MOST_LISTED)
    if "after" in query:
        later = [post for post in posts if int(post.id) > int(query["after"])]
        return 200, [post.shown for post in reversed(later[:limit])]
    if "before" in query:
        posts = [post for post in posts if int(post.id) < int(query["before"])]
    if "around" in query:
        posts = _around(posts, int(query["around"]), limit)
    return 200, [post.shown for post in reversed(posts[-limit:])]


async def get(call: Call) -> Result:
    return 200, call.server.posts.need(call["message_id"], visible_channel(call).id).shown


async def edit(call: Call) -> Result:
    post = call.server.posts.need(call["message_id"], visible_channel(call).id)
    if post.shown["author"]["id"] != call.server.world.application_id:
        raise refusals.not_the_author()
    writing.change(call.server, post, checked(call, call.body, post))
    return 200, post.shown


async def delete(call: Call) -> Result:
    post = call.server.posts.need(call["message_id"], visible_channel(call).id)
    if post.shown["author"]["id"] != call.server.world.application_id:
        raise refusals.missing_permissions()
    writing.remove(call.server, post)
    return 204, None


async def typing(call: Call) -> Result:
    visible_channel(call)
    return 204, None


def checked(call: Call, body: dict[str, object] | None, post: Post | None = None) -> Draft:
    """By the rules, recorded when they are broken; `post` is the message it edits. Raises 50035 or 50006."""
    body = body or {}
    if could_ping(body):
        call.note("mentions", [Problem(("allowed_mentions",), "mentions could ping")])
    call.refuse(list(message_problems(body, post.flags if post else 0)))
    merged = {**post.shown, **body} if post else body
    attached = len(call.files) + (len(post.shown["attachments"]) if post and "attachments" not in body else 0)
    if is_empty(merged, attached + (0 if not post else bool(body.get("attachments")))):
        call.note("rule", [Problem((), "empty message")])
        raise refusals.empty_message()
    return Draft(body, call.files)


def _may_post(call: Call, place: Channel) -> None:
    world = call.server.world
    if place.recipient is None:
        if not place.bot_can_post:
            raise refusals.missing_permissions()
    elif not world.shares_guild(place.recipient):
        raise refusals.no_mutual_guilds()
    elif world.people[place.recipient].closed_dms:
        raise refusals.cannot_message_user()


def _limit(call: Call, place: Channel) -> None:
    window = call.server.limits.check_channel(place.id)
    if window is not None:
        call.headers["X-RateLimit-Limit"] = str(window.most)
        call.headers["X-RateLimit-Remaining"] = str(window.left)
        call.headers["X-RateLimit-Reset-After"] = str(window.seconds)


def _around(posts: list[Post], message_id: int, limit: int) -> list[Post]:
    index = sum(int(post.id) < message_id for post in posts)
    return posts[max(0, index - limit // 2) :][:limit]
