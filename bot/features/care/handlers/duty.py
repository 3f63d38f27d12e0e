"""The side of the people on duty: one takes it, the others read that it is taken, and it ends."""

from msgspec.structs import replace

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed
from bot.chat.responses import Response, Update
from bot.engine import exchanges
from bot.engine.members.member import Member
from bot.engine.turn import Turn
from bot.features.care.handlers import ask
from bot.features.care.rules.calling import Ask
from bot.features.care.store import asks
from bot.features.care.views import helper


def take(turn: Turn, pressed: ButtonPressed) -> Response:
    """I will write. The first one has it."""
    found, asker = _find(turn, pressed.key)
    if found is None or asker is None:
        return Update(helper.told(turn.say, "alert-over"))
    if found.taken_by not in (None, turn.me.id):
        return Update(helper.told(turn.say, "alert-taken"))
    if found.taken_by is None:
        _taken(turn, found, asker)
    return Update(_yours(turn, found, asker))


def done(turn: Turn, pressed: ButtonPressed) -> Response:
    """I have written. The request is over."""
    found, _ = _mine(turn, pressed.key)
    if found:
        ask.over(turn, found)
    return Update(helper.told(turn.say, "done" if found else "alert-over"))


def give_back(turn: Turn, pressed: ButtonPressed) -> Response:
    """I cannot after all."""
    found, asker = _mine(turn, pressed.key)
    if found is None or asker is None:
        return Update(helper.told(turn.say, "alert-over"))
    Turn(turn, asker, None).as_feature(turn.feature, ask.given_back, found, turn.me)
    turn.stirred = True
    return Update(helper.told(turn.say, "gave-back"))


def _taken(turn: Turn, found: Ask, asker: Member) -> None:
    asks.change(turn, replace(found, taken_by=turn.me.id, passed_by=None))
    ask.over(turn, found, "alert-taken", but=turn.me.id, ends=False)
    Turn(turn, asker, None).as_feature(turn.feature, ask.is_taken, turn.me)
    turn.stirred = True


def _yours(turn: Turn, found: Ask, asker: Member) -> Card:
    return helper.yours(turn.say, ask.person(turn, asker), found.id)


def _find(turn: Turn, ask_id: str) -> tuple[Ask | None, Member | None]:
    """The request and who asked, if it is of this community's side and not one's own."""
    found = asks.find(turn, ask_id)
    asker = turn.member(found.member) if found else None
    if asker is None or asker.community != turn.me.community or asker.lead == turn.me.lead:
        return None, None
    if exchanges.blocked(turn, turn.me, asker):
        return None, None
    return found, asker


def _mine(turn: Turn, ask_id: str) -> tuple[Ask | None, Member | None]:
    """The same, if this member has taken it."""
    found, asker = _find(turn, ask_id)
    return (found, asker) if found and found.taken_by == turn.me.id else (None, None)
