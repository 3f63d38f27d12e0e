"""The Web API methods this server has: what each needs and who answers it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from platforms.slack_server.errors import SlackError
from platforms.slack_server.team import Channel, Json, Person, Team

if TYPE_CHECKING:
    from platforms.slack_server.world import World


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method by one team's app."""

    world: World
    team: Team
    method: str
    args: Json

    def need(self, name: str) -> Any:
        if self.args.get(name) in (None, ""):
            raise SlackError("invalid_arguments", response_metadata={"messages": [f"[ERROR] missing {name}"]})
        return self.args[name]

    def person(self, user: object) -> Person:
        person = self.team.people.get(str(user))
        if person is None:
            raise SlackError("user_not_found")
        return person

    def channel(self, given: object) -> Channel:
        """By id, by name, or the direct message with a person."""
        name = str(given or "")
        if name in self.team.channels:
            return self.team.channels[name]
        if name in self.team.people:
            return self.direct(name)
        named = [channel for channel in self.team.channels.values() if channel.name == name.removeprefix("#")]
        if not name or not named:
            raise SlackError("channel_not_found")
        return named[0]

    def direct(self, user: str) -> Channel:
        """The direct message with this person; bots have none, those who left cannot be written to."""
        person = self.person(user)
        if person.is_bot:
            raise SlackError("cannot_dm_bot")
        if person.deleted:
            raise SlackError("user_disabled" if self.method.startswith("conversations") else "channel_not_found")
        return self.team.dm(user)

    def scope(self, needed: str) -> None:
        if needed not in self.team.scopes:
            provided = ",".join(sorted(self.team.scopes))
            raise SlackError("missing_scope", needed=needed, provided=provided)


Answering = Callable[[Call], Awaitable[Json]]


@dataclass(frozen=True, slots=True)
class Method:
    answer: Answering
    scopes: tuple[str, ...]
    tier: int | None
    app_level: bool


METHODS: dict[str, Method] = {}


def method(name: str, *scopes: str, tier: int | None = 3, app_level: bool = False) -> Callable[[Answering], Answering]:
    """Marks the answer to a Web API method; `tier` is Slack's rate limit, None where special ones apply."""

    def mark(answer: Answering) -> Answering:
        METHODS[name] = Method(answer, scopes, tier, app_level)
        return answer

    return mark
