"""One goal each: named, kept for its owner, and passed on to the other one."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.exchanges import Exchange
from bot.engine.turn import Turn
from bot.features.buddies.store import pairs
from bot.features.buddies.store.pairs import Mine
from bot.features.buddies.views import goals as views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """The form, with what was named before."""
    own, one = going(turn, pressed.key)
    if own is None or one is None:
        return Reply(views.over(turn.say))
    return ShowForm(views.form(turn.say, own.pair.id, one.theirs.name), views.values(own.goal))


def named(turn: Turn, sent: Sent) -> Response:
    """Keep it, and pass it on. What weighs more than a goal does is kept and goes nowhere by itself."""
    own, one = going(turn, sent.key)
    goal = sent.text("goal") or MemberText("")
    if own is None or one is None:
        return Reply(views.over(turn.say, goal))
    pairs.set_goal(turn, own, goal)
    if any(finding.ask for finding in turn.findings):
        return Reply(views.kept(turn.say, one.id, one.theirs.name))
    return Reply(_told(turn, one, goal))


def going(turn: Turn, pair_id: str) -> tuple[Mine | None, Exchange | None]:
    """A pair of this member with its conversation, while that is open."""
    own = pairs.mine(turn, pair_id)
    one = exchanges.of(turn, own.pair.exchange) if own and own.pair.closed_at is None else None
    return own, one if one and exchanges.silence(turn, one) is None else None


def _told(turn: Turn, one: Exchange, goal: MemberText) -> views.Card:
    reader = turn.member(one.theirs.member) if one.theirs.member else None
    say = turn.say_to(reader) if reader else turn.say
    piece = exchanges.pass_on(turn, one, MemberText(f"{say('goal-words').plain} {goal.value}"))
    held = piece is None or piece.state != "sent"
    return views.held(turn.say, one.theirs.name) if held else views.told(turn.say, one.id, one.theirs.name)
