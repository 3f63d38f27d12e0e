"""The plan on the member's own page: the goal for the week, and doors."""

from msgspec import Struct

from bot.chat.cards import Actions, Button, Paragraph, Part
from bot.chat.text import Say, Text
from bot.features.checkins.rules.goal import Goal
from bot.features.checkins.views.beside import accept
from bot.features.checkins.views.goal import facts


class Plan(Struct, frozen=True):
    """The goal for the week, how many waits and organisations there are. `end`: with the door out of the search."""

    goal: Goal | None
    waits: int
    organisations: int
    end: bool = True


def page(say: Say, plan: Plan) -> tuple[Part, ...]:
    """The week so far."""
    return (Paragraph(say("goal-week")), facts(say, plan.goal)) if plan.goal else ()


def doors(say: Say, plan: Plan) -> tuple[Button | None, ...]:
    """What is ahead, the week, the organisations, the end of the search."""
    wait = Button(_waits(say, plan.waits), "checkins.waits") if plan.waits else _new_wait(say)
    goal = Button(say("button-goal-open"), "checkins.goal") if plan.goal else None
    known = Button(say("button-orgs"), "checkins.orgs") if plan.organisations else None
    return (wait, goal, known, accept(say) if plan.end else None)


def accepted(say: Say) -> tuple[Part, ...]:
    """Nothing comes by itself any more; what is kept stays within reach."""
    doors = (Button(say("button-orgs"), "checkins.orgs"), Button(say("button-looking-again"), "checkins.looking"))
    return (Paragraph(say("accepted-line")), Actions(doors))


def _waits(say: Say, how_many: int) -> Text:
    return say("button-waits-many", many=how_many)


def _new_wait(say: Say) -> Button:
    return Button(say("button-wait-add"), "checkins.waiting")
