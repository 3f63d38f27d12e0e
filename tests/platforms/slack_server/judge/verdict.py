"""Judges what the bot sends: everything found is recorded, what Slack refuses is raised."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from platforms.slack_server.errors import SlackError
from platforms.slack_server.judge.finding import INVALID, Finding
from platforms.slack_server.judge.mentions import found_in
from platforms.slack_server.judge.messages import judge_message
from platforms.slack_server.judge.views import WRONG, judge_view
from platforms.slack_server.team import Json

if TYPE_CHECKING:
    from platforms.slack_server.world import World

SERIOUS = ("msg_too_long", "too_many_blocks", "view_too_large", "no_text")


def check_message(world: World, body: Json, method: str, *, public: bool, ephemeral: bool) -> None:
    """Raises SlackError where Slack would refuse the message."""
    _record_mentions(world, body, method, ephemeral=ephemeral)
    _rule(world, judge_message(body, world.contract, public=public), method, INVALID)


def check_view(world: World, view: Any, method: str, kind: str) -> Json:
    """The view, if Slack would take it; the dictionary is the caller's own."""
    found = list(judge_view(view, world.contract, kind))
    _rule(world, found, method, WRONG)
    _record_mentions(world, view, method, ephemeral=True)
    return dict(view)


def _rule(world: World, findings: Iterable[Finding], method: str, general: str) -> None:
    refused = []
    for finding in findings:
        refuses = finding.refuse is not None
        world.ledger.violation(finding.rule, finding.where, finding.detail, method, refused=refuses)
        if refuses:
            refused.append(finding)
    if refused:
        raise _error(refused, general)


def _error(refused: list[Finding], general: str) -> SlackError:
    codes = [finding.refuse for finding in refused]
    code = next((serious for serious in SERIOUS if serious in codes), codes[0])
    if general == WRONG and code == INVALID:
        code = WRONG
    messages = [f"[ERROR] {finding.detail} [json-pointer:{finding.where}]" for finding in refused[:10]]
    return SlackError(str(code), response_metadata={"messages": messages})


def _record_mentions(world: World, body: Json, method: str, *, ephemeral: bool) -> None:
    private = ephemeral or str(body.get("channel") or "").startswith("D")
    for kind, value, where in found_in(body):
        if private and kind == "ping" and value.startswith("user "):
            continue  # Slack calls nobody into a conversation that they cannot read
        found = {"kind": kind, "value": value, "where": where, "method": method, "ephemeral": ephemeral}
        world.ledger.pings.append(found)
