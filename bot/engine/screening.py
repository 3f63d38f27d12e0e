"""Every free text goes through the features' `screen` hooks before it is stored or passed on."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import structlog

from bot.chat.cards import Card, Part
from bot.chat.responses import Outcome, Reply, Response, Update
from bot.chat.text import MemberText
from bot.engine.feature import Finding
from bot.engine.turn import Turn

log = structlog.get_logger()


@dataclass
class Health:
    """What health reports: how often a screen failed since the start."""

    failures: int = field(default=0)


HEALTH = Health()


def screen(turn: Turn, texts: Iterable[MemberText]) -> list[Finding]:
    """What the features saw in these texts. A screen that raises counts as nothing seen, and health turns red."""
    wanted = [feature for feature in turn.registry.features if feature.screen]
    found = [_one(turn, feature.name, feature.screen, text) for text in texts for feature in wanted]
    return [finding for finding in found if finding is not None]


def with_findings(outcome: Response | Outcome, findings: list[Finding]) -> Response | Outcome:
    """The answer, with what the screens want the writer to read first."""
    parts: tuple[Part, ...] = tuple(part for finding in findings for part in finding.parts)
    if not parts:
        return outcome
    match outcome:
        case Reply() | Update():
            return type(outcome)(Card(outcome.card.title, (*parts, *outcome.card.parts)))
        case None:
            return Reply(Card(None, parts))
        case _:
            return outcome


def _one(turn: Turn, name: str, hook: object, text: MemberText) -> Finding | None:
    try:
        return hook(turn, text)  # type: ignore[operator,no-any-return]
    except Exception as error:
        HEALTH.failures += 1
        log.error("screen failed", feature=name, error=type(error).__name__)
        return None
