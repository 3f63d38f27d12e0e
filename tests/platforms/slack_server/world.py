"""Everything the server knows, in one place; a reset starts a new one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from platforms.faults import FaultScript
from platforms.slack_server.courier import Courier
from platforms.slack_server.errors import Impossible
from platforms.slack_server.judge.contract import Contract
from platforms.slack_server.ledger import Ledger
from platforms.slack_server.limits import Limits
from platforms.slack_server.team import Team
from platforms.slack_server.triggers import Permits


@dataclass(slots=True)
class World:
    contract: Contract
    teams: dict[str, Team] = field(default_factory=dict)
    faults: FaultScript = field(default_factory=FaultScript)
    ledger: Ledger = field(default_factory=Ledger)
    limits: Limits = field(default_factory=Limits)
    permits: Permits = field(default_factory=Permits)
    courier: Courier = field(init=False)
    base: str = ""
    shift: float = 0.0
    busy: int = 0
    _tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.courier = Courier(self)

    def now(self) -> float:
        """Unix seconds; a test may move it forward."""
        return time.time() + self.shift

    def spawn(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Runs by itself and is kept until it ends."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def by_token(self, token: str) -> Team | None:
        return next((team for team in self.teams.values() if token in (team.bot_token, team.app_token)), None)

    def team(self, team_id: str | None) -> Team:
        """The named one, or the only one."""
        if team_id is None and len(self.teams) == 1:
            return next(iter(self.teams.values()))
        if team_id not in self.teams:
            raise Impossible(f"no team {team_id}; set up: {', '.join(self.teams) or 'none'}")
        return self.teams[team_id]

    async def close(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await self.courier.close()
