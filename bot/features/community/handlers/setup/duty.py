"""When somebody is on duty, on the community's own clock."""

from bot.chat.events import ButtonPressed
from bot.chat.forms import RawAnswer
from bot.chat.responses import Problems, Response, ShowForm
from bot.engine.answers import Sent
from bot.engine.members.communities import Duty
from bot.engine.turn import Turn
from bot.features.community.handlers.setup import card, where
from bot.features.community.views import duty as views


def ask(turn: Turn, pressed: ButtonPressed) -> Response:
    """Filled with what is set; hours need a clock first."""
    if turn.settings.zone is None:
        return where.ask_zone(turn, pressed)
    duty = turn.settings.duty
    known: dict[str, RawAnswer] = {}
    if duty:
        known = {"days": tuple(map(str, duty.days)), "from": duty.start, "until": duty.end}
    return ShowForm(views.duty_form(turn.say), known)


def keep(turn: Turn, sent: Sent) -> Response:
    """Days and two different times, or nothing at all."""
    days = tuple(sorted(map(int, sent.choices("days"))))
    start, end = sent.clock("from"), sent.clock("until")
    if not days and start is None and end is None:
        turn.set(duty=None)
        return card.reply(turn, turn.say("duty-gone"))
    if not days:
        return Problems({"days": turn.say("problem-days")})
    if start is None or end is None:
        return Problems({"until" if start else "from": turn.say("problem-duty")})
    if start == end:
        return Problems({"until": turn.say("problem-duty-same")})
    turn.set(duty=Duty(days, start.isoformat("minutes"), end.isoformat("minutes")))
    return card.reply(turn, turn.say("saved"))
