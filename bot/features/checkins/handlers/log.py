"""Logging: the form, and what came back."""

from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Problems, Reply, Response, ShowForm
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import answers, feel, filing
from bot.features.checkins.handlers.typed import typed
from bot.features.checkins.rules.entry import KINDS, WEIGHTS, Entry, number
from bot.features.checkins.store import entries
from bot.features.checkins.views import forms

__all__ = ["ask", "log", "start", "typed"]


def ask(turn: Turn, used: CommandUsed) -> ShowForm:
    """Open the form; what was chosen with the command is filled in."""
    kind, weight = used.answers.get("kind", ""), used.answers.get("weight", "")
    form = forms.log_kind(turn.say, kind) if kind in KINDS else forms.log(turn.say)
    return ShowForm(form, {"weight": weight} if weight in WEIGHTS else {})


def start(turn: Turn, pressed: ButtonPressed) -> ShowForm:
    """Open the form from a button."""
    return ShowForm(forms.log(turn.say))


def log(turn: Turn, sent: Sent) -> Response:
    """Keep the entry, then meet it."""
    several = number(typed(sent, "several"))
    if several is None:
        return Problems({"several": turn.say("problem-several")})
    entry = Entry(
        id=turn.new_id(),
        kind=sent.key or sent.choice("kind") or KINDS[0],
        at=turn.now,
        stage=sent.choice("stage") or "",
        weight=sent.choice("weight") or "",
        several=several,
        organisation=typed(sent, "organisation"),
        note=typed(sent, "note"),
    )
    entries.add(turn, entry)
    filing.logged(turn, entry)
    turn.tell("logged", entry.id)
    return Reply(answers.beside(turn, entry, feel.meet(turn, entry)))
