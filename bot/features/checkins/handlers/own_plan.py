"""What the plan shows on the member's own page, gives them to take along, and erases."""

from bot.engine.turn import Turn
from bot.features.checkins.handlers import goal
from bot.features.checkins.rules.organisation import Organisation
from bot.features.checkins.store import contacts, organisations, search, waits
from bot.features.checkins.views import own_plan as views


def of(turn: Turn, *, end: bool) -> views.Plan:
    """The week's goal and what there is; the names of organisations stay sealed."""
    return views.Plan(goal.this_week(turn), waits.how_many(turn), organisations.how_many(turn), end)


def export(turn: Turn) -> dict[str, object]:
    """Everything of the plan, ready for JSON; moments in UTC, days as on the member's calendar."""
    names = {one.id: one.name for one in organisations.everything(turn)}
    kept, goal_set = search.current(turn), search.the_goal(turn)
    return {
        "organisations": [_organisation(turn, one) for one in organisations.everything(turn)],
        "waiting": [
            {
                "what is ahead": one.ahead,
                "kind": one.kind,
                "day": one.day.isoformat(),
                "closing day": one.closes.isoformat(),
                "organisation": names.get(one.organisation),
                "if it is a no": one.if_no or None,
                "whom you will tell": one.tell or None,
                "words for the phone": one.script or None,
                "state": one.state,
            }
            for one in waits.everything(turn)
        ],
        "goal": {"a week": goal_set.wanted, "done": goal_set.done, "since": str(goal_set.week)} if goal_set else None,
        "accepted a role": kept.accepted_at.isoformat() if kept.accepted_at else None,
        "last list of whom to be in touch with": kept.listed_at.isoformat() if kept.listed_at else None,
        "last idea while waiting": kept.nudged_at.isoformat() if kept.nudged_at else None,
    }


def _organisation(turn: Turn, one: Organisation) -> dict[str, object]:
    people = contacts.at(turn, one.id, contacts.how_many(turn, one.id))
    return {
        "name": one.name,
        "last used": one.used_at.isoformat(),
        "reminder after days": one.days or None,
        "next reminder": one.reconnect_at.isoformat() if one.reconnect_at else None,
        "people": [{"name": person.name, "how to reach them": person.reach or None} for person in people],
    }
