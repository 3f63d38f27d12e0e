"""Under which name somebody writes."""

from bot.chat.responses import Problems
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.exchanges import Side
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn, Turn
from bot.features.notes.store import manners


def chosen(turn: Turn, sent: Sent, *, pens: bool) -> bool | Problems:
    """Whether they go by their own name from now on; what is wrong where the name they typed is none."""
    own = not pens or sent.choice("name") == "own"
    typed = sent.text("own")
    if not own:
        manners.go_by(turn, False, None)
        return False
    if typed is None and manners.find(turn, turn.me.id).name is None:
        return Problems({"own": turn.say("name-needed")})
    if typed is not None and exchanges.name_problem(turn, turn.me, typed):
        return Problems({"own": turn.say("name-wrong")})
    manners.go_by(turn, True, typed)
    return True


def filled(turn: Turn, *, pens: bool) -> dict[str, str]:
    """What a form about it begins with."""
    known = manners.find(turn, turn.me.id)
    own = known.own or not pens
    typed = {"own": known.name.value} if own and known.name else {}
    return {"name": "own" if own else "pen", **typed} if pens else typed


def side(turn: BaseTurn, who: Member, *, own: bool) -> Side:
    """How somebody is put in touch: by the name they typed, or by a pen name."""
    return Side(who, by_own(turn, who) if own else None)


def by_own(turn: BaseTurn, who: Member) -> MemberText | None:
    """The name they go by, where they chose to; None for a pen name."""
    known = manners.find(turn, who.id)
    return known.name if known.own else None
