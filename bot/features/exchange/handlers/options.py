"""Report, block, end: the ways out, each asked once more where it cannot be undone."""

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, Update
from bot.engine import exchanges
from bot.engine.turn import Turn
from bot.features.exchange.handlers.partners import partner
from bot.features.exchange.views import options as views


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """The card of ways out; in place of the question where they come back from one."""
    card = _card(turn, pressed)
    return Update(card) if pressed.value == "back" else Reply(card)


def ask_block(turn: Turn, pressed: ButtonPressed) -> Response:
    """It cannot be undone: ask."""
    one = exchanges.of(turn, pressed.key)
    return Update(views.block_sure(turn.say, partner(one)) if one else views.unknown(turn.say))


def block(turn: Turn, pressed: ButtonPressed) -> Response:
    """Never again, under no name."""
    one = exchanges.of(turn, pressed.key)
    if one is None:
        return Update(views.unknown(turn.say))
    exchanges.block(turn, one)
    return Update(views.blocked(turn.say, partner(one)))


def ask_end(turn: Turn, pressed: ButtonPressed) -> Response:
    """It cannot be undone: ask."""
    one = exchanges.of(turn, pressed.key)
    return Update(views.end_sure(turn.say, partner(one)) if one else views.unknown(turn.say))


def end(turn: Turn, pressed: ButtonPressed) -> Response:
    """Nothing more goes either way."""
    one = exchanges.of(turn, pressed.key)
    if one is None:
        return Update(views.unknown(turn.say))
    exchanges.end(turn, one, "ended")
    return Update(views.ended(turn.say, partner(one)))


def _card(turn: Turn, pressed: ButtonPressed) -> Card:
    about_piece = pressed.value == "piece"
    one = exchanges.about(turn, pressed.key) if about_piece else exchanges.of(turn, pressed.key)
    if one is None:
        return views.unknown(turn.say)
    report = exchanges.reportable(turn, pressed.key) if about_piece else None
    piece = report.piece if report else exchanges.latest_from(turn, one)
    reported = piece.id if piece and views.REPORT in turn.registry.buttons else ""
    talks = one.is_open and not one.one_way
    return views.options(turn.say, partner(one), reported, is_open=talks, introduce=talks and not one.mine.agrees)
