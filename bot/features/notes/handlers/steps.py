"""What happens while somebody waits to hear from someone: a few are invited, then a few more, then the honest word.

Each invitation is a turn of its own: to find somebody takes a while.
"""

from collections.abc import Sequence

from bot.chat.cards import Card
from bot.chat.events import TimerRang
from bot.chat.text import Moment
from bot.engine import exchanges
from bot.engine.members.member import Member
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.sending.budget import quiet_end, times_of
from bot.engine.turn import BaseTurn, Turn
from bot.features.notes.handlers import giving, names, pool
from bot.features.notes.handlers.pool import Offered
from bot.features.notes.rules import asks as rules
from bot.features.notes.store import asks, listeners, notes
from bot.features.notes.store.asks import Ask, Invitation
from bot.features.notes.store.notes import Note
from bot.features.notes.views import hear

TIMER, MORE = "hear", "more"
AHEAD = "notes.ahead"


def start(turn: Turn, one: Ask) -> Card:
    """Ask the first few; where nobody is awake, give what somebody wrote ahead."""
    asks.start(turn, one.id)
    ones = pool.others(turn, turn.me)
    known = pool.truth(turn, ones)
    given = not known.awake and _give_ahead(turn, one, ones)
    turn.later(TIMER, turn.now, one.id)
    turn.stirred = True
    return hear.started(turn.say, one.id, known, _arrival(turn), ahead=given)


def _arrival(turn: Turn) -> hear.Arrival:
    """Whoever no message reaches has no nights to keep."""
    if not turn.reachable(turn.me.id):
        return hear.Arrival(reached=False)
    until = quiet_end(times_of(turn.me), turn.now) if turn.me.zone else None
    ask_zone = turn.me.zone is None and hear.ZONE in turn.registry.buttons
    return hear.Arrival(ask_zone=ask_zone, until=Moment(until) if until else None)


def widen(turn: Turn, rang: TimerRang) -> None:
    """An hour has passed: a few more are asked, or it is over."""
    one = asks.find(turn, rang.key)
    if one is None or one.over_at is not None or _waits(turn, one):
        return
    if rules.is_over(one.asked_at, turn.now):
        _finish(turn, one)
        return
    if one.came < rules.ENOUGH:
        asks.want(turn, one.id, _going(asks.invited(turn, one.id)) + rules.AT_A_TIME)
        turn.later(MORE, turn.now, one.id)
    turn.later(TIMER, rules.next_step(one.asked_at, turn.now), one.id)


def invite(turn: Turn, rang: TimerRang) -> None:
    """One is asked; then the next, until as many are as are wanted."""
    one = asks.find(turn, rang.key)
    if one is None or one.over_at is not None or one.came >= rules.ENOUGH:
        return
    invited = asks.invited(turn, one.id)
    if _going(invited) < one.wanted and _invite(turn, one, {each.helper for each in invited}):
        turn.later(MORE, turn.now, one.id)


def hurry(turn: BaseTurn, one: Ask) -> None:
    """Somebody who was invited does not write: another one is asked at once."""
    asker = turn.member(one.asker)
    if asker is not None and one.over_at is None:
        agenda.put(turn, f"notes.{MORE}", Whose(asker.community, asker.id), turn.now, one.id)
        turn.stirred = True


def close(turn: Turn, one: Ask) -> None:
    """Nobody is asked any more, and who has not answered need not."""
    asks.close(turn, one.id)
    turn.drop(TIMER, one.id)
    for invited in asks.invited(turn, one.id):
        found = exchanges.of(turn, invited.exchange) if asks.answer(turn, invited.exchange, "passed") else None
        if found is not None:
            exchanges.end(turn, found, "over")


def wait(turn: Turn, one: Ask) -> None:
    """Its words wait for a decision; look again when its hours would be over."""
    turn.later(TIMER, rules.ends(turn.now), one.id)


def _waits(turn: Turn, one: Ask) -> bool:
    """Whether its words are still undecided. What its writer has not decided about by then is over."""
    words = notes.of_ask(turn, one.id)
    if words is None or words.state not in ("asked", "held"):
        return False
    if words.state == "held":
        wait(turn, one)
    else:
        asks.close(turn, one.id)
    return True


def _going(invited: Sequence[Invitation]) -> int:
    """How many may still write, or have."""
    return sum(one.state != "passed" for one in invited)


def _finish(turn: Turn, one: Ask) -> None:
    close(turn, one)
    if not one.came and not notes.was_given_for(turn, one.id):
        turn.send(hear.nobody(turn.say), "told")


def _invite(turn: Turn, one: Ask, before: set[str]) -> bool:
    """Whether there was somebody to ask, who was not asked before."""
    others = pool.others(turn, turn.me)
    pens = pool.hides(pool.reachable(turn, turn.me, others))
    if not pens and not one.own:
        return False
    free = [some for some in others if pens or pool.goes_by_own(turn, some)]
    return any(_ask(turn, one, some.member) for some in pool.in_turn(turn, free, before))


def _ask(turn: Turn, one: Ask, helper: Member) -> bool:
    words = notes.of_ask(turn, one.id)
    me = names.side(turn, turn.me, own=one.own)
    them = names.side(turn, helper, own=True)
    opened = exchanges.hand_over(turn, (pool.HEARING, one.id), me, them, words.draft if words else None)
    if opened is not None:
        asks.invite(turn, one.id, helper.id, opened.id)
        listeners.change(turn, helper.id, asked_at=turn.now)
    return opened is not None


def _give_ahead(turn: Turn, one: Ask, ones: list[Offered]) -> bool:
    """One that was written ahead; from those who could be asked themselves."""
    near = pool.reachable(turn, turn.me, ones)
    pens = pool.hides(near)
    writers = {some.member.id: some.member for some in near if pens or pool.goes_by_own(turn, some)}
    if not pens and not one.own:
        return False
    return any(_give(turn, one, note, writers[note.writer]) for note in notes.ahead_by(turn, list(writers)))


def _give(turn: Turn, one: Ask, note: Note, writer: Member) -> bool:
    sides = names.side(turn, writer, own=True), names.side(turn, turn.me, own=one.own)
    if exchanges.hand_over(turn, (AHEAD, one.id), *sides, note.draft) is None:
        return False
    notes.give_for(turn, note.id, one.id)
    giving.helped(turn, turn.me)
    return True
