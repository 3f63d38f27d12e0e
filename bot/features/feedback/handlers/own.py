"""What belongs to the member: what is open, their page, what they can take along, and how it is erased."""

from bot.chat.cards import Card, Paragraph, Part
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response
from bot.chat.text import Moment
from bot.engine import exchanges
from bot.engine.turn import Turn
from bot.features.feedback.handlers import leaving
from bot.features.feedback.rules.states import Request
from bot.features.feedback.store import asks, files, members, queue, reviews
from bot.features.feedback.views import opened as views
from bot.features.feedback.views.opened import Mine, Theirs


def show(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """All that is open."""
    return Reply(views.card(turn.say, _asked(turn), _in_hand(turn)))


def page(turn: Turn) -> tuple[Part, ...]:
    """The same on the member's page."""
    return views.page(turn.say, _asked(turn), _in_hand(turn))


def export(turn: Turn) -> dict[str, object]:
    """Everything, ready for JSON; moments in UTC. What others wrote is theirs."""
    about, terms = members.about_of(turn, turn.me.id), members.terms(turn, turn.me.id)
    return {
        "about you": {
            "field": about.field,
            "level": about.level,
            "languages": list(about.languages),
            "own name": about.name,
        },
        "you give feedback": {
            "kinds": list(terms.kinds),
            "a week": terms.per_week,
            "at the same time": terms.most_open,
            "hours": [terms.start, terms.end],
            "paused until": terms.paused_until.isoformat() if terms.paused_until else None,
        }
        if terms
        else None,
        "you asked": [{**_ask(one), "your file": _file(turn, one.id)} for one in asks.all_of(turn)],
        "you reviewed": [_review(one) for one in reviews.all_of(turn)],
    }


def forget(turn: Turn) -> None:
    """What they asked for ends, and what they had in hand goes to others. Their rows go with the membership."""
    leaving.gone(turn, "")


def _asked(turn: Turn) -> list[Mine]:
    drafts = [Mine(one.id, one.kind, "draft", Moment(one.written_at)) for one in asks.drafts(turn)]
    waiting = [
        Mine(
            one.id,
            one.kind,
            one.state if one.state != "checked" else "claimed",
            Moment(one.opened_at or turn.now),
            Moment(one.due_at) if one.due_at else None,
        )
        for one in queue.of_asker(turn, turn.me.id)
    ]
    return [*drafts, *waiting]


def _in_hand(turn: Turn) -> list[Theirs]:
    claimed = [Theirs(one.id, one.kind, "claimed", Moment(one.due_at or turn.now)) for one in _claimed(turn)]
    asked = [
        Theirs(one.id, one.kind, "asked", Moment(invited.until))
        for one in queue.asked(turn, turn.me.id)
        for invited in one.invited
        if invited.reviewer == turn.me.id
    ]
    return [*claimed, *asked]


def _claimed(turn: Turn) -> list[Request]:
    return [one for one in queue.of_reviewer(turn, turn.me.id) if one.state == "claimed"]


def _ask(one: asks.Ask) -> dict[str, object]:
    return {
        "written": one.written_at.isoformat(),
        "kind": one.kind,
        "question": one.question.value or None,
        "text": one.text.value or None,
        "your name there": one.name.value or None,
        "how finished": one.finished or None,
        "by": one.by.isoformat() if one.by else None,
        "state": one.state,
        "did it help": one.helped or None,
    }


def _file(turn: Turn, request: str) -> dict[str, object] | None:
    """What is known of it; it is sent to them as it is kept."""
    cleaned = files.whole(turn, request)
    if cleaned is None:
        return None
    turn.send(Card(None, (Paragraph(turn.say("preview-file")), *exchanges.inspected(turn, turn.me, cleaned))), "file")
    found = [f"{thing.kind}: {thing.text}" for thing in cleaned.found]
    return {"kind": cleaned.kind, "bytes": len(cleaned.content), "pages": cleaned.pages, "found in it": found}


def _review(one: reviews.Review) -> dict[str, object]:
    return {
        "taken": one.taken_at.isoformat(),
        "given": one.given_at.isoformat() if one.given_at else None,
        "what to keep": one.keep.value or None,
        "one thing to change": one.change.value or None,
    }
