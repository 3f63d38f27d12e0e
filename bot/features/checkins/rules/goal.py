"""A goal for the week, in actions that the member controls. What was not done is not kept."""

from datetime import date, timedelta

from msgspec import Struct, field

ACTIONS = ("applications", "contacts", "practice")
MOST = 20
ASK_AFTER = timedelta(days=30)


class Goal(Struct, frozen=True):
    """How many of each action in a week, and how many so far in the week that began on `week`."""

    week: date
    wanted: dict[str, int] = field(default_factory=dict)
    done: dict[str, int] = field(default_factory=dict)

    @property
    def actions(self) -> tuple[str, ...]:
        """The actions that were set, in order."""
        return tuple(action for action in ACTIONS if self.wanted.get(action))

    @property
    def reached(self) -> bool:
        """Whether the week holds all that was set."""
        return all(self.done.get(action, 0) >= self.wanted[action] for action in self.actions)


def monday(day: date) -> date:
    """The first day of the week of a day."""
    return day - timedelta(days=day.weekday())


def in_week(goal: Goal, today: date) -> Goal:
    """The goal as it stands today: a new week begins at nothing."""
    week = monday(today)
    return goal if goal.week == week else Goal(week, goal.wanted)


def ticked(goal: Goal, action: str, by: int) -> Goal:
    """One more of an action, or one back; never below nothing, nor beyond what a week can hold."""
    if action not in goal.actions:
        return goal
    done = min(max(goal.done.get(action, 0) + by, 0), 99)
    return Goal(goal.week, goal.wanted, {**goal.done, action: done})


def number(typed: str) -> int | None:
    """How many in a week, from 0 to 20; empty is none. None when it is not such a number."""
    bare = typed.strip()
    if not bare:
        return 0
    if not (bare.isdecimal() and len(bare) <= 3):
        return None
    return int(bare) if int(bare) <= MOST else None
