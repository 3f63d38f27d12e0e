"""Questions that several forms ask."""

from collections.abc import Sequence

from bot.chat.forms import Choice, LongText, PickDate, PickOne, PickSome, ShortText, Upload
from bot.chat.text import Say
from bot.features.feedback.rules import kinds as rules
from bot.features.feedback.rules.load import OPEN_CHOICES, PER_WEEK_CHOICES

LONGEST_QUESTION, LONGEST_NAME = 300, 40


def kind(say: Say) -> PickOne:
    """What it is."""
    return PickOne(id="kind", label=say("ask-kind"), choices=_choices(say, "kind", rules.KINDS), required=True)


def kinds(say: Say) -> PickSome:
    """What somebody would read."""
    choices = _choices(say, "kind", rules.KINDS)
    return PickSome(id="kinds", label=say("ask-kinds"), choices=choices, required=True)


def question(say: Say) -> ShortText:
    """The one thing on their mind."""
    return ShortText(
        id="question",
        label=say("ask-question"),
        hint=say("ask-question-hint"),
        at_most=LONGEST_QUESTION,
        required=True,
    )


def text(say: Say) -> LongText:
    """What is to be read, or where it stands."""
    return LongText(id="text", label=say("ask-text"), hint=say("ask-text-hint"))


def file(say: Say, *, required: bool) -> Upload:
    """What is to be looked at as it is laid out."""
    return Upload(id="file", label=say("ask-file"), hint=say("ask-file-hint"), required=required)


def field(say: Say, *, required: bool) -> PickOne:
    """What somebody works in."""
    return PickOne(id="field", label=say("ask-field"), choices=_choices(say, "field", rules.FIELDS), required=required)


def level(say: Say, *, required: bool) -> PickOne:
    """How far along they are."""
    return PickOne(id="level", label=say("ask-level"), choices=_choices(say, "level", rules.LEVELS), required=required)


def languages(say: Say) -> PickSome:
    """What they read."""
    choices = _choices(say, "language", rules.LANGUAGES)
    return PickSome(id="languages", label=say("ask-languages"), choices=choices, required=True)


def finished(say: Say) -> PickOne:
    """How finished it is."""
    return PickOne(id="finished", label=say("ask-finished"), choices=_choices(say, "finished", rules.FINISHED))


def by_when(say: Say) -> PickDate:
    """The asker's own date."""
    return PickDate(id="by", label=say("ask-by"), hint=say("ask-by-hint"))


def name(say: Say, *, required: bool) -> ShortText:
    """Their own name, as others read it."""
    hint = say("ask-name-hint")
    return ShortText(id="name", label=say("ask-name"), hint=hint, at_most=LONGEST_NAME, required=required)


def per_week(say: Say) -> PickOne:
    """How many reviews a week."""
    choices = tuple(Choice(one, say("per-week-choice", many=int(one))) for one in PER_WEEK_CHOICES)
    return PickOne(id="per_week", label=say("ask-per-week"), choices=choices, required=True)


def most_open(say: Say) -> PickOne:
    """How many at the same time."""
    choices = tuple(Choice(one, say("open-choice", many=int(one))) for one in OPEN_CHOICES)
    return PickOne(id="most_open", label=say("ask-most-open"), choices=choices, required=True)


def _choices(say: Say, prefix: str, values: Sequence[str]) -> tuple[Choice, ...]:
    return tuple(Choice(value, say(f"{prefix}-{value}")) for value in values)
