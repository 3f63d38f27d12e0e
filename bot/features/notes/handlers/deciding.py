"""Words that wait: their writer decides whether they are meant, then a moderator whether they go on."""

from msgspec.structs import replace

from bot.chat.cards import Part
from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine import exchanges
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.notes.handlers import drafts, outcomes, steps
from bot.features.notes.store import asks, notes
from bot.features.notes.store.notes import Note
from bot.features.notes.views import words as views


def anyway(turn: Turn, pressed: ButtonPressed) -> Response:
    """It is meant as it is."""
    one = _waiting(turn, pressed.key)
    if one is None:
        return Update(views.not_waiting(turn.say))
    return Update(outcomes.go_on(turn, _decided(turn, one, replace(one, draft=one.draft.meant()))))


def keep(turn: Turn, pressed: ButtonPressed) -> Response:
    """Nobody reads it."""
    one = _waiting(turn, pressed.key)
    if one is None:
        return Update(views.not_waiting(turn.say))
    notes.throw_away(turn, one.id)
    _undo(turn, one)
    return Update(views.kept(turn.say))


def change(turn: Turn, pressed: ButtonPressed) -> Response:
    """Other words."""
    one = _waiting(turn, pressed.key)
    if one is None:
        return Reply(views.not_waiting(turn.say))
    return ShowForm(views.change_form(turn.say, one.id), {"words": one.draft.text})


def changed(turn: Turn, sent: Sent) -> Response:
    """They go the way of all words; the old ones are gone."""
    one, text = _waiting(turn, sent.key), sent.text("words")
    if one is None or text is None:
        return Reply(views.not_waiting(turn.say))
    notes.throw_away(turn, one.id)
    new = drafts.take(turn, one.kind, text, about=one.about, for_id=one.for_id or "", own=one.own)
    return Reply(outcomes.go_on(turn, new), lasting=new.state == "asked")


def shown(turn: Turn, key: str) -> tuple[Part, ...]:
    """For a moderator: why it waits, and the words."""
    one = notes.find(turn, key)
    if one is None or one.state != "held":
        return ()
    return views.review(turn.say, one.draft.hold, MemberText(one.draft.text))


def decide(turn: Turn, key: str, verdict: str, reason: MemberText | None) -> None:
    """Pass it on, or tell its writer that it is not."""
    one = notes.find(turn, key)
    writer = turn.member(one.writer) if one else None
    if one is None or writer is None or one.state != "held":
        return
    there = Turn(turn, writer, None)
    if verdict == "approve":
        there.as_feature(turn.feature, _release, one)
    else:
        there.as_feature(turn.feature, _refuse, one, reason)
    turn.stirred = turn.stirred or there.stirred


def parties(turn: Turn, key: str) -> tuple[str, ...]:
    """Who is on the other side, where somebody is."""
    one = notes.find(turn, key)
    if one is None:
        return ()
    return tuple(filter(None, (one.for_id, *exchanges.members_of(turn, one.about))))


def _release(turn: Turn, one: Note) -> None:
    outcomes.go_on(turn, _decided(turn, one, replace(one, draft=one.draft.released())))


def _refuse(turn: Turn, one: Note, reason: MemberText | None) -> None:
    notes.settle(turn, one.id, "held", "refused")
    _undo(turn, one)
    turn.send(views.refused(turn.say, MemberText(one.draft.text), reason), "told")


def _decided(turn: Turn, before: Note, after: Note) -> Note:
    """The next state of a note, written down; where a moderator is to read it, they hear of it."""
    new = replace(after, state=drafts.state_of(after.draft))
    notes.reseal(turn, new.id, new.draft)
    notes.settle(turn, new.id, before.state, new.state)
    drafts.submit(turn, new)
    return new


def _undo(turn: Turn, one: Note) -> None:
    """An ask whose words are not sent is none; where a helper's note does not come, others are asked."""
    if one.kind == "ask":
        asks.close(turn, one.about)
    invited = asks.invitation_of(turn, one.about) if one.kind == "heard" else None
    waiting = asks.find(turn, invited.ask) if invited else None
    if waiting is not None:
        steps.hurry(turn, waiting)


def _waiting(turn: Turn, note_id: str) -> Note | None:
    one = notes.mine(turn, note_id)
    return one if one and one.state == "asked" else None
