"""That something waits, who reads it and when, and the queue."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph, Part
from bot.chat.text import Moment, Say, Text
from bot.features.moderation.rules.hours import Readers

MOST_SHOWN = 8


class Waiting(Struct, frozen=True):
    """A line of the queue: `kind` names its sentence and the button that opens it ("report", "review", …)."""

    kind: str
    key: str
    since: Moment


def knock(say: Say, kind: str, key: str) -> Card:
    """For a channel that more people than moderators may read: no word of what waits."""
    return Card(None, (Paragraph(say(f"knock-{_key(kind)}")), Actions((_open(say, kind, key),))))


def knock_anyhow(say: Say) -> Card:
    """The channel could not be reached: something waits, whatever it is."""
    return Card(None, (Paragraph(say("knock-review")), Actions((Button(say("button-queue"), "moderation.queue"),))))


def queue(say: Say, waiting: Sequence[Waiting]) -> Card:
    """All that waits for this moderator."""
    parts: list[Part] = [] if waiting else [Paragraph(say("queue-empty"))]
    for one in waiting[:MOST_SHOWN]:
        line = Paragraph(say(f"queue-{_key(one.kind)}", since=one.since))
        parts += [line, Actions((_open(say, one.kind, one.key),))]
    if len(waiting) > MOST_SHOWN:
        parts.append(Paragraph(say("queue-more", many=len(waiting) - MOST_SHOWN)))
    return Card(say("queue-title"), (*parts, Divider(), Paragraph(say("queue-who-sees"))))


def on_page(say: Say, many: int) -> tuple[Part, ...]:
    """For a moderator's own page."""
    line = Paragraph(say("page-queue", many=many))
    return (Divider(), line, Actions((Button(say("button-queue"), "moderation.queue"),)))


def nothing_here(say: Say) -> Card:
    """One sentence for what is gone, foreign, done, or for others to read."""
    return Card(say("nothing-title"), (Paragraph(say("nothing-here")),))


def who_reads(say: Say, readers: Readers) -> tuple[Text, ...]:
    """Who will read it, and when."""
    return say("readers", many=readers.many), _when(say, readers)


def _when(say: Say, readers: Readers) -> Text:
    if readers.until:
        return say("hours-now", until=Moment(readers.until, "time"))
    if readers.next:
        return say("hours-next", at=Moment(readers.next))
    return say("hours-none")


def _open(say: Say, kind: str, key: str) -> Button:
    return Button(say("button-open"), f"moderation.{kind}", key=key, style="primary")


def _key(kind: str) -> str:
    return kind.replace("_", "-")
