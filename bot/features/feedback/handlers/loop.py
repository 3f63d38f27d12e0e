"""Closing the loop: did it help, thanks, and what goes to one's own shelf."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.exchanges import Exchange
from bot.engine.turn import Turn
from bot.features.feedback.store import asks, reviews
from bot.features.feedback.store.reviews import Review
from bot.features.feedback.views import asking
from bot.features.feedback.views import closing as views

PRAISED = "feedback.praised"


def helped(turn: Turn, pressed: ButtonPressed) -> Response:
    """Noted for the asker alone."""
    found = _given(turn, pressed.key)
    if found is None or pressed.value not in views.ANSWERS:
        return Update(asking.gone(turn.say))
    asks.set_helped(turn, pressed.key, pressed.value)
    one = exchanges.of(turn, found.exchange)
    name = one.theirs.name if one else MemberText("")
    return Update(views.answered(turn.say, pressed.key, pressed.value, name, open_still=_open(turn, one)))


def thank(turn: Turn, pressed: ButtonPressed) -> Response:
    """Thanks, and what they changed."""
    found = _given(turn, pressed.key)
    one = exchanges.of(turn, found.exchange) if found else None
    return ShowForm(views.thanks_form(turn.say, pressed.key)) if _open(turn, one) else Reply(asking.gone(turn.say))


def thanked(turn: Turn, sent: Sent) -> Response:
    """Passed on like all words."""
    found = _given(turn, sent.key)
    one = exchanges.of(turn, found.exchange) if found else None
    if one is None:
        return Reply(asking.gone(turn.say))
    reader, words = turn.member(one.theirs.member or ""), sent.text("text")
    say = turn.say_to(reader) if reader else turn.say
    thanks = say("thanks").plain
    text = f"{thanks}\n\n{say('thanks-changed').plain}\n{words.value}" if words else thanks
    piece = exchanges.pass_on(turn, one, MemberText(text))
    if piece is not None and piece.state == "asked":
        return Reply(views.thanks_wait(turn.say, one.theirs.name, piece.id), lasting=True)
    held = piece is not None and piece.state == "held"
    card = views.thanked(turn.say, one.theirs.name, held=held) if piece else asking.gone(turn.say)
    return Reply(card)


def shelf(turn: Turn, pressed: ButtonPressed) -> Response:
    """What is to keep goes to their own shelf, if some feature has one."""
    found = _given(turn, pressed.key)
    if found is None:
        return Update(asking.gone(turn.say))
    heard = any(PRAISED in feature.hears for feature in turn.registry.features)
    turn.tell(PRAISED, found.id, found.keep)
    return Reply(views.shelved(turn.say, heard=heard))


def _given(turn: Turn, key: str) -> Review | None:
    """The last feedback to a request of this member."""
    if asks.mine(turn, key) is None:
        return None
    given = [one for one in reviews.of_request(turn, key) if one.given_at is not None]
    return given[-1] if given else None


def _open(turn: Turn, one: Exchange | None) -> bool:
    return one is not None and exchanges.silence(turn, one) is None
