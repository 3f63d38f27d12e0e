"""Answers that need no database: what is said when a turn could not be saved."""

from collections.abc import Iterator

from bot.chat.cards import Card, Paragraph
from bot.chat.events import (
    ButtonPressed,
    CommandUsed,
    FormSubmitted,
    MemberEvent,
    MessageChosen,
    MessageEdited,
    MessageReceived,
)
from bot.chat.responses import Reply
from bot.chat.text import MemberText
from bot.engine.feature import Command, Door, Feature
from bot.engine.language.fluent import language_for
from bot.engine.registry import Registry
from bot.engine.screening import aid


def answer(registry: Registry, event: MemberEvent, why: str) -> Reply:
    """What a door has to say all the same, or the sentence `why` of the engine's, after what a heavy text calls for."""
    language = language_for(event.by.locale)
    feature, door = _door(registry, event)
    if feature and door and door.standing:
        return Reply(door.standing(registry.wording.say(feature.name, language), event))
    first, own = aid(registry, event.by, _texts(event)), registry.wording.say("engine", language)
    return Reply(Card(None, (*first, Paragraph(own(why))), own("notice") if first else None))


def leaves_no_trace(registry: Registry, event: MemberEvent) -> bool:
    """Whether a repeat may simply be answered again, so that nobody has to remember that it was asked."""
    _, door = _door(registry, event)
    return door is not None and door.standing is not None


def _door(registry: Registry, event: MemberEvent) -> tuple[Feature | None, Command | Door | None]:
    match event:
        case CommandUsed():
            return registry.commands.get(event.name, (None, None))
        case ButtonPressed() if event.action in registry.buttons:
            entry = registry.buttons[event.action]
            return entry.feature, entry.door
        case _:
            return None, None


def _texts(event: MemberEvent) -> Iterator[MemberText]:
    match event:
        case FormSubmitted():
            yield from (MemberText(raw) for raw in event.answers.values() if isinstance(raw, str))
        case MessageReceived() | MessageEdited() | MessageChosen():
            yield MemberText(event.text)
        case _:
            return
