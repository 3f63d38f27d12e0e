"""Opening a pen name's account, as everybody reads of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph, Part, Quote
from bot.chat.forms import Choice, Form, LongText, PickOne
from bot.chat.text import MemberText, Moment, Person, Say, Text, words
from bot.features.moderation.rules.unsealing import DANGERS
from bot.features.moderation.views import cases
from bot.features.moderation.views.evidence import Reported

REASON = 600
PLATFORMS = {"discord": "Discord", "slack": "Slack"}


class Request(Protocol):
    """What its card needs of a request."""

    @property
    def id(self) -> str: ...
    @property
    def danger(self) -> str: ...
    @property
    def reason(self) -> MemberText: ...
    @property
    def state(self) -> str: ...


class Entry(Protocol):
    """What the log shows of a line."""

    @property
    def what(self) -> str: ...
    @property
    def why(self) -> str: ...


def form(say: Say, key: str) -> Form:
    """Why, and whether somebody is in danger."""
    choices = (Choice("no", say("danger-no")), *(Choice(one, say(f"danger-{one}")) for one in DANGERS))
    questions = (
        LongText(id="reason", label=say("unseal-reason"), hint=say("unseal-hint"), at_most=REASON, required=True),
        PickOne(id="danger", label=say("danger-label"), choices=choices, required=True),
        LongText(id="delay", label=say("delay-label"), hint=say("delay-hint"), at_most=REASON),
    )
    return Form("moderation.unseal", say("unseal-form"), questions, say("button-unseal-send"), say("unseal-intro"), key)


def asked(say: Say, who_reads: tuple[Text, ...]) -> Card:
    """It waits for a second moderator."""
    return Card(say("unseal-title"), (Paragraph(say("unseal-asked")), *map(Paragraph, who_reads)))


def to_second(say: Say, one: Request, report: Reported) -> Card:
    """For the second moderator: the report, the reason, and the question."""
    why = (Divider(), Paragraph(say(f"second-{one.danger or 'ask'}")), Quote(one.reason))
    names = ("right", "wrong") if one.danger else ("agree", "decline")
    buttons = tuple(Button(say(f"button-{name}"), f"moderation.unseal_{name}", key=one.id) for name in names)
    return Card(say("unseal-title"), (*cases.read(say, report), *why, Actions(buttons)))


def seconded(say: Say, state: str) -> Card:
    """What the second moderator did."""
    return Card(say("unseal-title"), (Paragraph(say(f"seconded-{state}")),))


def answer(say: Say, state: str, key: str) -> Card:
    """For the one who asked."""
    see = Actions((Button(say("button-reveal"), "moderation.reveal", key=key),))
    said = Paragraph(say(f"answer-{state}"))
    return Card(say("unseal-title"), (said, see) if state == "agreed" else (said,))


def shown(say: Say, who: Person, platform: str) -> Card:
    """Once, to the one who asked."""
    where = PLATFORMS.get(platform, platform)
    parts = (Paragraph(say("unsealed", who=who, platform=where)), Paragraph(say("unsealed-once")))
    return Card(say("unseal-title"), parts)


def gone(say: Say) -> Card:
    """The account was erased."""
    return Card(say("unseal-title"), (Paragraph(say("unseal-gone")),))


def reviewed(say: Say, review: str) -> Card:
    """What the second moderator found."""
    return Card(say("unseal-title"), (Paragraph(say(f"reviewed-{review}")),))


def for_organisers(say: Say, what: str) -> Card:
    """An emergency that nobody looked at in time, or that was none."""
    log = Actions((Button(say("button-open-log"), "moderation.log"),))
    return Card(say("unseal-title"), (Paragraph(say(f"organisers-{what}")), log))


def notice(say: Say, danger: bool, looked: str = "") -> Card:
    """For the member whose account was opened. `looked`: what is known of the second look by now."""
    said = ("notice-danger", f"notice-{looked or 'looks'}") if danger else ("notice",)
    return Card(say("notice-title"), tuple(Paragraph(say(key)) for key in (*said, "notice-who")))


def log(say: Say, lines: Sequence[tuple[datetime, Entry, Sequence[Person]]]) -> Card:
    """The last lines of the log: when, what, by whom and why."""
    parts: list[Part] = [] if lines else [Paragraph(say("log-empty"))]
    for at, entry, by in lines:
        parts.append(Paragraph(say("log-line", at=Moment(at), what=say(f"log-{entry.what}"), who=_all(by))))
        if entry.why:
            parts.append(Quote(MemberText(entry.why)))
    return Card(say("log-title"), (*parts, Divider(), Paragraph(say("log-what"))))


def _all(people: Sequence[Person]) -> Text:
    spans = [span for who in people for span in (", ", who)][1:]
    return Text(tuple(spans)) if spans else words("-")
