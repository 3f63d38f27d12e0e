"""Who runs the bot here: the first thing that setup asks."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Response, ShowForm
from bot.engine.answers import Sent
from bot.engine.members import roles
from bot.engine.turn import Turn
from bot.features.community.handlers.setup import card
from bot.features.community.views import setup_forms as views

SHORTEST = 2


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Filled with the name from the configuration."""
    return ShowForm(views.operator_form(turn.say), {"name": turn.operator[:80]})


def keep(turn: Turn, sent: Sent) -> Response:
    """Keep it. Where nobody is an organiser yet, whoever began is the first."""
    typed = sent.text("name")
    name = " ".join(typed.clean.split()) if typed else ""
    if len(name) < SHORTEST:
        return Problems({"name": turn.say("problem-operator")})
    turn.set(operator=name)
    if turn.holders("organiser"):
        return card.reply(turn, turn.say("saved"))
    roles.grant(turn.db, turn.me, "organiser", turn.now)
    return card.reply(turn, turn.say("first-organiser"))
