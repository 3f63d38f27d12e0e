"""A kind note: to one member, or to whoever needs it. What its writer reads says nothing of its reader."""

from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import MemberText
from bot.engine.answers import Sent
from bot.engine.members import people
from bot.engine.turn import Turn
from bot.features.notes.handlers import drafts, names, outcomes, pool
from bot.features.notes.rules.notes import DELAY, PER_DAY
from bot.features.notes.store import caps, manners, notes
from bot.features.notes.views import kind as views


def ask(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """The form."""
    pens = pool.notes_hide(turn, turn.me)
    return ShowForm(views.form(turn.say, pens=pens), names.filled(turn, pens=pens))


def take(turn: Turn, sent: Sent) -> Response:
    """Keep it for a while; the same is done whoever it is for, and whether they take notes or not."""
    text = sent.text("words") or MemberText("")
    if caps.sent_today(turn) >= PER_DAY:
        return Reply(views.said(turn.say, "give-enough", text))
    own = names.chosen(turn, sent, pens=pool.notes_hide(turn, turn.me))
    if isinstance(own, Problems):
        return own
    caps.one_more(turn)
    who = sent.account("who")
    reader = people.at_account(turn.db, turn.vault, who, turn.me.community) if who else None
    note = drafts.take(turn, "one" if who else "any", text, for_id=reader.id if reader else "", own=own)
    return Reply(outcomes.go_on(turn, note), lasting=note.state == "asked")


def take_back(turn: Turn, pressed: ButtonPressed) -> Response:
    """Within the ten minutes, whatever would have become of it."""
    one = notes.mine(turn, pressed.key)
    if one is None or one.kind not in ("one", "any"):
        return Update(views.said(turn.say, "give-gone"))
    if turn.now >= one.written_at + DELAY:
        return Reply(views.said(turn.say, "give-late"))
    notes.throw_away(turn, one.id)
    return Update(views.said(turn.say, "give-taken-back"))


def takes(turn: Turn, pressed: ButtonPressed) -> Response:
    """Kind notes may come."""
    manners.change(turn, turn.me.id, takes=True)
    return Reply(views.takes(turn.say, True))


def takes_not(turn: Turn, pressed: ButtonPressed) -> Response:
    """No kind notes, by any of their accounts."""
    manners.take_no_more(turn, turn.me)
    return Reply(views.takes(turn.say, False))
