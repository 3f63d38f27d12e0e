"""Other explanations: picked, kept on the entry, shown there again."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.turn import Turn
from bot.features.checkins.handlers import held, steps
from bot.features.checkins.handlers.log import typed
from bot.features.checkins.rules.reasons import Reasons
from bot.features.checkins.store import entries, reasons
from bot.features.checkins.views import explain as views
from bot.features.checkins.views import feel


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Open the form with what stands there."""
    entry = entries.find(turn, pressed.key)
    if entry is None:
        return Update(feel.gone(turn.say))
    instead = held.card(turn, entry)
    if instead is not None:
        return Update(instead)
    return ShowForm(views.form(turn.say, entry), views.values(reasons.of_entry(turn, entry.id)))


def keep(turn: Turn, sent: Sent) -> Response:
    """Keep them; the step is done with that."""
    entry = entries.find(turn, sent.key)
    if entry is None:
        return Reply(feel.gone(turn.say))
    new = Reasons(sent.choices("picked"), typed(sent, "words"))
    if not new.picked and not new.words:
        return Problems({"words": turn.say("problem-reasons")})
    reasons.keep(turn, entry.id, new)
    steps.done_here(turn, entry, "explanations")
    return Reply(views.kept(turn.say, entry, new))
