"""Letters and sent replies, as they stand with their entry."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Part, Quote, Row
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.checkins.rules.drafts import SentReply
from bot.features.checkins.rules.letters import Letter
from bot.features.checkins.rules.papers import Paper
from bot.features.checkins.views import buttons
from bot.features.checkins.views.drafts import to_entry


def listed(say: Say, entry: str, papers: Sequence[Paper], page: int, pages: int) -> Card:
    """One page, newest first."""
    if not papers:
        return Card(say("papers-title"), (Paragraph(say("papers-none")), Actions((to_entry(say, entry),))))
    paging = buttons.paging(say, "checkins.papers", page, pages, entry)
    return Card(say("papers-title"), (*_rows(say, papers), *paging, Actions((to_entry(say, entry),))))


def on_organisation(say: Say, papers: Sequence[Paper]) -> tuple[Part, ...]:
    """The newest of an organisation's, on its page."""
    return _rows(say, papers, "button-read") if papers else ()


def letter(say: Say, one: Letter) -> Card:
    """A kept letter, whole."""
    kind = Button(say("button-letter-kind"), "checkins.letter_kind", key=one.id)
    remove = Button(say("button-remove"), "checkins.letter_remove", key=one.id, style="danger")
    offers = Actions((kind, remove, _back(say, one.entry)))
    return Card(None, (Paragraph(say("paper-letter", at=Moment(one.at, "date"))), Quote(MemberText(one.words)), offers))


def sent(say: Say, one: SentReply) -> Card:
    """A reply that went out, whole."""
    remove = Button(say("button-remove"), "checkins.sent_remove", key=one.id, style="danger")
    at = say("paper-sent-by", at=Moment(one.at, "date"), channel=say(f"by-{one.channel}"))
    return Card(None, (Paragraph(at), Quote(MemberText(one.words)), Actions((remove, _back(say, one.entry)))))


def removed(say: Say, entry: str) -> Card:
    """It is not kept any more."""
    return Card(None, (Paragraph(say("paper-removed")), Actions((_back(say, entry),))))


def shelf(say: Say, entry: str, how_many: int) -> Button:
    """To what is kept with an entry."""
    return Button(say("button-papers", number=how_many), "checkins.papers", key=entry)


def _rows(say: Say, papers: Sequence[Paper], label: str = "button-open") -> tuple[Part, ...]:
    rows = tuple(
        Row(say("list-number", number=number), say(_what(paper), at=Moment(paper.at, "date")))
        for number, paper in enumerate(papers, start=1)
    )
    read = tuple(_open(paper, say(label, number=number)) for number, paper in enumerate(papers, start=1))
    return (Facts(rows), Actions(read))


def _open(paper: Paper, label: Text) -> Button:
    action = "checkins.paper_letter" if isinstance(paper, Letter) else "checkins.paper_sent"
    return Button(label, action, key=paper.id)


def _what(paper: Paper) -> str:
    return "paper-letter" if isinstance(paper, Letter) else "paper-sent"


def _back(say: Say, entry: str) -> Button:
    return Button(say("button-papers-back"), "checkins.papers", key=entry)
