"""Answers to a form: from what the platform sent to typed values, or to a sentence about what is wrong."""

from collections.abc import Mapping
from datetime import date, time

from msgspec import Struct

from bot.chat.forms import (
    Answer,
    AnyQuestion,
    FileRef,
    Files,
    LongText,
    PickChannel,
    PickDate,
    PickMember,
    PickOne,
    PickSome,
    PickTime,
    PickZone,
    RawAnswer,
    ShortText,
    Upload,
)
from bot.chat.people import Account, Community, Place
from bot.chat.text import MemberText
from bot.engine.schedule import zones


class Sent(Struct, frozen=True):
    """A form as a handler gets it: `key` is the form's own, answers are typed. What was left empty is None."""

    name: str
    key: str
    answers: Mapping[str, Answer]

    def text(self, question: str) -> MemberText | None:
        """Free words."""
        found = self.answers.get(question)
        return found if isinstance(found, MemberText) else None

    def choice(self, question: str) -> str | None:
        """The one that was picked."""
        found = self.answers.get(question)
        return found if isinstance(found, str) else None

    def choices(self, question: str) -> tuple[str, ...]:
        """All that were picked; for PickZone the zones that fit, best first."""
        found = self.answers.get(question)
        return tuple(str(one) for one in found) if isinstance(found, tuple) else ()

    def day(self, question: str) -> date | None:
        """A calendar date."""
        found = self.answers.get(question)
        return found if isinstance(found, date) else None

    def clock(self, question: str) -> time | None:
        """A time of day."""
        found = self.answers.get(question)
        return found if isinstance(found, time) else None

    def account(self, question: str) -> Account | None:
        """A person of the community."""
        found = self.answers.get(question)
        return found if isinstance(found, Account) else None

    def place(self, question: str) -> Place | None:
        """A channel of the community."""
        found = self.answers.get(question)
        return found if isinstance(found, Place) else None

    def files(self, question: str) -> tuple[FileRef, ...]:
        """Uploaded files."""
        found = self.answers.get(question)
        return found.refs if isinstance(found, Files) else ()


class Wrong(Exception):
    """An answer that cannot be taken; `key` names the engine's sentence about it."""

    def __init__(self, key: str, **facts: int) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


def typed(question: AnyQuestion, raw: RawAnswer | None, home: Community) -> Answer | None:
    """One answer with its type; None when it was left empty. Raises Wrong."""
    if raw is None or raw in ("", ()) or (isinstance(raw, str) and not MemberText(raw).clean.strip()):
        if question.required:
            raise Wrong("answer-needed")
        return None
    if isinstance(raw, Files):
        return _files(question, raw)
    if isinstance(question, PickSome):
        return _picked(question, raw if isinstance(raw, tuple) else (raw,))
    return _single(question, raw[0] if isinstance(raw, tuple) else raw, home)


def _single(question: AnyQuestion, raw: str, home: Community) -> Answer:
    match question:
        case ShortText() | LongText():
            return _words(raw, question.at_most)
        case PickOne():
            return _picked(question, (raw,))[0]
        case PickMember():
            return Account(home.platform, raw)
        case PickChannel():
            return Place(home, raw)
        case PickDate():
            return _day(raw)
        case PickTime():
            return _clock(raw)
        case PickZone():
            return _zones(raw)
        case _:
            raise Wrong("answer-unknown")


def _words(raw: str, at_most: int) -> MemberText:
    if len(raw) > at_most:
        raise Wrong("answer-too-long", most=at_most, has=len(raw))
    return MemberText(raw.replace("\x00", ""))


def _picked(question: PickOne | PickSome, raw: tuple[str, ...]) -> tuple[str, ...]:
    known = {choice.value for choice in question.choices}
    if not known.issuperset(raw):
        raise Wrong("answer-unknown")
    return raw


def _day(raw: str) -> date:
    try:
        day = date.fromisoformat(raw.strip())
    except ValueError:
        raise Wrong("answer-date") from None
    if not 2000 <= day.year <= 2100:
        raise Wrong("answer-date-far")
    return day


def _clock(raw: str) -> time:
    try:
        return time.fromisoformat(raw.strip().zfill(5)).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        raise Wrong("answer-time") from None


def _zones(raw: str) -> tuple[str, ...]:
    found = zones.find(raw)
    if not found:
        raise Wrong("answer-zone")
    return found


def _files(question: AnyQuestion, raw: Files) -> Files:
    if not isinstance(question, Upload):
        raise Wrong("answer-unknown")
    if len(raw.refs) > question.at_most:
        raise Wrong("answer-too-many", most=question.at_most)
    return raw
