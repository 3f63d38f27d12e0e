"""Holding back after heavy words, and writing once more the next day."""

from datetime import datetime

from msgspec.structs import replace

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Response, Update
from bot.engine.schedule import agenda
from bot.engine.schedule.agenda import Whose
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.engine.turn import BaseTurn, CommunityTurn, Turn
from bot.features.care.handlers import regions, shifts
from bot.features.care.rules import holding as rules
from bot.features.care.rules.holding import Holding
from bot.features.care.store import holdings
from bot.features.care.views import heavy

ROUND = "care.round"
ALERT = "care.alert"
ASKED = "exchange.match_asked"
"""Being put in touch with somebody, by who asked for it."""


def begin(turn: Turn) -> None:
    """Hold back from now on."""
    _keep(turn, rules.quieted(holdings.current(turn), turn.now))


def begin_and_follow(turn: Turn) -> datetime | None:
    """Hold back, and write once more; when. None where the bot is to be still."""
    held = rules.followed(holdings.current(turn), turn.now, turn.me.zone or turn.settings.zone or "UTC")
    _keep(turn, held)
    return held.follow


def be_still(turn: Turn) -> None:
    """Hold back, and write nothing later by itself."""
    _keep(turn, rules.stilled(holdings.current(turn), turn.now))


def wants_soft(turn: Turn) -> bool:
    """Whether the soft line may come; then it does not come again for a week."""
    held = holdings.current(turn)
    if held.soft is not None and held.soft > turn.now:
        return False
    _keep(turn, rules.softened(held, turn.now))
    return True


def mute(turn: Turn, pressed: ButtonPressed) -> Response:
    """No soft line for a week. The full reply comes all the same."""
    _keep(turn, rules.softened(holdings.current(turn), turn.now))
    return Update(heavy.told(turn.say, "muted"))


def no_follow(turn: Turn, pressed: ButtonPressed) -> Response:
    """The bot does not write once more."""
    _keep(turn, replace(holdings.current(turn), follow=None))
    return Update(heavy.told(turn.say, "no-follow"))


def clear(turn: Turn, pressed: ButtonPressed) -> Response:
    """Take the lines off the screen: somebody else may look at it."""
    return Update(heavy.told(turn.say, "cleared"))


def allows(turn: BaseTurn, member_id: str, kind: str) -> bool:
    """While a quiet runs: no cheer, no reminder, no invitation. What somebody asked for goes on, and safety does."""
    declared = turn.registry.kinds.get(kind)
    if kind == ASKED or (declared is not None and not _stops(kind, declared)):
        return True
    member = turn.member(member_id)
    held = holdings.find(turn, member) if member else None
    return held is None or held.quiet is None or held.quiet <= turn.now


def look(turn: CommunityTurn, rang: TimerRang) -> None:
    """Each hour, while the bot holds back for anybody: write once more where it is time, and forget what is over."""
    for held in list(holdings.due(turn)):
        member = turn.member(held.member)
        if member is not None:
            Turn(turn, member, None).as_feature(turn.feature, _settle)
    if holdings.any_left(turn):
        turn.later("round", rules.next_round(turn.now))


def _settle(turn: Turn) -> None:
    """Of all that holds for them: of joined accounts several may be due at once."""
    held = holdings.current(turn)
    due = holdings.is_due(held, turn.now)
    if due and not (turn.me.break_until and turn.me.break_until > turn.now):
        turn.send(heavy.word(turn.say, regions.here(turn), shifts.staffed(turn)), "word", merge="word")
    holdings.keep(turn, replace(held, follow=None) if due else held)


def _keep(turn: Turn, new: Holding) -> None:
    holdings.keep(turn, new)
    agenda.put(turn, ROUND, Whose(None), rules.next_round(turn.now), "")


def _stops(kind: str, declared: MessageKind) -> bool:
    if kind == ALERT:
        return True  # nobody is called to another's side while it is heavy for themselves
    unasked = declared.budget in (Budget.COUNTED, Budget.ROLE)
    return unasked and declared.rank in (Rank.REMINDER, Rank.OTHER)
