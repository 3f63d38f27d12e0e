"""How our ids travel through Slack's fields and come back."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from bot.chat.cards import Button
from bot.chat.people import Account, Community

PLATFORM = "slack"
_BUTTON = "b"
_LINK = "l"
_DIGEST_BYTES = 12

Json = Mapping[str, Any]


def community(team: str) -> Community:
    """The workspace."""
    return Community(PLATFORM, team)


def account(team: str, user: str) -> Account:
    """A Slack user id is unique in its workspace only, so the workspace is part of ours."""
    return Account(PLATFORM, f"{team}:{user}")


def user_of(account_id: str) -> str:
    """Slack's own id of the user, from an account's id."""
    return account_id.rpartition(":")[2]


def button_id(button: Button) -> str:
    """An action_id (at most 255 characters) that holds all a press needs."""
    return "|".join([_BUTTON, *map(_packed, (button.action, button.value, button.key))])


def pressed(action_id: str) -> tuple[str, str, str]:
    """Action, value and key of a button of ours; empty ones for an id we cannot read."""
    kind, *parts = action_id.split("|")
    if kind != _BUTTON or len(parts) != 3:
        return "", "", ""
    action, value, key = map(_unpacked, parts)
    return action, value, key


def link_id(index: int) -> str:
    """The action_id of a link button, which Slack asks for and nobody needs."""
    return f"{_LINK}|{index}"


def is_link(action_id: str) -> bool:
    """Whether the press only opened an address."""
    return action_id.startswith(f"{_LINK}|")


def page_metadata(team: str, opening: str, page: int) -> str:
    """What a view carries in private_metadata."""
    return json.dumps({"community": team, "opening": opening, "page": page})


def page_of(metadata: str) -> tuple[str, int]:
    """Opening and page of a submitted view; an empty opening for one we cannot read."""
    try:
        found = json.loads(metadata)
        return str(found["opening"]), int(found["page"])
    except (ValueError, KeyError, TypeError):
        return "", 0


def event_id(body: Json) -> str:
    """The same for the same delivery, different for every new act.

    A corrected form keeps the id and hash of its view, so the trigger tells two submissions apart.
    """
    if event := body.get("event_id"):
        return f"slack:{event}"
    if trigger := body.get("trigger_id"):
        return f"slack:{_digest(str(trigger))}"
    view = body.get("view") or {}
    return f"slack:{_digest(json.dumps([view.get('id'), view.get('hash'), view.get('state')]))}"


def answer_nonce(event: str) -> str:
    """The id under which an answer to an event can be found again, at most 25 characters."""
    return f"a{_digest(event)}"


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=_DIGEST_BYTES).hexdigest()


def _packed(part: str) -> str:
    return part.replace("~", "~0").replace("|", "~1")


def _unpacked(part: str) -> str:
    return part.replace("~1", "|").replace("~0", "~")
