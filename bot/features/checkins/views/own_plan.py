"""The plan on the member's own page: the goal for the week, and doors."""

from msgspec import Struct

from bot.chat.cards import Actions, Button, Paragraph, Part
from bot.chat.text import Say, Text
from bot.features.checkins.rules.goal import Goal
from bot.features.checkins.views import buttons
from bot.features.checkins.views.beside import accept
from bot.features.checkins.views.goal import facts


class Plan(Struct, frozen=True):
    """The goal for the week, how much is waited for, and how many organisations there are."""

    goal: Goal | None
    waits: int
    organisations: int


def page(say: Say, plan: Plan) -> tuple[Part, ...]:
    """The week, what is ahead, the organisations."""
    week = (Paragraph(say("goal-week")), facts(say, plan.goal)) if plan.goal else ()
    wait = Button(_waits(say, plan.waits), "checkins.waits") if plan.waits else _new_wait(say)
    goal = Button(say("button-goal-open" if plan.goal else "button-goal"), "checkins.goal")
    known = Button(say("button-orgs"), "checkins.orgs") if plan.organisations else None
    return (*week, *buttons.row(wait, goal, known, accept(say)))


def accepted(say: Say) -> tuple[Part, ...]:
    """Nothing comes by itself any more; what is kept stays within reach."""
    doors = (Button(say("button-orgs"), "checkins.orgs"), Button(say("button-looking-again"), "checkins.looking"))
    return (Paragraph(say("accepted-line")), Actions(doors))


def _waits(say: Say, how_many: int) -> Text:
    return say("button-waits-many", many=how_many)


def _new_wait(say: Say) -> Button:
    return Button(say("button-wait-add"), "checkins.waiting")
