"""Messages on their way out: direct messages and posts, sent once, edited in place, found again."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import discord

from adapters.discord import ids, markup, render
from adapters.discord.api import Api, parameters
from adapters.discord.direct import DirectChannels
from adapters.discord.errors import UNKNOWN_CHANNEL
from adapters.discord.limiter import Limiter
from adapters.discord.render import Rendered
from bot.chat.cards import Card
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account, Place
from bot.chat.platform import NotDelivered, OutcomeUnknown, Refused
from bot.chat.text import words

_NEW_DIRECT_A_SECOND = 5
_LOOK_AT = 100
_THREAD_NAME = 100
_A_WEEK = 10_080
"""Minutes without a message, after which Discord folds a thread away; it is there all the same."""
_LOOK_BEFORE = timedelta(hours=1)


class Delivery:
    """Sends through one bot account, whose id is `me`."""

    def __init__(self, api: Api, direct: DirectChannels, me: str) -> None:
        self._api = api
        self._direct = direct
        self._me = me
        self._opening = Limiter(_NEW_DIRECT_A_SECOND)

    async def deliver(self, message: Outgoing) -> Receipt:
        """Send, or edit in place. Raises NotDelivered, Refused, OutcomeUnknown or ConnectionLost."""
        if message.replaces:
            return await self._edit(message, message.replaces)
        new = _drawn(message)
        if message.under:
            return await self._send_in_thread(message, message.under, new)
        return await self._send(await self._channel(message.to), message.nonce, new)

    async def say(self, channel: str, card: Card, nonce: str) -> Receipt:
        """Answer in a direct message channel."""
        return await self._send(channel, nonce, render.message(card, "", mark=ids.mark(nonce)))

    async def look_back(self, message: Outgoing) -> Receipt | None:
        """Find a message among the newest of its channel. Raises OutcomeUnknown when that cannot be told."""
        if message.replaces:
            return None  # an edit may be repeated
        try:
            channel = message.under.message if message.under else await self._channel(message.to)
            recent = await self._api.ask(lambda: self._api.http.logs_from(channel, _LOOK_AT))
        except (NotDelivered, Refused) as error:
            raise OutcomeUnknown(error.reason) from None
        mark = ids.mark(message.nonce)
        for post in recent:
            if self._is_ours(post, message.nonce, mark):
                return Receipt(channel, str(post["id"]))
        if len(recent) == _LOOK_AT and _is_young(str(recent[-1]["id"])):
            raise OutcomeUnknown("too much was said since")
        return None

    async def member_in(self, channel: str) -> str | None:
        """Whose direct message channel this is; None when Discord does not say now."""
        if known := self._direct.member_in(channel):
            return known
        try:
            found: Mapping[str, Any] = await self._api.ask(lambda: self._api.http.get_channel(channel))
        except (NotDelivered, Refused):
            return None
        for recipient in found.get("recipients") or ():
            self._direct.learn(str(recipient["id"]), channel)
        return self._direct.member_in(channel)

    async def _channel(self, to: Account | Place) -> str:
        if isinstance(to, Place):
            return to.id
        if known := self._direct.channel_with(to.id):
            return known
        async with self._opening.slot():
            opened = await self._api.ask(lambda: self._api.http.start_private_message(_snowflake(to.id)))
        self._direct.learn(to.id, str(opened["id"]))
        return str(opened["id"])

    async def _send(self, channel: str, nonce: str, new: Rendered) -> Receipt:
        """With an enforced nonce Discord itself drops a repeat within minutes."""
        payload = new.payload | {"nonce": nonce, "enforce_nonce": True}
        sent = await self._api.ask(
            lambda: self._api.http.send_message(channel, params=parameters(new, payload)), repeatable=False
        )
        return Receipt(channel, str(sent["id"]))

    async def _send_in_thread(self, message: Outgoing, above: Receipt, new: Rendered) -> Receipt:
        """A thread that was made of a message has its id. The first to write there opens it."""
        try:
            return await self._send(above.message, message.nonce, new)
        except Refused as refused:
            if refused.reason != UNKNOWN_CHANNEL:
                raise
        title = message.card.title or message.card.notice or words(message.card.plain)
        name = markup.plain(title, _THREAD_NAME)
        open_thread = self._api.http.start_thread_with_message
        await self._api.ask(
            lambda: open_thread(above.channel, above.message, name=name, auto_archive_duration=_A_WEEK)  # type: ignore[arg-type]
        )
        return await self._send(above.message, message.nonce, new)

    async def _edit(self, message: Outgoing, old: Receipt) -> Receipt:
        new = _drawn(message)
        payload = {"attachments": [], **new.payload}
        await self._api.ask(
            lambda: self._api.http.edit_message(old.channel, old.message, params=parameters(new, payload))
        )
        return old

    def _is_ours(self, post: Mapping[str, Any], nonce: str, mark: int) -> bool:
        """Discord does not always give the nonce back; the number of the first component it does."""
        if str(post["author"]["id"]) != self._me:
            return False
        first: Mapping[str, Any] = next(iter(post.get("components") or ()), {})
        return str(post.get("nonce", "")) == nonce or first.get("id") == mark


def _drawn(message: Outgoing) -> Rendered:
    try:
        return render.message(message.card, message.community.id, mark=ids.mark(message.nonce))
    except ValueError as error:
        raise Refused(f"cannot be shown: {type(error).__name__}") from None


def _snowflake(text: str) -> int:
    if not text.isdecimal():
        raise Refused("unknown user", gone=True)
    return int(text)


def _is_young(message: str) -> bool:
    return discord.utils.snowflake_time(int(message)) > discord.utils.utcnow() - _LOOK_BEFORE
