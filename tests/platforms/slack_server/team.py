"""What one workspace holds: people, channels, messages, files, and what each person's client shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

Json = dict[str, Any]

ALL_SCOPES = frozenset(
    (
        "app_mentions:read",
        "channels:history",
        "channels:read",
        "chat:write",
        "commands",
        "files:read",
        "files:write",
        "groups:history",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "mpim:read",
        "team:read",
        "users:read",
        "users:read.email",
    )
)


@dataclass(slots=True)
class Person:
    """A member of the workspace, bots included; `home` is the workspace of somebody of another company."""

    id: str
    name: str
    locale: str = "en-US"
    tz: str = "Europe/Berlin"
    is_admin: bool = False
    is_bot: bool = False
    deleted: bool = False
    home: str = ""

    def raw(self, team_id: str, *, with_locale: bool) -> Json:
        """As users.info and user_change show a person; the locale only where asked for."""
        team_id = self.home or team_id
        offset = datetime.now(ZoneInfo(self.tz)).utcoffset()
        shown: Json = {
            "id": self.id, "team_id": team_id, "name": self.name, "real_name": self.name.title(),
            "deleted": self.deleted, "color": "9f69e7", "tz": self.tz, "tz_label": self.tz,
            "tz_offset": int(offset.total_seconds()) if offset else 0,
            "profile": {"real_name": self.name.title(), "display_name": self.name, "team": team_id},
            "is_admin": self.is_admin, "is_owner": False, "is_primary_owner": False, "is_restricted": False,
            "is_ultra_restricted": False, "is_bot": self.is_bot, "is_app_user": False, "updated": 1700000000,
            "is_email_confirmed": True, "who_can_share_contact_card": "EVERYONE",
        }  # fmt: skip
        return shown | ({"locale": self.locale} if with_locale else {})


@dataclass(slots=True)
class Channel:
    """A channel, or a direct message between `user` and the bot; the newest message is last."""

    id: str
    name: str = ""
    user: str = ""
    bot_is_member: bool = True
    is_ext_shared: bool = False
    is_private: bool = False
    members: set[str] = field(default_factory=set)
    messages: list[Json] = field(default_factory=list)

    @property
    def is_im(self) -> bool:
        return bool(self.user)

    @property
    def history_scope(self) -> str:
        return "im:history" if self.is_im else "groups:history" if self.is_private else "channels:history"

    @property
    def read_scope(self) -> str:
        return "im:read" if self.is_im else "groups:read" if self.is_private else "channels:read"

    def message(self, ts: str) -> Json | None:
        return next((message for message in self.messages if message["ts"] == ts), None)

    def raw(self) -> Json:
        """As conversations.info shows it."""
        if self.is_im:
            return {"id": self.id, "created": 1700000000, "is_im": True, "user": self.user, "is_open": True}
        return {
            "id": self.id,
            "name": self.name,
            "name_normalized": self.name,
            "created": 1700000000,
            "is_channel": not self.is_private,
            "is_group": self.is_private,
            "is_im": False,
            "is_mpim": False,
            "is_private": self.is_private,
            "is_archived": False,
            "is_general": False,
            "is_shared": self.is_ext_shared,
            "is_ext_shared": self.is_ext_shared,
            "is_org_shared": False,
            "is_member": self.bot_is_member,
            "num_members": len(self.members),
            "topic": {"value": ""},
            "purpose": {"value": ""},
        }


@dataclass(slots=True)
class Screen:
    """What one person's client shows beside the channels."""

    ephemerals: list[Json] = field(default_factory=list)
    views: list[Json] = field(default_factory=list)
    home: Json | None = None
    errors: dict[str, str] = field(default_factory=dict)
    failed: list[Json] = field(default_factory=list)


@dataclass(slots=True)
class Team:
    """One workspace with one installed app."""

    id: str
    name: str
    domain: str
    bot_token: str
    app_token: str
    signing_secret: str
    scopes: frozenset[str]
    mode: str
    url: str
    app_id: str
    bot_id: str
    bot_user: str
    messages_tab: bool = True
    echo: bool = True
    revoked: set[str] = field(default_factory=set)
    people: dict[str, Person] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    screens: dict[str, Screen] = field(default_factory=dict)
    files: dict[str, Json] = field(default_factory=dict)
    contents: dict[str, bytes] = field(default_factory=dict)

    def screen(self, user: str) -> Screen:
        return self.screens.setdefault(user, Screen())

    def dm(self, user: str) -> Channel:
        """The direct message with this person, opened when it is first needed."""
        channel_id = f"D{user[1:]}"
        return self.channels.setdefault(channel_id, Channel(channel_id, user=user, members={user}))

    def views(self) -> list[tuple[str, Json]]:
        """Every modal that is open, with the person who sees it."""
        return [(user, view) for user, screen in self.screens.items() for view in screen.views]
