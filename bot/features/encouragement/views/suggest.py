"""A piece that a member suggests: the form, what waits, what a moderator reads, what came of it."""

from bot.chat.cards import Actions, Button, Card, Paragraph, Part, Quote
from bot.chat.forms import Choice, Form, PickOne
from bot.chat.text import MemberText, Say
from bot.features.encouragement.rules.packs import PACKS, Piece
from bot.features.encouragement.views import pack_forms, pieces


def form(say: Say, piece: Piece | None = None) -> Form:
    """A new one, or other words for one that came back."""
    title, send, what = say("suggest-form"), say("suggest-send"), say("suggest-what")
    if piece:
        return Form("encouragement.suggest_change", title, pack_forms.questions(say), send, what, piece.id)
    packs = tuple(Choice(pack, pieces.pack_name(say, pack)) for pack in PACKS)
    which = PickOne(id="pack", label=say("suggest-pack"), choices=packs, required=True)
    return Form("encouragement.suggest", title, (*pack_forms.questions(say), which), send, what)


def values(piece: Piece) -> dict[str, str]:
    """What was written before."""
    return pack_forms.values(piece)


def submitted(say: Say, piece: Piece) -> Card:
    """It waits; it can be taken back until then."""
    back = Button(say("suggest-button-back"), "encouragement.suggest_back", key=piece.id)
    return Card(None, (Paragraph(say("suggest-submitted")), *pieces.parts(say, piece), Actions((back,))))


def enough(say: Say, most: int) -> Card:
    """As many as fit wait already."""
    return Card(None, (Paragraph(say("suggest-enough", most=most)),))


def taken_back(say: Say) -> Card:
    """It is gone, unread."""
    return Card(None, (Paragraph(say("suggest-taken-back")),))


def nothing(say: Say) -> Card:
    """Nothing of theirs waits under this id."""
    return Card(None, (Paragraph(say("suggest-nothing")),))


def to_read(say: Say, piece: Piece) -> tuple[Part, ...]:
    """What a moderator decides about, without a name."""
    what = say("suggest-read", pack=pieces.pack_name(say, piece.pack), kind=say(f"piece-kind-{piece.kind}"))
    by = (Paragraph(say("suggest-by", by=MemberText(piece.by))),) if piece.by else ()
    return (Paragraph(what), Quote(MemberText(piece.text)), *by)


def outcome(say: Say, piece: Piece, verdict: str, reason: MemberText | None) -> Card:
    """What its author reads: in, back with a reason, or not in."""
    why = (Paragraph(say("suggest-reason")), Quote(reason)) if reason else ()
    again = Button(say("suggest-button-change"), "encouragement.suggest_change", key=piece.id)
    back = Button(say("suggest-button-back"), "encouragement.suggest_back", key=piece.id)
    offers = (Actions((again, back)),) if verdict == "return" else ()
    return Card(None, (Paragraph(say(f"suggest-{verdict}")), *pieces.parts(say, piece), *why, *offers))
