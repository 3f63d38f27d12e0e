"""What the member's page shows, what they can take along, and how it is erased."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Part
from bot.chat.text import Moment, Text
from bot.engine.turn import Turn
from bot.features.checkins.handlers import after, for_me, own_plan, replies, taking_along, waiting
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.store import entries, members, vents
from bot.features.checkins.store.search import has_accepted
from bot.features.checkins.views import buttons
from bot.features.checkins.views import for_me as for_me_views
from bot.features.checkins.views import home as views
from bot.features.checkins.views import own_plan as own_plan_views

LAST = 4


def page(turn: Turn) -> tuple[Part, ...]:
    """Tries counted, the last few, and the next step, then doors to what is used. First that a role was accepted."""
    own = _search(turn)
    if own.found:
        return (*own_plan_views.accepted(turn.say), *views.page(turn.say, own), *_doors(turn, own))
    unused = for_me.unused(turn)
    plan = own_plan.of(turn, end=not unused.end)
    doors = _doors(turn, own, own_plan_views.doors(turn.say, plan), for_me_views.door(turn.say, unused))
    parts = (*views.page(turn.say, own), *own_plan_views.page(turn.say, plan))
    return (*parts, *doors, *views.manner(turn.say, own))


def _doors(
    turn: Turn, own: views.Search, plan: Sequence[Button | None] = (), more: Button | None = None
) -> tuple[Actions, ...]:
    return buttons.row(*views.doors(turn.say, own), *plan, *after.doors(turn), more)


def _search(turn: Turn) -> views.Search:
    rest = members.current_rest(turn)
    return views.Search(
        tries=entries.counted(turn)[1],
        last=entries.newest(turn, LAST),
        kept_words=vents.how_many(turn),
        just_log=members.just_logs(turn),
        rest=rest if rest and rest.until > turn.now else None,
        next_step=_next_step(turn),
        found=has_accepted(turn, turn.me.id),
        person=members.person(turn) is not None,
    )


def _next_step(turn: Turn) -> Text | None:
    """What the bot will do for the search, or the day that the member noted, whichever is nearer."""
    own = f"{turn.feature.name}."
    planned = next((one for one in turn.plan() if one.name.startswith(own)), None)  # what others plan is no step of it
    ahead = waiting.nearest(turn)
    if ahead and (planned is None or ahead.day.at < planned.arrives):
        return views.next_step(turn.say, turn.say(f"ahead-{ahead.waiting.ahead}"), ahead.day)
    return views.next_step(turn.say, planned.label, Moment(planned.arrives)) if planned else None


def export(turn: Turn) -> dict[str, object]:
    """Everything, ready for JSON; moments in UTC."""
    person, rest = members.person(turn), members.current_rest(turn)
    return {
        "entries": [_entry(entry) for entry in entries.everything(turn)],
        "kept words": [
            {"written": vent.at.isoformat(), "words": vent.words} for vent in vents.newest(turn, vents.how_many(turn))
        ],
        "your person": {"name": person.name, "how to reach them": person.reach} if person else None,
        **replies.export(turn),
        "resting until": rest.until.isoformat() if rest else None,
        "just log": members.just_logs(turn),
        "last acknowledgements": list(members.said(turn)),
        **taking_along.export(turn),
        **own_plan.export(turn),
    }


def forget(turn: Turn) -> None:
    """Erase everything of this member."""
    for item in turn.items():
        turn.drop(item.name, item.key)
    members.erase(turn)


def _entry(entry: Entry) -> dict[str, object]:
    return {
        "logged": entry.at.isoformat(),
        "kind": entry.kind,
        "stage": entry.stage or None,
        "weight": entry.weight or None,
        "several alike": entry.several,
        "organisation": entry.organisation or None,
        "note": entry.note or None,
        "what you chose then": entry.choice or None,
    }
