"""What Slack's errors mean: try again, never again, perhaps arrived, or the connection is over."""

from aiohttp import ClientConnectorError
from slack_sdk.errors import SlackApiError

from bot.chat.platform import ConnectionLost, NotDelivered, OutcomeUnknown, Refused

MEND = (
    "Slack no longer knows this token ({code}). Open your app at api.slack.com/apps and copy the "
    '"Bot User OAuth Token" (xoxb-…) from "OAuth & Permissions" and the app-level token (xapp-…) from '
    '"Basic Information" into the settings, then start again.'
)
LOST = {
    "invalid_auth",
    "not_authed",
    "account_inactive",
    "token_revoked",
    "token_expired",
    "not_allowed_token_type",
    "app_uninstalled",
}
GONE = {"user_not_found", "users_not_found", "user_disabled", "channel_not_found", "is_archived"}
CLOSED = {"messages_tab_disabled", "cannot_dm_bot", "user_not_visible"}
REFUSED = (
    GONE
    | CLOSED
    | {
        "not_in_channel",
        "restricted_action",
        "message_not_found",
        "cant_update_message",
        "edit_window_closed",
        "invalid_blocks",
        "msg_too_long",
        "msg_blocks_too_long",
    }
)
MAYBE_DONE = {"fatal_error", "internal_error"}
_DEFAULT_WAIT = 30.0

Failure = NotDelivered | Refused | OutcomeUnknown | ConnectionLost


def meaning(error: Exception) -> Failure:
    """Of anything that a call to Slack raised. The reason is Slack's own code, never an address or an id."""
    if isinstance(error, SlackApiError):
        return _refusal(error)
    if isinstance(error, ClientConnectorError):
        return NotDelivered("unreachable")
    return OutcomeUnknown(type(error).__name__)


def lost(code: str) -> ConnectionLost:
    """The end of the connection, with its mend."""
    return ConnectionLost(MEND.format(code=code))


def code_of(error: SlackApiError) -> str:
    """Slack's code, "" when it sent none."""
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def _refusal(error: SlackApiError) -> Failure:
    code, status = code_of(error), _status(error)
    if status == 429 or code in ("ratelimited", "rate_limited"):
        return NotDelivered("ratelimited", _retry_after(error))
    if code in LOST or status == 401:
        return lost(code or "401")
    if status >= 500:
        return NotDelivered(f"status {status}")
    if code in REFUSED:
        return Refused(code, gone=code in GONE, closed=code in CLOSED)
    if code in MAYBE_DONE or not code:
        return OutcomeUnknown(code or "unreadable answer")
    return NotDelivered(code)


def _status(error: SlackApiError) -> int:
    """The SDK hands over its own answer, or aiohttp's where the body was not JSON."""
    response = error.response
    return int(getattr(response, "status_code", None) or getattr(response, "status", None) or 0)


def _retry_after(error: SlackApiError) -> float:
    headers = getattr(error.response, "headers", None) or {}
    try:
        return float(headers.get("Retry-After", _DEFAULT_WAIT))
    except ValueError:
        return _DEFAULT_WAIT
