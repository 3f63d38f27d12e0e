"""The ways out of an exchange."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.text import Say
from bot.features.exchange.views import buttons
from bot.features.exchange.views.people import Partner

REPORT = "moderation.report"


def options(
    say: Say, partner: Partner, piece: str, *, is_open: bool, introduce: bool = False, others: Sequence[Button] = ()
) -> Card:
    """What each one does. `piece` is what a report would be about, "" where there is nothing to report.

    `others` is what other features offer about that piece.
    """
    name = partner.name
    ways: list[tuple[str, Button]] = []
    if piece:
        ways.append(("options-report", Button(say("button-report"), REPORT, key=piece, style="danger")))
    block = Button(say("button-block", name=name), "exchange.block", key=partner.exchange)
    ways.append(("options-block", block))
    if is_open:
        ways.append(("options-end", Button(say("button-end"), "exchange.end", key=partner.exchange)))
    if introduce:
        button = Button(say("button-introduce"), "exchange.introduce", key=partner.exchange)
        ways.append(("options-introduce", button))
    said = (Paragraph(say(key, name=name)) for key, _ in ways)
    more = (Actions(tuple(others)),) if others else ()
    return Card(say("options-title", name=name), (*said, Actions(tuple(button for _, button in ways)), *more))


def block_sure(say: Say, partner: Partner) -> Card:
    """Ask once."""
    return _sure(say, "block-sure", "button-block-yes", "exchange.block_yes", partner)


def end_sure(say: Say, partner: Partner) -> Card:
    """Ask once."""
    return _sure(say, "end-sure", "button-end-yes", "exchange.end_yes", partner)


def blocked(say: Say, partner: Partner) -> Card:
    """It is done."""
    return Card(None, (Paragraph(say("blocked", name=partner.name)),))


def ended(say: Say, partner: Partner) -> Card:
    """It is done. What was read can still be reported."""
    said = Paragraph(say("ended-by-you", name=partner.name))
    return Card(None, (said, Actions((buttons.options(say, partner),))))


def unknown(say: Say) -> Card:
    """Not theirs, or gone."""
    return Card(None, (Paragraph(say("unknown")),))


def _sure(say: Say, key: str, label: str, action: str, partner: Partner) -> Card:
    yes = Button(say(label), action, key=partner.exchange, style="danger")
    back = Button(say("button-back"), "exchange.options", "back", partner.exchange)
    return Card(None, (Paragraph(say(key, name=partner.name)), Actions((yes, back))))
