"""What Discord's errors mean: try again, never again, perhaps arrived, or the connection is over."""

import aiohttp
import discord

from adapters.discord.flight import Flight, retry_after
from bot.chat.platform import ConnectionLost, NotDelivered, OutcomeUnknown, Refused

REVOKED = (
    "Discord no longer knows this bot token. Open your application at discord.com/developers/applications, "
    'choose "Bot", then "Reset Token", copy the new token into the settings and start again.'
)
CLOSED = (
    "Discord ended the connection for good (code {code}). Look at your application at "
    "discord.com/developers/applications: it may need more shards, or an intent that is not allowed to it."
)
TOO_MANY_SESSIONS = (
    "The connection to Discord began anew {count} times in 24 hours. It is stopped, because Discord resets the "
    "token of a bot that goes on. Look at the network of this machine and start again tomorrow."
)
_REFUSED = {
    10003: "unknown channel",
    10004: "unknown community",
    10007: "unknown member",
    10008: "message deleted",
    10013: "unknown user",
    50001: "no access",
    50007: "direct messages closed",
    50013: "no permission",
    50278: "no shared community",
}
UNKNOWN_CHANNEL = _REFUSED[10003]
MEMBER_UNKNOWN = frozenset({_REFUSED[10007], _REFUSED[10013]})
_CLOSED = frozenset({50007, 50278})
_GONE = frozenset({10003, 10004, 10007, 10013, 50278})
_OPENING_TOO_FAST = 40003
_WAIT_AFTER_TOO_FAST = 300.0
_WAIT_AFTER_BAN = 600.0

Failure = NotDelivered | Refused | OutcomeUnknown | ConnectionLost


def meaning(error: Exception, flight: Flight) -> Failure:
    """Of anything that a call to Discord raised. The reason holds no address and no id."""
    if isinstance(error, discord.RateLimited):
        return NotDelivered("rate limited", error.retry_after)
    if isinstance(error, discord.HTTPException):
        return _refusal(error)
    if flight.sent:
        return OutcomeUnknown(type(error).__name__)
    reason = "unreachable" if isinstance(error, aiohttp.ClientConnectorError) else type(error).__name__
    return NotDelivered(reason, flight.wait)


def closed(code: int | None) -> ConnectionLost:
    """The gateway's last word."""
    return ConnectionLost(REVOKED if code == 4004 else CLOSED.format(code=code))


def _refusal(error: discord.HTTPException) -> Failure:
    if error.status == 401:
        return ConnectionLost(REVOKED)
    if error.code == _OPENING_TOO_FAST:
        return NotDelivered("too many new direct messages", _WAIT_AFTER_TOO_FAST)
    if error.status == 429:
        return NotDelivered("rate limited", _asked_to_wait(error))
    if error.status >= 500:
        return NotDelivered(f"status {error.status}")
    reason = _REFUSED.get(error.code, f"code {error.code}")
    return Refused(reason, gone=error.code in _GONE, closed=error.code in _CLOSED)


def _asked_to_wait(error: discord.HTTPException) -> float:
    """Without a time in it, this is a ban of the whole address for a while."""
    found = retry_after(error.response) if isinstance(error.response, aiohttp.ClientResponse) else None
    return found or _WAIT_AFTER_BAN
