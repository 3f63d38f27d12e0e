"""The way out: messages to members and channels, and finding those of unknown outcome."""

import asyncio
from collections.abc import Mapping
from typing import Any

from adapters.slack import ids, render
from adapters.slack.api import CALL_SECONDS, Api
from adapters.slack.limiter import Limiter
from adapters.slack.members import Members
from adapters.slack.uploads import Uploads
from bot.chat.messages import Outgoing, Receipt
from bot.chat.people import Account
from bot.chat.platform import NotDelivered, OutcomeUnknown, Refused

EVENT_TYPE = "onward_message"
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
        found = (said["ts"] for said in history["messages"] if _nonce_of(said) == nonce)
        return next((Receipt(channel, str(ts)) for ts in found), None)

    async def _send(self, message: Outgoing, trying: "_Try") -> Receipt:
        channel = await self._channel(message)
        files = await self._uploads.pictures(message.nonce, message.card)
        await self._uploads.documents(message.nonce, message.card, channel)
        language = self._language(message)
        content = render.message(message.card, files=files, language=language) | QUIET_PREVIEWS
        async with self._limiter.slot(channel):
            if message.replaces is not None:
                return await self._edit(message.replaces, content)
            trying.posted = True
            thread = {"thread_ts": message.under.message} if message.under else {}
            return await self.post(channel, content | thread, message.nonce)

    async def post(self, channel: str, content: Mapping[str, Any], nonce: str) -> Receipt:
        """Say it, with the id under which it can be found."""
        metadata = {"event_type": EVENT_TYPE, "event_payload": {"id": nonce}}
        sent = await self._api.call("chat.postMessage", channel=channel, metadata=metadata, **content)
        return Receipt(str(sent["channel"]), str(sent["ts"]))

    async def paced_post(self, channel: str, content: Mapping[str, Any], nonce: str) -> Receipt:
        """The same, in this channel's turn."""
        async with self._limiter.slot(channel):
            return await self.post(channel, content, nonce)

    async def _edit(self, receipt: Receipt, content: Mapping[str, Any]) -> Receipt:
        await self._api.call("chat.update", channel=receipt.channel, ts=receipt.message, **content)
        return receipt

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


def _nonce_of(said: Mapping[str, Any]) -> str:
    metadata: Mapping[str, Any] = said.get("metadata") or {}
    if metadata.get("event_type") != EVENT_TYPE:
        return ""
    return str((metadata.get("event_payload") or {}).get("id", ""))
