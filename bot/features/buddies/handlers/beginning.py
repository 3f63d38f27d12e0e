"""A pair begins: both are put in touch, and read why and for how long."""

from bot.chat.events import TimerRang
from bot.chat.text import MemberText, Moment
from bot.engine import exchanges
from bot.engine.exchanges import Exchange, Side
from bot.engine.members.member import Member
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.turn import BaseTurn, CommunityTurn
from bot.features.buddies.handlers import rounds
from bot.features.buddies.rules.taking import Taker
from bot.features.buddies.store import pairs, takers
from bot.features.buddies.store.pairs import Pair
from bot.features.buddies.views import pairs as views

TOPIC = "buddies.pair"
CHECK = "buddies.check"


def begin(turn: CommunityTurn, rang: TimerRang) -> None:
    """Put both in touch; if that cannot be any more, both come first the next time."""
    pair = pairs.find(turn, rang.key)
    if pair is None or pair.exchange:
        return
    two = [found for member in pair.members if (found := takers.of(turn, member))]
    sides = [side for one in two if (side := _side(turn, one, pair))]
    opened = exchanges.open_between(turn, TOPIC, pair.id, *sides) if len(sides) == 2 else None
    if opened is None:
        pairs.drop(turn, pair.id)
        for taker in two:
            rounds.leave_out(turn, taker, somebody_fits=True)
        return
    pairs.begin(turn, pair.id, opened.id)
    for one, other in (two, two[::-1]):
        _tell(turn, pair, opened, one, other)


def _side(turn: BaseTurn, taker: Taker, pair: Pair) -> Side | None:
    member = turn.member(taker.id)
    if member is None or not (pair.pen or taker.name):
        return None
    return Side(member, None if pair.pen else MemberText(taker.name))


def _tell(turn: CommunityTurn, pair: Pair, opened: Exchange, one: Taker, other: Taker) -> None:
    member = turn.member(one.id)
    if member is None:
        return
    takers.found_somebody(turn, one.id)
    language = next((code for code in one.languages if code in other.languages), "")
    card = views.begun(turn.say_to(member), _seen(pair, opened, member), language)
    turn.send_to(member, card, "buddy")
    agenda.put(turn, CHECK, Whose(member.community, member.id), pair.until, pair.id)


def _seen(pair: Pair, opened: Exchange, reader: Member) -> views.Going:
    name = next(seat.name for seat in opened.seats if seat.member != reader.id)
    return views.Going(pair.id, opened.id, name, pair.length, Moment(pair.until))
