"""A role was accepted: one press ends all that comes by itself. Whoever logs something is searching again."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, Update
from bot.engine.turn import Turn
from bot.features.checkins.handlers import look_back, planning, reminders
from bot.features.checkins.store import members, search, waits
from bot.features.checkins.views import accepted as views

WITH_WHAT_IS_KEPT = ("export", "erase")
HELPING = {"listen": "notes.offer", "give": "feedback.give"}
"""How somebody who found a role may help, by the name of our label, where those features are there."""


def accept(turn: Turn, pressed: ButtonPressed) -> Response:
    """End waiting, reminders, nudges and a rest; then ask what may become of what is kept."""
    if search.current(turn).accepted_at is None:
        search.note(turn, accepted_at=turn.now)
    waits.pause(turn, paused=True)
    members.end_rest(turn)
    for item in turn.items():
        turn.drop(item.name, item.key)
    for kind in turn.feature.kinds:
        turn.withdraw(kind.name)
    turn.tell("accepted")
    own = [name for name in WITH_WHAT_IS_KEPT if f"privacy.{name}" in turn.registry.buttons]
    helping = {name: action for name, action in HELPING.items() if action in turn.registry.buttons}
    return Reply(views.ended(turn.say, own, helping, turn.offered("accepted")))


def keep(turn: Turn, pressed: ButtonPressed) -> Response:
    """All of it stays as it is."""
    return Update(views.kept(turn.say))


def look_again(turn: Turn, pressed: ButtonPressed) -> Response:
    """They are searching again, or pressed by mistake: everything is planned anew."""
    come_back(turn)
    return Update(views.back(turn.say))


def come_back(turn: Turn) -> None:
    """Whatever was set aside when a role was accepted goes on. Nothing where none was."""
    if search.current(turn).accepted_at is None:
        return
    search.note(turn, accepted_at=None)
    waits.pause(turn, paused=False)
    for one in waits.in_state(turn):
        planning.plan_waiting(turn, one)
    planning.plan_reconnect(turn)
    look_back.plan_again(turn)
    reminders.plan_again(turn)
    if search.the_goal(turn):
        planning.plan_goal(turn)
