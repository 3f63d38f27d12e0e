"""What a named coordinator does with a request that nobody took."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Reply, Response, ShowForm, Update
from bot.engine.answers import Sent
from bot.engine.members import people
from bot.engine.turn import Turn
from bot.features.feedback.handlers import claiming, driver, pool, rounds
from bot.features.feedback.handlers.acting import here
from bot.features.feedback.handlers.pool import Candidate
from bot.features.feedback.rules import ladder, moves
from bot.features.feedback.rules.load import Load, Terms
from bot.features.feedback.rules.states import Request
from bot.features.feedback.store import members
from bot.features.feedback.views import coordinating as views


def seen(turn: Turn, pressed: ButtonPressed) -> Response:
    """They see to it: nobody calls for half a day."""
    request = _named(turn, pressed.key)
    if request is None:
        return Update(views.not_named(turn.say))
    driver.keep(turn, request, ladder.seen(request, turn.now))
    return Update(views.seen(turn.say, request.id))


def take(turn: Turn, pressed: ButtonPressed) -> Response:
    """They read it themselves."""
    if _named(turn, pressed.key) is None:
        return Update(views.not_named(turn.say))
    return claiming.take(turn, pressed.key, anyone=True)


def ask_member(turn: Turn, pressed: ButtonPressed) -> Response:
    """Whom do they want to ask?"""
    request = _named(turn, pressed.key)
    return ShowForm(views.ask_form(turn.say, request.id)) if request else Reply(views.not_named(turn.say))


def member_asked(turn: Turn, sent: Sent) -> Response:
    """They are asked, if nothing stands between. The answer is the same either way."""
    request = _named(turn, sent.key)
    if request is None:
        return Reply(views.not_named(turn.say))
    account, asker = sent.account("member"), turn.member(request.asker)
    who = people.at_account(turn.db, turn.vault, account, turn.me.community) if account else None
    if who is not None and asker is not None and not moves.knows(request, who.id):
        room = len(request.invited) < moves.INVITED_AT_ONCE[request.wide]
        if room and who.lead != asker.lead and pool.can_meet(turn, asker, who):
            about = members.about_of(turn, who.id)
            rounds.invite(turn, request, Candidate(who, Terms(), about, Load(), awake=True))
    return Reply(views.asked(turn.say))


def hand_over(turn: Turn, pressed: ButtonPressed) -> Response:
    """Somebody else is named, if there is anybody."""
    request = _named(turn, pressed.key)
    if request is None:
        return Update(views.not_named(turn.say))
    others = [one for one in driver.coordinators(turn, request) if one != turn.me.id]
    new, notices = ladder.coordinate(request, turn.now, others)
    driver.keep(turn, request, new, notices)
    return Update(views.released(turn.say))


def _named(turn: Turn, key: str) -> Request | None:
    found = here(turn, key)
    return found if found and found.state == "open" and found.coordinator == turn.me.id else None
