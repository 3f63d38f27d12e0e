"""What can be reported, without the message at hand; and what became of what was reported."""

from bot.chat.events import CommandUsed
from bot.chat.responses import Reply, Response
from bot.chat.text import MemberText, Moment
from bot.engine import exchanges
from bot.engine.turn import Turn
from bot.features.moderation.store import reports as store
from bot.features.moderation.views import reportable as views

MOST, MOST_MADE = 5, 4


def show(turn: Turn, used: CommandUsed) -> Response:
    """The last messages that reached this member, and their own reports."""
    made = store.made_by(turn)
    reported = {one.piece for one in made}
    lately = exchanges.lately_from(turn, MOST + len(reported))
    got = [
        views.Got(one.theirs.name, Moment(piece.written_at, "relative"), piece.id)
        for one, piece in lately
        if piece.id not in reported
    ]
    told = [
        views.Made(MemberText(one.evidence.name), Moment(one.made_at, "relative"), bool(one.outcome))
        for one in reversed(made)
    ]
    return Reply(views.show(turn.say, got[:MOST], told[:MOST_MADE]))
