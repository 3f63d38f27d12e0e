"""An entry that a member suggests: the form, what waits, what a moderator reads, what came of it."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Part, Quote
from bot.chat.forms import Choice, Form, PickOne
from bot.chat.text import MemberText, Say
from bot.features.encouragement.rules.packs import PACKS, Entry
from bot.features.encouragement.views import entries, pack_forms


def form(say: Say, entry: Entry | None = None) -> Form:
    """A new one, or other words for one that came back."""
    title, send, what = say("suggest-form"), say("suggest-send"), say("suggest-what")
    if entry:
        return Form("encouragement.suggest_change", title, pack_forms.questions(say), send, what, entry.id)
    packs = tuple(Choice(pack, entries.pack_name(say, pack)) for pack in PACKS)
    which = PickOne(id="pack", label=say("suggest-pack"), choices=packs, required=True)
    return Form("encouragement.suggest", title, (*pack_forms.questions(say), which), send, what)


def values(entry: Entry) -> dict[str, str]:
    """What was written before."""
    return pack_forms.values(entry)


def submitted(say: Say, entry: Entry) -> Card:
    """It waits; it can be taken back until then."""
    back = Button(say("suggest-button-back"), "encouragement.suggest_back", key=entry.id)
    return Card(None, (Paragraph(say("suggest-submitted")), *entries.parts(say, entry), Actions((back,))))


def enough(say: Say, most: int) -> Card:
    """As many as fit wait already."""
    return Card(None, (Paragraph(say("suggest-enough", most=most)),))


def taken_back(say: Say) -> Card:
    """It is gone, unread."""
    return Card(None, (Paragraph(say("suggest-taken-back")),))


def nothing(say: Say) -> Card:
    """Nothing of theirs waits under this id."""
    return Card(None, (Paragraph(say("suggest-nothing")),))


def to_read(say: Say, entry: Entry) -> tuple[Part, ...]:
    """What a moderator decides about, without a name."""
    what = say("suggest-read", pack=entries.pack_name(say, entry.pack), kind=say(f"entry-kind-{entry.kind}"))
    by = (Paragraph(say("suggest-by", by=MemberText(entry.by))),) if entry.by else ()
    return (Paragraph(what), Quote(MemberText(entry.text)), *by)


def outcome(say: Say, entry: Entry, verdict: str, reason: MemberText | None) -> Card:
    """What its author reads: in, back with a reason, or not in."""
    why = (Paragraph(say("suggest-reason")), Quote(reason)) if reason else ()
    again = Button(say("suggest-button-change"), "encouragement.suggest_change", key=entry.id)
    back = Button(say("suggest-button-back"), "encouragement.suggest_back", key=entry.id)
    offers = (Actions((again, back)),) if verdict == "return" else ()
    return Card(None, (Paragraph(say(f"suggest-{verdict}")), *entries.parts(say, entry), *why, *offers))
