"""Builds a workspace from what a test asks for."""

from __future__ import annotations

from typing import Any

from platforms.slack_server.errors import Impossible
from platforms.slack_server.team import ALL_SCOPES, Channel, Json, Person, Team

PERSON_KEYS = ("id", "name", "locale", "tz", "is_admin", "is_bot", "deleted", "home")
CHANNEL_KEYS = ("id", "name", "bot_is_member", "is_ext_shared", "is_private")


def build_team(asked: Json) -> Team:
    """`{team, bot_token, app_token, signing_secret, scopes, channels, users, delivery}`, all optional."""
    about: Json = asked.get("team", {})
    delivery: Json = asked.get("delivery", {})
    team_id = about.get("id", "T0001")
    suffix = team_id[1:]
    team = Team(
        id=team_id,
        name=about.get("name", "Team"),
        domain=about.get("domain", "team"),
        bot_token=asked.get("bot_token", "xoxb-1"),
        app_token=asked.get("app_token", "xapp-1"),
        signing_secret=asked.get("signing_secret", "secret"),
        scopes=frozenset(asked.get("scopes", ALL_SCOPES)),
        mode=delivery.get("mode", "socket"),
        url=delivery.get("url", ""),
        app_id=f"A{suffix}",
        bot_id=f"B{suffix}",
        bot_user=f"UB{suffix}",
        messages_tab=asked.get("messages_tab", True),
        echo=delivery.get("echo", True),
    )
    _fill(team, asked)
    return team


def _fill(team: Team, asked: Json) -> None:
    for person in asked.get("users", []):
        add_person(team, person)
    team.people[team.bot_user] = Person(team.bot_user, "onward", is_bot=True)
    for channel in asked.get("channels", []):
        add_channel(team, channel)


def add_person(team: Team, asked: Json) -> Person:
    """Keys the test leaves out keep their value; a new person is a member of the team's channels."""
    known = team.people.get(asked.get("id", ""))
    if known is None:
        known = Person(**_only(asked, PERSON_KEYS))
        team.people[known.id] = known
        for channel in team.channels.values():
            if not channel.is_im:
                channel.members.add(known.id)
    for key, value in _only(asked, PERSON_KEYS).items():
        setattr(known, key, value)
    return known


def add_channel(team: Team, asked: Json) -> Channel:
    channel = Channel(**_only({key: asked[key] for key in asked if key != "members"}, CHANNEL_KEYS))
    channel.members = set(asked.get("members", team.people)) - {team.bot_user}
    if channel.bot_is_member:
        channel.members.add(team.bot_user)
    team.channels[channel.id] = channel
    return channel


def _only(asked: Json, keys: tuple[str, ...]) -> dict[str, Any]:
    unknown = set(asked) - set(keys)
    if unknown:
        raise Impossible(f"unknown keys: {', '.join(sorted(unknown))}")
    return dict(asked)
