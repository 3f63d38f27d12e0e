"""What an interaction permits for a while: opening a modal (3 s, once), answering (30 min, 5 times)."""

from __future__ import annotations

from dataclasses import dataclass, field

from platforms.slack_server.errors import SlackError
from platforms.slack_server.ids import new_secret
from platforms.slack_server.team import Json, Team

TRIGGER_SECONDS = 3.0
RESPONSE_SECONDS = 30 * 60.0
RESPONSE_USES = 5


@dataclass(slots=True)
class Trigger:
    user: str
    team: Team
    at: float
    used: bool = False


@dataclass(slots=True)
class ResponseUrl:
    """`source` is the message with the button, if there is one; `ephemeral` says which kind it is."""

    user: str
    team: Team
    channel: str
    at: float
    source: Json | None
    uses: int = 0


@dataclass(slots=True)
class Permits:
    triggers: dict[str, Trigger] = field(default_factory=dict)
    response_urls: dict[str, ResponseUrl] = field(default_factory=dict)

    def trigger(self, team: Team, user: str, now: float) -> str:
        trigger_id = new_secret("13345224609.738474920.")
        self.triggers[trigger_id] = Trigger(user, team, now)
        return trigger_id

    def exchange(self, team: Team, trigger_id: object, now: float) -> Trigger:
        """Raises Slack's error where the trigger is unknown, late or used."""
        trigger = self.triggers.get(str(trigger_id))
        if trigger is None or trigger.team is not team:
            raise SlackError("invalid_trigger_id")
        if trigger.used:
            raise SlackError("exchanged_trigger_id")
        if now - trigger.at > TRIGGER_SECONDS:
            raise SlackError("expired_trigger_id")
        trigger.used = True
        return trigger

    def response_url(self, team: Team, user: str, channel: str, now: float, source: Json | None = None) -> str:
        """The last part of its path."""
        key = new_secret("r")
        self.response_urls[key] = ResponseUrl(user, team, channel, now, source)
        return key

    def use(self, key: str, now: float) -> ResponseUrl:
        permit = self.response_urls.get(key)
        if permit is None or now - permit.at > RESPONSE_SECONDS:
            raise SlackError("expired_url", status=404)
        if permit.uses >= RESPONSE_USES:
            raise SlackError("used_url", status=404)
        permit.uses += 1
        return permit
