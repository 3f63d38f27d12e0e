"""What can be reported, and what was: the names that this member reads, and no words."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph, Part
from bot.chat.text import MemberText, Moment, Say


class Got(Struct, frozen=True):
    """The last message of somebody."""

    name: MemberText
    at: Moment
    piece: str


class Made(Struct, frozen=True):
    """A report of theirs."""

    name: MemberText
    at: Moment
    decided: bool


def show(say: Say, got: Sequence[Got], made: Sequence[Made]) -> Card:
    """Everything on one card, and where to turn with the rest."""
    first = Paragraph(say("reportable-what" if got else "reportable-none"))
    older = (Paragraph(say("reportable-older")),) if got else ()
    mine = [
        Paragraph(say("reportable-decided" if o.decided else "reportable-waits", name=o.name, at=o.at)) for o in made
    ]
    told: tuple[Part, ...] = (Divider(), *mine) if mine else ()
    support = Actions((Button(say("button-support"), "community.open", "support"),))
    last = (Paragraph(say("reportable-elsewhere")), Paragraph(say("report-danger")), support)
    said = tuple(part for one in got for part in _one(say, one))
    return Card(say("reportable-title"), (first, *said, *older, *told, Divider(), *last))


def _one(say: Say, one: Got) -> tuple[Part, ...]:
    button = Button(say("button-report-name", name=one.name), "moderation.report", key=one.piece, style="danger")
    return Paragraph(say("reportable-of", name=one.name, at=one.at)), Actions((button,))
