"""The goal for the week: set, counted, changed, and asked about once a month."""

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import planning
from bot.features.checkins.handlers.typed import typed
from bot.features.checkins.rules import goal as rules
from bot.features.checkins.rules.goal import ACTIONS, Goal
from bot.features.checkins.store import search
from bot.features.checkins.views import goal as views


def this_week(turn: Turn) -> Goal | None:
    """The goal as it stands in this week."""
    found = search.the_goal(turn)
    return rules.in_week(found, planning.today(turn)) if found else None


def show(turn: Turn, pressed: ButtonPressed) -> Response:
    """The week so far; the form where there is no goal."""
    goal = this_week(turn)
    return Reply(views.shown(turn.say, goal)) if goal else ask(turn, pressed)


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """How many of each?"""
    return ShowForm(views.form(turn.say), views.values(this_week(turn)))


def keep(turn: Turn, sent: Sent) -> Response:
    """Keep the numbers; what was done this week stays. All at nothing is no goal."""
    numbers = {action: rules.number(typed(sent, action)) for action in ACTIONS}
    wrong = {action: turn.say("problem-goal") for action, number in numbers.items() if number is None}
    if wrong:
        return Problems(wrong)
    wanted = {action: number for action, number in numbers.items() if number}
    if not wanted:
        return Reply(_none(turn))
    before = this_week(turn)
    goal = Goal(rules.monday(planning.today(turn)), wanted, before.done if before else {})
    search.set_goal(turn, goal)
    planning.plan_goal(turn)
    turn.tell("answered", "checkins.goal_fit")
    return Reply(views.shown(turn.say, goal))


def tick(turn: Turn, pressed: ButtonPressed) -> Response:
    """One more of an action."""
    return Update(_counted(turn, pressed.value, 1))


def back(turn: Turn, pressed: ButtonPressed) -> Response:
    """One less: it was counted by mistake."""
    return Update(_counted(turn, pressed.value, -1))


def none(turn: Turn, pressed: ButtonPressed) -> Response:
    """No goal from now on."""
    return Update(_none(turn))


def fit(turn: Turn, rang: TimerRang) -> None:
    """A month later: does it still fit? And again in a month, whether or not it is answered."""
    goal = search.the_goal(turn)
    if goal is None or planning.held(turn, "goal_fit"):
        return
    planning.send(turn, views.still_fits(turn.say, goal), "goal_fit")
    planning.plan_goal(turn)


def fits(turn: Turn, pressed: ButtonPressed) -> Response:
    """It stays as it is."""
    turn.tell("answered", "checkins.goal_fit")
    return Update(views.fits(turn.say))


def _counted(turn: Turn, action: str, by: int) -> Card:
    goal = this_week(turn)
    if goal is None:
        return views.none(turn.say)
    new = rules.ticked(goal, action, by)
    search.set_goal(turn, new)
    return views.shown(turn.say, new, action if by > 0 and action in new.actions else "")


def _none(turn: Turn) -> Card:
    search.remove_goal(turn)
    turn.drop("goal_fit")
    turn.withdraw("goal_fit")
    turn.tell("answered", "checkins.goal_fit")
    return views.none(turn.say)
