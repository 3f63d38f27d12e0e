"""Questions that several forms ask."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat.forms import Choice, PickOne, PickSome, ShortText
from bot.chat.text import Say, Text
from bot.features.interviews.rules import kinds as rules
from bot.features.interviews.rules import slots

LONGEST_NAME = 40


def kind(say: Say) -> PickOne:
    """Coding or not."""
    return PickOne(id="kind", label=say("ask-kind"), choices=choices(say, "kind", rules.KINDS), required=True)


def kinds(say: Say) -> PickSome:
    """What somebody interviews for."""
    return PickSome(id="kinds", label=say("ask-kinds"), choices=choices(say, "kind", rules.KINDS), required=True)


def field(say: Say, *, required: bool) -> PickOne:
    """What somebody works in."""
    label = say("ask-field" if required else "ask-own-field")
    return PickOne(id="field", label=label, choices=choices(say, "field", rules.FIELDS), required=required)


def level(say: Say, *, required: bool) -> PickOne:
    """How far along they are."""
    return PickOne(id="level", label=say("ask-level"), choices=choices(say, "level", rules.LEVELS), required=required)


def language(say: Say) -> PickOne:
    """The language of the interview."""
    found = choices(say, "language", rules.LANGUAGES)
    return PickOne(id="language", label=say("ask-language"), choices=found, required=True)


def languages(say: Say) -> PickSome:
    """Those that somebody interviews in."""
    found = choices(say, "language", rules.LANGUAGES)
    return PickSome(id="languages", label=say("ask-languages"), choices=found, required=True)


def per_week(say: Say) -> PickOne:
    """How many a week."""
    found = tuple(Choice(one, say("load", many=int(one))) for one in rules.LOADS)
    return PickOne(id="per_week", label=say("ask-per-week"), choices=found, required=True)


def name(say: Say, *, hint: str = "ask-name-hint") -> ShortText:
    """Their own, as the other side reads it."""
    return ShortText(id="name", label=say("ask-name"), hint=say(hint), at_most=LONGEST_NAME, required=True)


def times(say: Say, offered: Sequence[datetime], zone: str) -> PickSome:
    """Half-hours on the reader's own clock."""
    found = tuple(Choice(slots.code(at), clock(say, at, zone)) for at in offered)
    return PickSome(id="times", label=say("ask-times"), hint=say("ask-times-hint"), choices=found, required=True)


def one_time(say: Say, offered: Sequence[datetime], zone: str) -> PickOne:
    """One of those that suit the other side."""
    found = tuple(Choice(slots.code(at), clock(say, at, zone)) for at in offered)
    return PickOne(id="time", label=say("ask-time"), hint=say("ask-times-hint"), choices=found, required=True)


def clock(say: Say, at: datetime, zone: str) -> Text:
    """An instant as it stands on the clock of a zone; forms have no local-time markup of their own."""
    local = at.astimezone(ZoneInfo(zone))
    return say("slot", weekday=say(f"weekday-{local.weekday()}"), day=str(local.day), clock=f"{local:%H:%M}")


def choices(say: Say, prefix: str, values: Sequence[str]) -> tuple[Choice, ...]:
    """Our words with their labels."""
    return tuple(Choice(value, say(f"{prefix}-{value}")) for value in values)
