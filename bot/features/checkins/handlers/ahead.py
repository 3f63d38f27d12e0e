"""What comes by itself before a day that is ahead, and what can be asked for."""

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Reply, Response
from bot.chat.text import Moment
from bot.engine.turn import Turn
from bot.features.checkins.handlers import contributed, planning, waiting
from bot.features.checkins.rules import waiting as rules
from bot.features.checkins.store import members, search, waits
from bot.features.checkins.views import ahead as views
from bot.features.checkins.views import ideas
from bot.features.checkins.views import waiting as waiting_views


def script(turn: Turn, rang: TimerRang) -> None:
    """On the day: the member's own words for a call. Not advice, and of use on that day alone."""
    found = waiting.open_one(turn, rang.key)
    if found and found.script:
        planning.send(turn, views.script(turn.say, found), "script", found.id)


def prepare(turn: Turn, rang: TimerRang) -> None:
    """The day before an interview."""
    found = waiting.open_one(turn, rang.key)
    if found is None or found.ahead != "interview" or found.day < planning.today(turn):
        return
    if not planning.held(turn, "prepare", found.id):
        heard = contributed.before_an_interview(turn)
        card = views.questions(turn.say, found, heard, tomorrow=found.day > planning.today(turn))
        planning.send(turn, card, "prepare", found.id)


def questions(turn: Turn, pressed: ButtonPressed) -> Response:
    """The same, asked for; not inside a rest."""
    found = waiting.open_one(turn, pressed.key)
    if found is None:
        return Reply(waiting_views.closed(turn.say))
    rest = members.current_rest(turn)
    if rest and rest.until > turn.now:
        return Reply(ideas.held_by_rest(turn.say, Moment(rest.until)))
    return Reply(views.questions(turn.say, found, contributed.before_an_interview(turn)))


def meanwhile(turn: Turn, rang: TimerRang) -> None:
    """One other action, once; not for who wants the log alone, and not on the eve or the day of what they noted."""
    found = waiting.open_one(turn, rang.key)
    if found is None or found.day <= planning.today(turn) or members.just_logs(turn):
        return
    free = rules.first_free_day(waits.in_state(turn), planning.today(turn))
    if free > planning.today(turn):
        planning.put(turn, "meanwhile", planning.instant(turn, free, rules.LATER_IN_THE_MORNING), found.id)
    elif not planning.held(turn, "meanwhile", found.id):
        search.note(turn, nudged_at=turn.now)
        which = turn.chance.choices.choice(views.OTHERS)
        planning.send(turn, views.meanwhile(turn.say, which), "meanwhile", found.id)
