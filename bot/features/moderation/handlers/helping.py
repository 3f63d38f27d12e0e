"""Meeting others is for adults, helping for members of two weeks: asked at the door, once."""

from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import Moment
from bot.engine.members.member import Member
from bot.engine.turn import BaseTurn, Turn
from bot.features.moderation.rules import helping as rules
from bot.features.moderation.store import helping as store
from bot.features.moderation.views import helping as views


def adult(turn: Turn, event: object) -> Response:
    """Ask once whether somebody is 18; under 18 this door stays shut, and the card says what is open."""
    known = store.find(turn, turn.me).adult
    if known is None:
        store.change(turn, turn.me, wanted=_door(event))
        return Reply(views.ask_age(turn.say))
    return None if known else Reply(views.under_age(turn.say))


def answered(turn: Turn, pressed: ButtonPressed) -> Response:
    """Keep a yes or a no, once; then on to the door they stood at."""
    if store.find(turn, turn.me).adult is None:
        store.change(turn, turn.me, adult=pressed.value == "yes")
    if not store.find(turn, turn.me).adult:
        return Update(views.under_age(turn.say))
    door = store.wanted(turn, turn.me)
    store.change(turn, turn.me, wanted="")
    kind, _, name = door.partition(" ")
    if kind == "command" and name in turn.registry.commands:
        return _in_place(turn.run_command(name))
    action, value, key = [*name.split("\t"), "", ""][:3]
    known = kind == "button" and action in turn.registry.buttons
    return Update(views.go_on(turn.say, (action, value, key) if known else None))


def helping(turn: Turn, event: object) -> Response:
    """Let somebody help, or say what is missing."""
    first = adult(turn, event)
    if first is not None:
        return first
    _note_arrival(turn)
    known, approval = store.find(turn, turn.me), store.approval(turn, turn.me.union)
    why = rules.why_not(known, turn.now, approval=approval)
    return Reply(views.not_yet(turn.say, why, Moment(rules.open_from(known), "date"))) if why else None


def ask_to_help(turn: Turn, pressed: ButtonPressed) -> Response:
    """Put the wish before the organisers."""
    known = store.find(turn, turn.me)
    why = rules.why_not(known, turn.now, approval=store.approval(turn, turn.me.union))
    if why == "approval":
        store.change(turn, turn.me, asked_at=turn.now)
        for one in turn.holders("organiser"):
            turn.send_to(one, views.somebody_asks(turn.say_to(one)), "told", merge="asked")
        why = "waiting"
    return Update(views.not_yet(turn.say, why, Moment(rules.open_from(known), "date")))


def allows(turn: BaseTurn, member_id: str, kind: str) -> bool:
    """No match and no piece for somebody who may not meet others here, or may not help now."""
    name = kind.split(".", 1)[1]
    who = turn.member(member_id) if name in rules.MEETING else None
    if who is None:
        return True
    known = store.find(turn, who)
    if name in rules.HELPING:
        return not rules.why_not(known, turn.now, approval=store.approval(turn, who.union))
    return rules.may_meet(known, stopped=known.upheld > 0 and name not in rules.ARRIVING)


def eligible(turn: BaseTurn, who: Member) -> bool:
    """Whether somebody may help now."""
    return not rules.why_not(store.find(turn, who), turn.now, approval=store.approval(turn, who.union))


def _note_arrival(turn: Turn) -> None:
    """The platform's own date, where it tells: rounded to the day, more is not needed."""
    joined = turn.caller.joined if turn.caller else None
    if joined is not None:
        day = joined.replace(hour=0, minute=0, second=0, microsecond=0)
        store.change(turn, turn.me, here_since=day)


def _door(event: object) -> str:
    match event:
        case CommandUsed():
            return f"command {event.name}"
        case ButtonPressed():
            return f"button {event.action}\t{event.value}\t{event.key}"
        case _:
            return ""


def _in_place(response: Response) -> Response:
    return Update(response.card) if isinstance(response, Reply) else response
