"""Being in touch again: one list a month, with what was last and three lines to send."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Paragraph, Part, Quote
from bot.chat.forms import Choice, Form, PickOne
from bot.chat.text import MemberText, Say, Text
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.organisation import DAYS, Organisation
from bot.features.checkins.views import buttons, lines


class Again(Struct, frozen=True):
    """Somewhere to be in touch again: the last entry there, and the name of somebody, "" for nobody."""

    organisation: Organisation
    last: Entry | None = None
    contact: str = ""


def told(say: Say, how_many: int) -> Card:
    """That a list is there. It names nobody: the bot starts it."""
    return Card(None, (Paragraph(say("reconnect-told", many=how_many)), Actions((_show(say),))))


def listed(say: Say, found: Sequence[Again]) -> Card:
    """The list, for whoever asks to see it."""
    if not found:
        return Card(say("reconnect-title"), (Paragraph(say("reconnect-none")), *buttons.row(_organisations(say))))
    each = tuple(part for number, one in enumerate(found, start=1) for part in _one(say, number, one))
    opens = tuple(
        Button(say("button-open", number=number), "checkins.org", key=one.organisation.id)
        for number, one in enumerate(found, start=1)
    )
    return Card(say("reconnect-title"), (Paragraph(say("reconnect-how")), *each, Actions(opens)))


def draft(say: Say, again: Again) -> Card:
    """Three lines for one of them."""
    back = Button(say("button-org"), "checkins.org", key=again.organisation.id)
    return Card(
        None, (Paragraph(_context(say, again)), _lines(say, again), Paragraph(say("draft-how")), Actions((back,)))
    )


def form(say: Say, one: Organisation) -> Form:
    """After how many days, or never."""
    choices = tuple(Choice(str(days), say(f"days-{days}")) for days in (0, *DAYS))
    question = PickOne(id="days", label=say("ask-days"), choices=choices, required=True)
    return Form("checkins.org_days", say("form-days"), (question,), say("form-edit-send"), key=one.id)


def _one(say: Say, number: int, again: Again) -> tuple[Part, ...]:
    return (Paragraph(say("reconnect-number", number=number, what=_context(say, again))), _lines(say, again))


def _context(say: Say, again: Again) -> Text:
    name = MemberText(again.organisation.name)
    if again.last is None:
        return say("reconnect-context-none", name=name)
    return say("reconnect-context", name=name, what=lines.what(say, again.last), day=lines.day(again.last))


def _lines(say: Say, again: Again) -> Quote:
    """As a quote: it can be copied as it is, and nothing in it is more than words."""
    about = say(f"draft-about-{again.last.kind if again.last else 'job'}").plain
    hello = say("draft-hello-name", name=MemberText(again.contact)).plain if again.contact else say("draft-hello").plain
    body = say("draft-body", about=about, organisation=MemberText(again.organisation.name)).plain
    close = say("draft-close").plain
    return Quote(MemberText(f"{hello}\n{body}\n{close}"))


def _show(say: Say) -> Button:
    return Button(say("button-reconnect-show"), "checkins.reconnect")


def _organisations(say: Say) -> Button:
    return Button(say("button-orgs"), "checkins.orgs", value="0")
