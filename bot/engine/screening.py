"""Every free text goes through the features' `screen` hooks before it is stored or passed on."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import structlog
from msgspec import structs
from msgspec.structs import replace

from bot.chat.cards import Card, Part
from bot.chat.people import Caller
from bot.chat.responses import Outcome, Reply, Response, Update
from bot.chat.text import MemberText, Say
from bot.engine.feature import Feature, Finding
from bot.engine.language.fluent import language_for
from bot.engine.registry import Registry
from bot.engine.turn import Turn

log = structlog.get_logger()


@dataclass
class Health:
    """What health reports: how often a screen failed since the start."""

    failures: int = field(default=0)


HEALTH = Health()


def screen(turn: Turn, texts: Iterable[MemberText]) -> list[Finding]:
    """What the features saw in these texts.

    A screen that raises turns health red; what its feature can say without a turn is said all the same.
    """
    wanted = [feature for feature in turn.registry.features if feature.screen]
    read = list(texts)
    found = [_one(turn, feature, text) for text in read for feature in wanted]
    turn.read.update(text.value for text in read)
    return [finding for finding in found if finding is not None]


def vet(turn: Turn, text: MemberText) -> list[Finding]:
    """What the features say of a text that is to be passed on. One that raises has it held: nobody has read it."""
    wanted = [feature for feature in turn.registry.features if feature.vet]
    return [finding for feature in wanted if (finding := _vetted(turn, feature, text))]


def aid(registry: Registry, by: Caller, texts: Iterable[MemberText]) -> tuple[Part, ...]:
    """What somebody without a turn reads first: the first text that a feature has something to say to."""
    language = language_for(by.locale)
    for text in texts:
        for feature in registry.features:
            parts = _aided(feature, registry.wording.say(feature.name, language), text, by)
            if parts:
                return parts
    return ()


def with_findings(outcome: Response | Outcome, findings: list[Finding]) -> Response | Outcome:
    """The answer, with what the screens want the writer to read first."""
    parts = first_parts(findings)
    if not parts:
        return outcome
    match outcome:
        case Reply() | Update():
            return structs.replace(outcome, card=led(outcome.card, parts))
        case None:
            return Reply(Card(None, parts))
        case _:
            return outcome


def first_parts(findings: Iterable[Finding]) -> tuple[Part, ...]:
    """What the writer reads first, each part once: several texts of a form may call for the same."""
    return tuple(dict.fromkeys(part for finding in findings for part in finding.parts))


def tell_apart(turn: Turn) -> None:
    """Where no answer has room for what the writer is to read: by DM, as the kind "answer" of the feature that saw.

    Each comes by itself: one that is still on its way is not replaced by what a later text calls for.
    """
    for finding in turn.findings:
        kind = f"{finding.feature}.answer"
        if finding.parts and kind in turn.registry.kinds:
            turn.send(Card(None, first_parts([finding])), kind)


def led(card: Card, parts: tuple[Part, ...]) -> Card:
    """The card after what comes first; where both do not fit, what comes first alone."""
    try:
        return Card(card.title, (*parts, *card.parts), card.notice)
    except ValueError:
        return Card(None, parts)


def _one(turn: Turn, feature: Feature, text: MemberText) -> Finding | None:
    try:
        found: Finding | None = turn.as_feature(feature, feature.screen, text)
    except Exception as error:
        _failed("screen", feature, error)
        return _instead(turn, feature, text)
    return replace(found, feature=feature.name) if found else None


def _instead(turn: Turn, feature: Feature, text: MemberText) -> Finding | None:
    """What can be said without a turn, where what a screen does with it failed."""
    if turn.caller is None:
        return None
    parts = _aided(feature, turn.registry.wording.say(feature.name, turn.language), text, turn.caller)
    return Finding(parts, feature=feature.name) if parts else None


def _vetted(turn: Turn, feature: Feature, text: MemberText) -> Finding | None:
    try:
        found: Finding | None = turn.as_feature(feature, feature.vet, text)
    except Exception as error:
        _failed("vet", feature, error)
        found = Finding(hold="unread")
    return replace(found, feature=feature.name) if found else None


def _aided(feature: Feature, say: Say, text: MemberText, by: Caller) -> tuple[Part, ...]:
    try:
        return feature.aid(say, text, by) if feature.aid else ()
    except Exception as error:
        _failed("aid", feature, error)
        return ()


def _failed(what: str, feature: Feature, error: Exception) -> None:
    HEALTH.failures += 1
    log.error(f"{what} failed", feature=feature.name, error=type(error).__name__)
