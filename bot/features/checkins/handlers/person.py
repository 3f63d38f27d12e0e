"""The member's person: named, shown, changed, removed."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.rules.person import Person
from bot.features.checkins.store import members
from bot.features.checkins.views import person as views


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """Who it is; the form when nobody is named."""
    person = members.person(turn)
    return Reply(views.shown(turn.say, person)) if person else edit(turn, pressed)


def edit(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form."""
    return ShowForm(views.form(turn.say), views.values(members.person(turn)))


def named(turn: Turn, sent: Sent) -> Response:
    """Keep who it is."""
    person = Person(typed(sent, "name"), typed(sent, "reach"))
    members.set_person(turn, person)
    return Reply(views.shown(turn.say, person))


def removed(turn: Turn, pressed: ButtonPressed) -> Response:
    """Keep nobody."""
    members.remove_person(turn)
    return Update(views.removed(turn.say))
