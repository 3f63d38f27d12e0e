"""A guild and a workspace as one community: agreed on by an organiser of each."""

from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Say, Text
from bot.engine.answers import Sent
from bot.engine.members import communities, roles
from bot.engine.members.member import Member
from bot.engine.turn import Turn
from bot.features.community.handlers import codes
from bot.features.community.handlers.setup import card
from bot.features.community.views import codes as code_views
from bot.features.community.views import linking as views

PURPOSE = "link"


def show(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """What linking does, or how to undo it."""
    if turn.settings.operator is None:
        return card.reply(turn)
    return Reply(views.link(turn.say, linked=_is_linked(turn, turn.me.union)))


def make(turn: Turn, pressed: ButtonPressed) -> Response:
    """A code for an organiser of the other side."""
    if turn.settings.operator is None:
        return card.reply(turn)
    return Reply(code_views.code(turn.say, PURPOSE, codes.issue(turn, PURPOSE)))


def have(turn: Turn, pressed: ButtonPressed) -> Response:
    """Type it here."""
    return ShowForm(code_views.code_form(turn.say, PURPOSE))


def link(turn: Turn, sent: Sent) -> Response:
    """The side where the code was made leads; the organisers of both are told."""
    typed = sent.text("code")
    who = codes.maker(turn, PURPOSE, typed.clean if typed else "")
    problem = who if isinstance(who, Text) else _problem(turn, who)
    if problem or not isinstance(who, Member):
        return Problems({"code": problem or turn.say("code-wrong")})
    codes.used(turn, PURPOSE, typed.clean if typed else "")
    communities.link(turn.db, led=turn.me.community, leader=who.community)
    _tell(turn, who.community, "link-done", first=who)
    return Reply(views.linked(turn.say))


def unlink(turn: Turn, pressed: ButtonPressed) -> Response:
    """Each side by itself again, in one press."""
    if not _is_linked(turn, turn.me.union):
        return Update(views.unlinked(turn.say, turn.say("link-not")))
    _tell(turn, turn.me.union, "link-undone")
    communities.unlink(turn.db, turn.me.community)
    return Update(views.unlinked(turn.say, turn.say("link-undone")))


def _problem(turn: Turn, who: Member) -> Text | None:
    if who.community == turn.me.community:
        return turn.say("link-self")
    if _is_linked(turn, turn.me.union) or _is_linked(turn, who.union):
        return turn.say("link-already")
    return turn.say("link-platform") if who.platform == turn.me.platform else None


def _is_linked(turn: Turn, union: str) -> bool:
    return len(communities.sides(turn.db, union)) > 1


def _tell(turn: Turn, union: str, what: str, first: Member | None = None) -> None:
    """Everyone who is an organiser on either side, but whoever acts."""
    found = [*([first] if first else []), *roles.holders(turn.db, union, "organiser")]
    for one in {one.id: one for one in found if one.lead != turn.me.lead}.values():
        say: Say = turn.say_to(one)
        told = views.linked(say) if what == "link-done" else views.unlinked(say, say(what))
        turn.send_to(one, told, "organisers", merge=PURPOSE)
