"""The end of what nobody uses: a warning after 11 months without a sign, erased after 12."""

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Response, Update
from bot.chat.text import Moment
from bot.engine.keeping.erase import erase
from bot.engine.turn import Turn
from bot.features.privacy import leaving, rules, views


def begin(turn: Turn, key: str) -> None:
    """Somebody agreed: the months begin to count."""
    turn.later("unused", rules.warn_at(turn.now))
    leaving.begin(turn)


def unused(turn: Turn, rang: TimerRang) -> None:
    """Look again later if the bot was used meanwhile, else warn."""
    at = rules.warn_at(turn.me.seen_at, turn.me.break_until)
    if at > turn.now:
        turn.later("unused", at)
        return
    end = rules.end_at(turn.now)
    turn.send(views.warning(turn.say, Moment(end, "date")), "warning", merge="warning")
    turn.later("end", end)


def stay(turn: Turn, pressed: ButtonPressed) -> Response:
    """One press keeps everything."""
    turn.drop("end")
    turn.later("unused", rules.warn_at(turn.now))
    return Update(views.stays(turn.say))


def end(turn: Turn, rang: TimerRang) -> None:
    """Erase, unless there was a sign since the warning."""
    at = rules.warn_at(turn.me.seen_at, turn.me.break_until)
    if at > turn.now:
        turn.later("unused", at)
    else:
        erase(turn)
