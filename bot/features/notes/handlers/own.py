"""What belongs to the member: their page, what they can take along, leaving and being erased."""

from bot.chat.cards import Part
from bot.chat.events import CommunityLeft
from bot.engine.turn import Turn
from bot.features.notes.handlers import listening, stories
from bot.features.notes.store import asks, listeners, manners, notes
from bot.features.notes.store import stories as kept
from bot.features.notes.views import home as views


def page(turn: Turn) -> tuple[Part, ...]:
    """The one question, and the doors."""
    standing = views.Standing(
        takes=manners.takes(turn, turn.me),
        listens=listeners.find(turn, turn.me) is not None,
        story=turn.allowed(turn.me.id, stories.KIND),
        told=bool(kept.posts_of(turn, turn.me.id)),
    )
    return views.page(turn.say, standing)


def under_way(turn: Turn) -> tuple[Part, ...]:
    """That they asked to hear from someone, and how to take it back."""
    going = asks.current(turn)
    return views.under_way(turn.say, going.id) if going else ()


def export(turn: Turn) -> dict[str, object]:
    """Everything of this member. Of a kind note it does not say whether it was given: that is its reader's."""
    manner, known = manners.find(turn, turn.me.id), listeners.find(turn, turn.me)
    return {
        "takes kind notes": manner.takes,
        "goes by": manner.name.value if manner.name else None,
        "a note came last": manner.encouraged_at.isoformat() if manner.encouraged_at else None,
        "asked to help one other": manner.turn_at.isoformat() if manner.turn_at else None,
        "offers to be there": _offer(known) if known else None,
        "wrote": [_note(one) for one in notes.all_mine(turn)],
        "asked to hear from someone": [_ask(one) for one in asks.everything(turn)],
        "invited": [one.isoformat() for one in asks.invited_at(turn, turn.me.id)],
        "stories": [_story(one) for one in kept.all_of(turn, turn.me.id)],
    }


def forget(turn: Turn) -> None:
    """Rows go with the membership; what stands in channels is taken down."""
    stories.forget(turn)


def left(turn: Turn, event: CommunityLeft) -> None:
    """They are not there for anybody any more."""
    gone(turn, "")


def gone(turn: Turn, key: str) -> None:
    """The daily look did not find them."""
    listeners.leave(turn, turn.me)
    listening.go_on_without(turn)
    going = asks.current(turn)
    if going is not None and going.asker == turn.me.id:
        asks.close(turn, going.id)


def _offer(known: listeners.Listener) -> dict[str, object]:
    paused = known.paused_until.isoformat() if known.paused_until else None
    return {"a week": known.load, "from": known.start, "until": known.until, "paused until": paused}


def _note(one: notes.Note) -> dict[str, object]:
    return {"written": one.written_at.isoformat(), "what": one.kind, "words": one.draft.text, "own name": one.own}


def _ask(one: asks.Ask) -> dict[str, object]:
    over = one.over_at.isoformat() if one.over_at else None
    return {"asked": one.asked_at.isoformat(), "shared": list(one.shared), "over": over, "came": one.came}


def _story(one: kept.Story) -> dict[str, object]:
    return {"words": one.words.value, "name": one.name.value, "state": one.state}
