"""The end of a draft: copied, sent by the member, or thrown away. The bot itself sends nothing to anybody."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.checkins.handlers import parking
from bot.features.checkins.rules.drafts import Draft, SentReply
from bot.features.checkins.store import drafts, replies
from bot.features.checkins.views import drafts as views


def copy(turn: Turn, pressed: ButtonPressed) -> Response:
    """The bare words as a text file."""
    draft = drafts.find(turn, pressed.key)
    return Reply(views.as_text(turn.say, draft)) if draft else Update(views.gone(turn.say))


def sent(turn: Turn, pressed: ButtonPressed) -> Response:
    """Keep it with its date."""
    draft = drafts.find(turn, pressed.key)
    if draft is None:
        return Update(views.gone(turn.say))
    replies.add(turn, SentReply(turn.new_id(), draft.entry, draft.words, draft.shape.channel, turn.now))
    _end(turn, draft)
    turn.tell("replied", draft.entry)
    return Update(views.sent(turn.say, draft.entry, Moment(turn.now, "date")))


def throw(turn: Turn, pressed: ButtonPressed) -> Response:
    """Ask once."""
    draft = drafts.find(turn, pressed.key)
    return Update(views.sure(turn.say, draft) if draft else views.gone(turn.say))


def throw_yes(turn: Turn, pressed: ButtonPressed) -> Response:
    """Erase it."""
    draft = drafts.find(turn, pressed.key)
    if draft is None:
        return Update(views.gone(turn.say))
    _end(turn, draft)
    return Update(views.thrown(turn.say, draft.entry))


def _end(turn: Turn, draft: Draft) -> None:
    turn.drop(parking.TIMER, draft.id)
    drafts.remove(turn, draft.id)
