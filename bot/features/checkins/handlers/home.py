"""What the member's page shows, what they can take along, and how it is erased."""

from bot.chat.cards import Part
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.checkins.handlers import after, own_plan, replies, taking_along
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.store import entries, members, vents
from bot.features.checkins.store.search import has_accepted
from bot.features.checkins.views import home as views

LAST = 4


def page(turn: Turn) -> tuple[Part, ...]:
    """Tries counted, the last few, and the next planned step; first of all that a role was accepted."""
    rest = members.current_rest(turn)
    own = f"{turn.feature.name}."
    planned = [one for one in turn.plan() if one.name.startswith(own)]  # what others plan is no step of the search
    search = views.Search(
        tries=entries.counted(turn)[1],
        last=entries.newest(turn, LAST),
        kept_words=vents.how_many(turn),
        just_log=members.just_logs(turn),
        rest=rest if rest and rest.until > turn.now else None,
        next_step=views.next_step(turn.say, planned[0].label, Moment(planned[0].arrives)) if planned else None,
        found=has_accepted(turn, turn.me.id),
    )
    parts = (views.page(turn.say, search), own_plan.page(turn))
    first, then = reversed(parts) if search.found else parts
    return (*first, *then, *after.doors(turn))


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
