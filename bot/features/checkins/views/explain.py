"""Other explanations: the form, and what was kept."""

from bot.chat.cards import Card, Paragraph, Part, Quote
from bot.chat.forms import Choice, Form, LongText, PickSome, RawAnswer
from bot.chat.text import MemberText, Say, Text
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.reasons import Reasons, reasons_for
from bot.features.checkins.views import buttons


def form(say: Say, entry: Entry) -> Form:
    """What else may explain it?"""
    choices = tuple(Choice(reason, say(f"reason-{reason}")) for reason in reasons_for(entry))
    return Form(
        name="checkins.explain",
        title=say("form-explain"),
        questions=(
            PickSome(id="picked", label=say("ask-reasons"), choices=choices),
            LongText(id="words", label=say("ask-reason-words"), hint=say("ask-reason-words-hint"), at_most=500),
        ),
        send=say("form-explain-send"),
        key=entry.id,
    )


def values(reasons: Reasons | None) -> dict[str, RawAnswer]:
    """What stands in the form."""
    if reasons is None:
        return {}
    words = {"words": reasons.words} if reasons.words else {}
    return {**({"picked": reasons.picked} if reasons.picked else {}), **words}


def kept(say: Say, entry: Entry, reasons: Reasons) -> Card:
    """They stand on the entry now."""
    back = buttons.row(buttons.ideas(say, entry.id))
    return Card(None, (Paragraph(say("explained")), *parts(say, reasons), *back))


def parts(say: Say, reasons: Reasons | None) -> tuple[Part, ...]:
    """What explains an entry, for its page."""
    if reasons is None:
        return ()
    picked = (Paragraph(say("explained-by", reasons=_listed(say, reasons))),) if reasons.picked else ()
    own = (Paragraph(say("explained-own")), Quote(MemberText(reasons.words))) if reasons.words else ()
    return (*picked, *own)


def _listed(say: Say, reasons: Reasons) -> Text:
    """The picked ones with commas between them."""
    spans = [span for name in reasons.picked for span in (*say(f"reason-{name}").spans, ", ")]
    return Text(tuple(spans[:-1]))
