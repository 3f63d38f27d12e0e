"""The way out: messages to members and channels, and finding those of unknown outcome."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from adapters.slack import copies, ids, render
from adapters.slack.api import CALL_SECONDS, Api
from adapters.slack.limiter import Limiter
from adapters.slack.members import Members
from adapters.slack.uploads import Uploads
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account
from bot.chat.platform import NotDelivered, OutcomeUnknown, Refused

QUIET_PREVIEWS = {"unfurl_links": False, "unfurl_media": False}
_LOOKED_AT = 100
_FALLBACK_WAIT = 30.0


class Delivery:
    """Sends for one workspace."""

    def __init__(self, api: Api, uploads: Uploads, members: Members, limiter: Limiter) -> None:
        self._api = api
        self._uploads = uploads
        self._members = members
        self._limiter = limiter

    async def deliver(self, message: Outgoing) -> Receipt:
        """Send or edit within ten seconds. Raises as bot.chat.platform.Platform.deliver."""
        self._limiter.check()
        trying = _Try()
        try:
            async with asyncio.timeout(CALL_SECONDS):
                return await self._send(message, trying)
        except (OutcomeUnknown, TimeoutError) as lost:
            if trying.posted:
                raise OutcomeUnknown(str(lost)) from None
            raise NotDelivered("no answer in time") from None
        except NotDelivered as refused:
            if refused.reason == "ratelimited":
                self._limiter.quiet(refused.wait or _FALLBACK_WAIT)
            raise

    async def look_back(self, message: Outgoing) -> Receipt | None:
        """Find the message by our id. Raises OutcomeUnknown for a channel, where we cannot read."""
        if message.replaces is not None:
            return None
        if not isinstance(message.to, Account):
            raise OutcomeUnknown("a post cannot be looked for")
        try:
            channel = await self._channel(message)
            return await self.find(channel, message.nonce)
        except (NotDelivered, Refused) as failed:
            raise OutcomeUnknown(failed.reason) from None

    async def find(self, channel: str, nonce: str) -> Receipt | None:
        """The newest messages of a DM, searched for our id."""
        history = await self._api.ask(
            "conversations.history", channel=channel, limit=_LOOKED_AT, include_all_metadata=True
        )
        found = (said["ts"] for said in history["messages"] if copies.nonce_of(said) == nonce)
        return next((Receipt(channel, str(ts)) for ts in found), None)

    async def _send(self, message: Outgoing, trying: "_Try") -> Receipt:
        channel = await self._channel(message)
        pictures = await self._uploads.pictures(message.nonce, message.card)
        documents = await self._uploads.documents(message.nonce, message.card, channel)
        content = render.message(message.card, files=pictures, language=self._language(message)) | QUIET_PREVIEWS
        files = [*pictures.values(), *documents]
        async with self._limiter.slot(channel):
            if message.replaces is not None:
                return await self._edit(message.replaces, content, files)
            trying.posted = True
            thread = {"thread_ts": message.under.message} if message.under else {}
            return await self.post(channel, content | thread, message.nonce, files)

    async def post(self, channel: str, content: Mapping[str, Any], nonce: str, files: Sequence[str] = ()) -> Receipt:
        """Say it, with the id under which it can be found, and those of its files."""
        about = copies.metadata(nonce, files)
        sent = await self._api.call("chat.postMessage", channel=channel, metadata=about, **content)
        return Receipt(str(sent["channel"]), str(sent["ts"]))

    async def paced_post(self, channel: str, content: Mapping[str, Any], nonce: str) -> Receipt:
        """The same, in this channel's turn."""
        async with self._limiter.slot(channel):
            return await self.post(channel, content, nonce)

    async def _edit(self, receipt: Receipt, content: Mapping[str, Any], files: Sequence[str]) -> Receipt:
        """The words at once, whatever becomes of the files: those stay named until a try has deleted them."""
        before, unread = await self._before(receipt)
        stale = [file for file in copies.files_of(before) if file not in files]
        named = before and (files or stale)
        about = {"metadata": copies.metadata(copies.nonce_of(before), [*files, *stale])} if named else {}
        await self._api.call("chat.update", channel=receipt.channel, ts=receipt.message, **content, **about)
        await copies.delete(self._api, stale)
        if unread:
            raise unread
        return receipt

    async def _before(self, receipt: Receipt) -> tuple[Mapping[str, Any], NotDelivered | None]:
        """The message as it stands, or why it could not be read now; nothing where it never can."""
        try:
            return await copies.said_at(self._api, receipt), None
        except NotDelivered as failed:
            return {}, failed
        except Refused:
            return {}, None

    async def _channel(self, message: Outgoing) -> str:
        if message.replaces is not None:
            return message.replaces.channel
        if isinstance(message.to, Account):
            return await self._api.direct_channel(ids.user_of(message.to.id))
        return message.to.id

    def _language(self, message: Outgoing) -> str:
        return self._members.locale(ids.user_of(message.to.id)) if isinstance(message.to, Account) else ""


class _Try:
    """Whether the one call that cannot be repeated has begun."""

    posted = False
