"""The buttons that come back in several places."""

from bot.chat.cards import Actions, Button
from bot.chat.text import Say
from bot.features.exchange.views.people import Partner


def write(say: Say, partner: Partner) -> Button:
    """Write to them, in a form."""
    return Button(say("button-write", name=partner.name), "exchange.write", key=partner.exchange, style="primary")


def options(say: Say, partner: Partner, piece: str = "") -> Button:
    """Report, block, end. About one piece where there is one."""
    if piece:
        return Button(say("button-options"), "exchange.options", "piece", piece)
    return Button(say("button-options"), "exchange.options", "exchange", partner.exchange)


def both(say: Say, partner: Partner, piece: str = "") -> Actions:
    """Write back, or the ways out."""
    return Actions((write(say, partner), options(say, partner, piece)))
