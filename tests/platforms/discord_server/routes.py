"""Which operation takes and answers which of Discord's published schemas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Schema = Mapping[str, Any]
TOKEN_ROUTES = ("/api/v10/interactions/", "/api/v10/webhooks/")


@dataclass(frozen=True, slots=True)
class Shapes:
    request: Schema | None = None
    answer: Schema | None = None


def one(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def some(*names: str) -> Schema:
    return {"anyOf": [one(name) for name in names]}


def many(name: str) -> Schema:
    return {"type": "array", "items": one(name)}


MESSAGE = one("MessageResponse")
CHANNEL = some("GuildChannelResponse", "PrivateChannelResponse", "ThreadResponse")
COMMANDS = Shapes(many("ApplicationCommandUpdateRequest"), many("ApplicationCommandResponse"))
EDIT_ANSWER = Shapes(one("IncomingWebhookUpdateRequestPartial"), MESSAGE)
CALLBACKS = some(
    "ApplicationCommandAutocompleteCallbackRequest",
    "CreateMessageInteractionCallbackRequest",
    "ModalInteractionCallbackRequest",
    "UpdateMessageInteractionCallbackRequest",
)
FOLLOW_UPS = some("IncomingWebhookRequestPartial", "IncomingWebhookUpdateRequestPartial")
APP = "/api/v10/applications/{application_id}"
HOOK = "/api/v10/webhooks/{application_id}/{token}"
POSTS = "/api/v10/channels/{channel_id}/messages"
SHAPES: Mapping[tuple[str, str], Shapes] = {
    ("GET", "/api/v10/users/@me"): Shapes(answer=one("UserPIIResponse")),
    ("GET", "/api/v10/oauth2/applications/@me"): Shapes(answer=one("PrivateApplicationResponse")),
    ("GET", "/api/v10/applications/@me"): Shapes(answer=one("PrivateApplicationResponse")),
    ("PATCH", "/api/v10/applications/@me"): Shapes(one("ApplicationFormPartial"), one("PrivateApplicationResponse")),
    ("GET", "/api/v10/gateway/bot"): Shapes(answer=one("GatewayBotResponse")),
    ("POST", "/api/v10/users/@me/channels"): Shapes(one("CreatePrivateChannelRequest"), one("PrivateChannelResponse")),
    ("GET", "/api/v10/users/{user_id}"): Shapes(answer=one("UserResponse")),
    ("GET", "/api/v10/channels/{channel_id}"): Shapes(answer=CHANNEL),
    ("GET", POSTS): Shapes(answer=many("MessageResponse")),
    ("POST", POSTS): Shapes(one("MessageCreateRequest"), MESSAGE),
    ("GET", POSTS + "/{message_id}"): Shapes(answer=MESSAGE),
    ("PATCH", POSTS + "/{message_id}"): Shapes(one("MessageEditRequestPartial"), MESSAGE),
    ("POST", POSTS + "/{message_id}/threads"): Shapes(one("CreateTextThreadWithMessageRequest"), one("ThreadResponse")),
    ("GET", "/api/v10/guilds/{guild_id}"): Shapes(answer=one("GuildWithCountsResponse")),
    ("GET", "/api/v10/guilds/{guild_id}/channels"): Shapes(answer=many("GuildChannelResponse")),
    ("GET", "/api/v10/guilds/{guild_id}/members/{user_id}"): Shapes(answer=one("GuildMemberResponse")),
    ("GET", APP + "/commands"): Shapes(answer=COMMANDS.answer),
    ("PUT", APP + "/commands"): COMMANDS,
    ("GET", APP + "/guilds/{guild_id}/commands"): Shapes(answer=COMMANDS.answer),
    ("PUT", APP + "/guilds/{guild_id}/commands"): COMMANDS,
    ("POST", "/api/v10/interactions/{interaction_id}/{token}/callback"): Shapes(
        CALLBACKS, one("InteractionCallbackResponse")
    ),
    ("POST", HOOK): Shapes(FOLLOW_UPS, MESSAGE),
    ("GET", HOOK + "/messages/{message_id}"): Shapes(answer=MESSAGE),
    ("PATCH", HOOK + "/messages/{message_id}"): EDIT_ANSWER,
}
NOTHING = Shapes()
