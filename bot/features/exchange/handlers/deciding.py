"""Send anyway, change, or keep back: what its writer does with a piece that waits for them."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.exchange.handlers import outcomes
from bot.features.exchange.handlers.partners import partner
from bot.features.exchange.views import writing as views


def send(turn: Turn, pressed: ButtonPressed) -> Response:
    """Pass it on as it is."""
    waiting = exchanges.asked(turn, pressed.key)
    if waiting is None:
        return Update(views.not_waiting(turn.say))
    piece = exchanges.send_anyway(turn, pressed.key)
    if piece is None:
        why = exchanges.silence(turn, waiting[0]) or "ended"
        return Update(views.went_nowhere(turn.say, why, waiting[1].text))
    return Update(outcomes.outcome(turn.say, waiting[0], piece))


def keep(turn: Turn, pressed: ButtonPressed) -> Response:
    """Nobody reads it."""
    kept = exchanges.keep_back(turn, pressed.key)
    return Update(views.kept(turn.say) if kept else views.not_waiting(turn.say))


def change(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open it again."""
    waiting = exchanges.asked(turn, pressed.key)
    if waiting is None:
        return Reply(views.not_waiting(turn.say))
    one, piece = waiting
    return ShowForm(views.change_form(turn.say, partner(one), piece.id), {"text": piece.text.value})


def changed(turn: Turn, sent: Sent) -> Response:
    """The new words go the way of all words; the old ones are gone."""
    text = sent.text("text") or MemberText("")
    found = exchanges.rewrite(turn, sent.key, text)
    if found is None:
        return Reply(views.went_nowhere(turn.say, "not-waiting", text))
    one, piece = found
    return outcomes.told(turn, one, piece, text)
