"""Brings what happened to the bot, waits for its acknowledgement, and tries again where Slack would."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from platforms.faults import EVENT, Fault
from platforms.slack_server.envelope import Answer, Envelope
from platforms.slack_server.errors import Impossible
from platforms.slack_server.signed import SignedSender
from platforms.slack_server.sockets import Sockets

if TYPE_CHECKING:
    from platforms.slack_server.world import World


@dataclass(slots=True)
class Courier:
    """`retries`: seconds before each new try of an event that was not acknowledged (Slack: 0, 60, 300)."""

    world: World
    ack_seconds: float = 3.0
    retries: tuple[float, ...] = (0.0, 1.0, 2.0)
    sockets: Sockets = field(default_factory=Sockets)
    sender: SignedSender = field(default_factory=SignedSender)
    sent: dict[str, Envelope] = field(default_factory=dict)
    _moved: asyncio.Event = field(default_factory=asyncio.Event)

    async def deliver(self, envelope: Envelope) -> Answer:
        """The first try, with what the fault script says; an event's later tries run by themselves."""
        self.sent[envelope.id] = envelope
        fault = self.world.faults.take(EVENT, envelope.name)
        self.world.busy += 1
        try:
            answer = await self._first(envelope, fault)
        finally:
            self.world.busy -= 1
        if not answer.acked and envelope.is_event and not (fault and fault.action == "hang"):
            self.world.spawn(self._again(envelope, answer))
        return answer

    async def resend(self, envelope_id: str, how: str) -> Answer:
        """The same again: retry, replay, wrong_signature, no_signature, old_timestamp or text_timestamp."""
        if envelope_id not in self.sent:
            raise Impossible(f"nothing was sent with id {envelope_id}")
        envelope = self.sent[envelope_id]
        envelope.how = how
        return await self.carry(envelope, "http_timeout" if how == "retry" else None)

    async def carry(self, envelope: Envelope, retry_reason: str | None = None) -> Answer:
        """One try over the way this team is set to."""
        started = time.perf_counter()
        carrier = self.sender.carry if envelope.team.mode == "http" else self.sockets.carry
        answer = await carrier(envelope, self.ack_seconds, retry_reason)
        answer.ms = (time.perf_counter() - started) * 1000
        envelope.tries += 1
        self._record(envelope, answer, retry_reason)
        return answer

    async def close(self) -> None:
        await self.sockets.close()
        await self.sender.close()

    async def _first(self, envelope: Envelope, fault: Fault | None) -> Answer:
        action = fault.action if fault else None
        seconds = float(fault.args.get("seconds", 1.0)) if fault else 0.0
        if action == "delay":
            await asyncio.sleep(seconds)
        if action in ("hang", "drop_before"):
            return self._lost(envelope)
        if action == "reorder":
            await self._after_the_next(seconds)
        if fault is not None and action in ("rst", "close"):
            await self.sockets.cut(envelope.team, fault.args.get("code"))
        answer = await self._copies(envelope, fault) if action == "duplicate" else await self.carry(envelope)
        self._moved.set()
        return Answer(acked=False, error="ack dropped") if action == "drop_after" else answer

    async def _copies(self, envelope: Envelope, fault: Fault | None) -> Answer:
        count = int(fault.args.get("copies", 2)) if fault else 2
        answers = await asyncio.gather(*(self.carry(envelope) for _ in range(count)))
        return next((answer for answer in answers if answer.acked), answers[0])

    async def _after_the_next(self, seconds: float) -> None:
        self._moved = asyncio.Event()
        moved = asyncio.create_task(self._moved.wait())
        await asyncio.wait({moved}, timeout=seconds)
        moved.cancel()

    async def _again(self, envelope: Envelope, answer: Answer) -> None:
        for pause in self.retries:
            await asyncio.sleep(pause)
            reason = "http_error" if answer.status else "http_timeout"
            answer = await self.carry(envelope, reason)
            if answer.acked:
                return

    def _lost(self, envelope: Envelope) -> Answer:
        envelope.tries += 1
        answer = Answer(acked=False, error="never sent")
        self._record(envelope, answer, None)
        return answer

    def _record(self, envelope: Envelope, answer: Answer, retry_reason: str | None) -> None:
        known = {"id": envelope.id, "kind": envelope.kind, "name": envelope.name, "try": envelope.tries}
        self.world.ledger.deliveries.append(known | {"retry": retry_reason} | answer.shown())
