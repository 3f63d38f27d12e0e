"""Strengths: all of them, one, and the form for one."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Quote, Row
from bot.chat.forms import Form, ShortText
from bot.chat.text import MemberText, Say, Text
from bot.features.checkins.rules.strength import MOST_OWN, WORDS, Strength
from bot.features.checkins.views import buttons, lines

ACTION = "checkins.strengths"


def form(say: Say, key: str = "") -> Form:
    """One strength. `key`: the one that is changed."""
    hint = say("ask-strength-hint")
    words = ShortText(id="words", label=say("ask-strength"), hint=hint, required=True, at_most=WORDS)
    return Form("checkins.strength", say("form-strength"), (words,), say("form-strength-send"), key=key)


def listed(say: Say, strengths: Sequence[Strength], page: int, pages: int, *, room: bool) -> Card:
    """One page of them. `room`: another one has a place."""
    add = buttons.row(add_one(say)) if room else (Paragraph(say("strengths-full", most=MOST_OWN)),)
    if not strengths:
        return Card(say("strengths-title"), (Paragraph(say("strengths-none")), *add))
    numbered = tuple(enumerate(strengths, start=1))
    rows = tuple(Row(_label(say, number, one), lines.shortened(say, one.words)) for number, one in numbered)
    open_one = tuple(
        Button(say("button-open", number=number), "checkins.strength_one", key=one.id) for number, one in numbered
    )
    paging = buttons.paging(say, ACTION, page, pages)
    return Card(say("strengths-title"), (Facts(rows), Actions(open_one), *paging, *add))


def opened(say: Say, strength: Strength) -> Card:
    """One of them. What a peer wrote stays as it is."""
    whose = Paragraph(say("strength-by-peer" if strength.by_peer else "strength-own"))
    change = None if strength.by_peer else Button(say("button-edit"), "checkins.strength_edit", key=strength.id)
    remove = Button(say("button-remove"), "checkins.strength_off", key=strength.id, style="danger")
    return Card(None, (whose, Quote(MemberText(strength.words)), *buttons.row(change, remove, everything(say))))


def kept(say: Say) -> Card:
    """It is kept."""
    return Card(None, (Paragraph(say("strength-kept")), *buttons.row(everything(say))))


def removed(say: Say) -> Card:
    """It is gone."""
    return Card(None, (Paragraph(say("strength-removed")), *buttons.row(everything(say))))


def add_one(say: Say) -> Button:
    """Name a strength."""
    return Button(say("button-strength-add"), "checkins.strength_add")


def everything(say: Say) -> Button:
    """All of them."""
    return Button(say("button-strengths"), ACTION, value="0")


def _label(say: Say, number: int, one: Strength) -> Text:
    whose = say("strength-peer-short" if one.by_peer else "strength-own-short")
    return say("list-number-day", number=number, day=whose)
