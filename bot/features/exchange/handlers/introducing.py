"""Being introduced: nothing is shown before both agreed."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.exchanges import Exchange
from bot.engine.turn import Turn
from bot.features.exchange.handlers.partners import partner
from bot.features.exchange.views import introductions as views
from bot.features.exchange.views import writing


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Say what happens when both agree."""
    one = _open(turn, pressed.key)
    return Update(views.sure(turn.say, partner(one)) if one else writing.went_nowhere(turn.say, "ended"))


def agree(turn: Turn, pressed: ButtonPressed) -> Response:
    """Agree; where the platform cannot show one to the other, say how one is found."""
    one = _open(turn, pressed.key)
    if one is None:
        return Reply(writing.went_nowhere(turn.say, "ended"))
    if not exchanges.same_platform(turn, one):
        return ShowForm(views.form(turn.say, partner(one)))
    return _agreed(turn, one, None)


def reached(turn: Turn, sent: Sent) -> Response:
    """Agree, and be found this way. No moderator reads this first, so what one would read has no place in it."""
    if any(finding.ask or finding.hold for finding in turn.findings):
        return Problems({"reach": turn.say("reach-only")})
    one = _open(turn, sent.key)
    if one is None:
        return Reply(writing.went_nowhere(turn.say, "ended", sent.text("reach")))
    return _agreed(turn, one, sent.text("reach"))


def _agreed(turn: Turn, one: Exchange, reach: MemberText | None) -> Reply:
    both = exchanges.agree(turn, one, reach)
    return Reply(views.both_know(turn.say, partner(one)) if both else views.waits(turn.say, partner(one)))


def _open(turn: Turn, key: str) -> Exchange | None:
    one = exchanges.of(turn, key)
    return one if one and exchanges.silence(turn, one) is None else None
