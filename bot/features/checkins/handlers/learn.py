"""A skill that was missing becomes something to learn, with a date."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.chat.text import Moment
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import days, held, steps
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.rules.step import REMIND
from bot.features.checkins.store import entries, heard
from bot.features.checkins.store import steps as rows
from bot.features.checkins.views import heard as heard_views
from bot.features.checkins.views import learn as views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """What, and by when? A gap that an employer named stands there already."""
    step = rows.find(turn, pressed.key)
    entry = entries.find(turn, step.entry) if step else None
    instead = held.card(turn, entry) if entry else None
    if instead:
        return Update(instead)
    found = heard.find(turn, pressed.key) if pressed.key else None
    gap = heard_views.first_gap(turn.say, found)[: views.WORDS] if found else ""
    return ShowForm(views.form(turn.say, pressed.key), {"day": days.tomorrow(turn), **({"what": gap} if gap else {})})


def keep(turn: Turn, sent: Sent) -> Response:
    """Keep it with its date; the step that led here is done."""
    at = days.named(turn, sent)
    if isinstance(at, Problems):
        return at
    what = typed(sent, "what")
    led_here = rows.find(turn, sent.key)
    task = rows.offer(turn, "learn", _entry_of(turn, sent.key), what)
    steps.remind(turn, task.now_is(REMIND, turn.now, at))
    if led_here and led_here.is_open and led_here.name == "skill":
        steps.done(turn, led_here)
    others = turn.offered("skill", task.id)
    card = views.kept(turn.say, what, Moment(at, "date"), ask_zone=turn.me.zone is None, others=others)
    return Reply(card)


def _entry_of(turn: Turn, key: str) -> str:
    step, found = rows.find(turn, key), heard.find(turn, key)
    return step.entry if step else found.entry if found else ""
