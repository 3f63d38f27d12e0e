"""Forms: questions in pages of at most five, and what came back."""

from datetime import date, time

from msgspec import Struct

from bot.chat import limits
from bot.chat.cards import size
from bot.chat.people import Account, Place
from bot.chat.text import MemberText, Text


class Choice(Struct, frozen=True, tag=True):
    """One of the answers offered. `value` is a word of ours."""

    value: str
    label: Text

    def __post_init__(self) -> None:
        limits.at_most(limits.CHOICE_LABEL, size(self.label), "choice label")


class Question(Struct, frozen=True, kw_only=True):
    """What all questions have: an id of ours, a label, perhaps a hint."""

    id: str
    label: Text
    hint: Text | None = None
    required: bool = False

    def __post_init__(self) -> None:
        limits.at_most(limits.QUESTION_LABEL, size(self.label), "question label")
        limits.at_most(limits.QUESTION_HINT, size(self.hint) if self.hint else 0, "question hint")


class ShortText(Question, frozen=True, tag=True, kw_only=True):
    """A line of text."""

    at_most: int = 200


class LongText(Question, frozen=True, tag=True, kw_only=True):
    """Several lines of text."""

    at_most: int = limits.ANSWER


class PickOne(Question, frozen=True, tag=True, kw_only=True):
    """One of two to ten choices."""

    choices: tuple[Choice, ...]

    def __post_init__(self) -> None:
        super().__post_init__()
        limits.at_most(limits.CHOICES, len(self.choices), "choices")


class PickSome(Question, frozen=True, tag=True, kw_only=True):
    """Any of one to ten choices."""

    choices: tuple[Choice, ...]

    def __post_init__(self) -> None:
        super().__post_init__()
        limits.at_most(limits.CHOICES, len(self.choices), "choices")


class PickMember(Question, frozen=True, tag=True, kw_only=True):
    """A person of the community."""


class PickChannel(Question, frozen=True, tag=True, kw_only=True):
    """A channel of the community."""


class PickDate(Question, frozen=True, tag=True, kw_only=True):
    """A calendar date; typed as 2026-11-23 where the platform has no picker."""


class PickTime(Question, frozen=True, tag=True, kw_only=True):
    """A time of day; typed as 09:30 where the platform has no picker."""


class PickZone(Question, frozen=True, tag=True, kw_only=True):
    """A time zone, typed as a city."""


class Upload(Question, frozen=True, tag=True, kw_only=True):
    """Files, at most `at_most` of them."""

    at_most: int = 1


AnyQuestion = (
    ShortText | LongText | PickOne | PickSome | PickMember | PickChannel | PickDate | PickTime | PickZone | Upload
)


class FileRef(Struct, frozen=True, tag=True):
    """A file that lies at the platform. `bytes` is the size that the platform names."""

    id: str
    name: str
    media: str
    bytes: int
    url: str


class Files(Struct, frozen=True, tag=True):
    """The files that answer an Upload question."""

    refs: tuple[FileRef, ...]


Answer = MemberText | str | tuple[str, ...] | Account | Place | date | time | Files
RawAnswer = str | tuple[str, ...] | Files


class Form(Struct, frozen=True, tag=True):
    """A form of a feature. `name` is "feature.form"; `key` an opaque id that comes back with the answers."""

    name: str
    title: Text
    questions: tuple[AnyQuestion, ...]
    send: Text
    intro: Text | None = None
    key: str = ""

    def __post_init__(self) -> None:
        limits.at_most(limits.FORM_TITLE, size(self.title), "form title")
        limits.at_most(limits.FORM_SEND, size(self.send), "form send label")
        if len({q.id for q in self.questions}) != len(self.questions):
            raise ValueError("two questions of a form share an id")

    @property
    def pages(self) -> tuple[tuple[AnyQuestion, ...], ...]:
        """The questions in pages; the introduction takes a place on the first."""
        first = limits.PAGE_PARTS - (1 if self.intro else 0)
        rest = self.questions[first:]
        later = (rest[i : i + limits.PAGE_PARTS] for i in range(0, len(rest), limits.PAGE_PARTS))
        return (self.questions[:first], *later)
