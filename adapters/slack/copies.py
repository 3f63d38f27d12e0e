"""The files that went along with a direct message: deleted once the message is rewritten without them.

Their ids stand in the message's own metadata, where a bot that was started anew finds them.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import structlog

from adapters.slack.api import Api
from bot.chat.messages import Receipt
from bot.chat.platform import NotDelivered, Refused

EVENT_TYPE = "onward_message"
_GONE = ("file_not_found", "file_deleted")
_NEVER = ("cant_delete_file", "missing_scope")

_log = structlog.get_logger(__name__)


def metadata(nonce: str, files: Iterable[str]) -> Mapping[str, Any]:
    """What a message says of itself, for us alone."""
    listed = ",".join(files)
    return {"event_type": EVENT_TYPE, "event_payload": {"id": nonce} | ({"files": listed} if listed else {})}


def nonce_of(said: Mapping[str, Any]) -> str:
    """Our id of a message; "" for one that is not ours."""
    return str(_payload(said).get("id", ""))


def files_of(said: Mapping[str, Any]) -> list[str]:
    """The ids of the files that went along with it."""
    return [file for file in str(_payload(said).get("files", "")).split(",") if file]


async def said_at(api: Api, receipt: Receipt) -> Mapping[str, Any]:
    """A message of ours as it stands; nothing where it is gone, and in a channel, where we cannot read."""
    if not receipt.channel.startswith("D"):
        return {}
    found = await api.ask(
        "conversations.history",
        channel=receipt.channel,
        latest=receipt.message,
        inclusive=True,
        limit=1,
        include_all_metadata=True,
    )
    return next((said for said in found["messages"] if said["ts"] == receipt.message), {})


async def delete(api: Api, files: Iterable[str]) -> None:
    """Take files out of Slack; those that are gone already are no trouble."""
    for file in files:
        try:
            await api.call("files.delete", file=file)
        except (NotDelivered, Refused) as failed:
            if failed.reason in _NEVER:
                _log.warning("slack: a file cannot be deleted", reason=failed.reason)
            elif failed.reason not in _GONE:
                raise


def _payload(said: Mapping[str, Any]) -> Mapping[str, Any]:
    about: Mapping[str, Any] = said.get("metadata") or {}
    return (about.get("event_payload") or {}) if about.get("event_type") == EVENT_TYPE else {}
