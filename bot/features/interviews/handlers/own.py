"""What belongs to the member: their page, and what they can take along."""

from bot.chat.cards import Part
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.interviews.rules.states import AGREED, ASKED, SAID
from bot.features.interviews.store import asks, interviewers, meetings
from bot.features.interviews.store.asks import Ask
from bot.features.interviews.store.meetings import Meeting
from bot.features.interviews.views import home as views


def page(turn: Turn) -> tuple[Part, ...]:
    """What they asked for, what is before them, and that they interview."""
    ask, running = asks.running(turn), meetings.running(turn, turn.me.id)
    parts = [part for one in running for part in _one(turn, one)]
    shown = any(one.asker == turn.me.id and one.state in (SAID, AGREED) for one in running)
    if ask is not None and not shown:
        parts.extend(views.asked(turn.say, ask.id, ask.state))
    if interviewers.terms(turn, turn.me.id):
        parts.extend(views.interviews(turn.say))
    return tuple(parts)


def export(turn: Turn) -> dict[str, object]:
    """Everything, ready for JSON; moments in UTC. The other side is not the member's to take along."""
    terms = interviewers.terms(turn, turn.me.id)
    return {
        "you interview": {
            "kinds": list(terms.kinds),
            "languages": list(terms.languages),
            "field": terms.field or None,
            "level": terms.level or None,
            "a week": terms.per_week,
            "your name there": terms.name,
            "paused until": terms.paused_until.isoformat() if terms.paused_until else None,
        }
        if terms
        else None,
        "you asked": [_ask(turn, one) for one in asks.all_of(turn)],
        "you were asked to interview": [_meeting(one) for one in meetings.given(turn)],
    }


def _one(turn: Turn, one: Meeting) -> tuple[Part, ...]:
    at, asker = Moment(one.at), one.asker == turn.me.id
    if one.state == AGREED:
        return views.before(turn.say, one.id, at, begun=one.at <= turn.now)
    if one.state == SAID and asker:
        return views.to_confirm(turn.say, one.id, at)
    return views.invited(turn.say, one.id, at) if one.state == ASKED and not asker else ()


def _ask(turn: Turn, one: Ask) -> dict[str, object]:
    return {
        "asked": one.asked_at.isoformat(),
        "kind": one.wish.kind,
        "field": one.wish.field,
        "level": one.wish.level,
        "language": one.wish.language,
        "your name there": one.name or None,
        "times that suit you": [at.isoformat() for at in one.times],
        "state": one.state,
        "interviews": [_meeting(found) for found in meetings.of_ask(turn, one.id)],
    }


def _meeting(one: Meeting) -> dict[str, object]:
    return {"at": one.at.isoformat(), "state": one.state, "where": one.place or None, "link": one.link or None}
