"""What will be sent in the next days."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Divider, Facts, Paragraph, Part, Row
from bot.chat.limits import FACTS
from bot.chat.pages import pages
from bot.chat.people import Place
from bot.chat.text import Channel, Moment, Say, Text, words


class Coming(Struct, frozen=True):
    """A post that will be sent, or `why` it will not: "quiet", "full" or "empty". `door` is what its button says.

    `thread`: one is opened below it.
    """

    at: Moment
    place: Place
    parts: tuple[Part, ...] = ()
    door: Text | None = None
    why: str = ""
    thread: bool = False


class Counted(Struct, frozen=True):
    """A kind of private message; `people` is None where they are too few to say."""

    label: Text
    people: int | None


def dry_run(say: Say, coming: Sequence[Coming], private: Sequence[Counted], page: int, stopped: Moment | None) -> Card:
    """Every post in full, a few to a card, and how many people get which private messages."""
    blocks = [_post(say, one) for one in coming] or [(Paragraph(say("dry-none")),)]
    title, head, tail = say("dry-title"), _head(say, stopped), _tail(say, private)
    every = pages(title, blocks, (*head, *tail, *_turning(say, 1, 3)))
    at = min(max(page, 0), len(every) - 1)
    return Card(title, (*head, *every[at], *(tail if at + 1 == len(every) else ()), *_turning(say, at, len(every))))


def _post(say: Say, one: Coming) -> tuple[Part, ...]:
    line = say("dry-weekly" if one.thread else "dry-post", at=one.at, channel=Channel(one.place))
    if one.why:
        return (Divider(), Paragraph(line), Paragraph(say(f"dry-{one.why}")))
    door = (Paragraph(say("dry-door", door=one.door)),) if one.door else ()
    return (Divider(), Paragraph(line), *one.parts, *door)


def _head(say: Say, stopped: Moment | None) -> tuple[Part, ...]:
    return (Paragraph(say("dry-stopped", at=stopped) if stopped else say("dry-what")),)


def _tail(say: Say, private: Sequence[Counted]) -> tuple[Part, ...]:
    rows = tuple(Row(one.label, _many(say, one)) for one in private[:FACTS])
    facts = (Facts(rows),) if rows else (Paragraph(say("dry-private-none")),)
    return (Divider(), Paragraph(say("dry-private")), *facts)


def _many(say: Say, one: Counted) -> Text:
    return words(str(one.people)) if one.people is not None else say("dry-few")


def _turning(say: Say, at: int, of: int) -> tuple[Part, ...]:
    before = [Button(say("button-earlier"), "encouragement.dry", str(at - 1))] if at > 0 else []
    later = [Button(say("button-further"), "encouragement.dry", str(at + 1))] if at + 1 < of else []
    posts = Button(say("button-posts"), "encouragement.posts")
    stop = Button(say("button-stop"), "encouragement.stop", style="danger")
    return (Actions((*before, *later, posts, stop)),)
