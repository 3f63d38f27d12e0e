"""People who are no longer in the community: looked for daily, met by no message, erased when they do not come back."""

from datetime import timedelta

import msgspec

from bot.chat.events import CommunityLeft, DeliveryFailed, JobDone, TimerRang
from bot.chat.jobs import LookUpMember, MemberFound
from bot.engine.keeping.erase import erase, erase_membership
from bot.engine.members import people
from bot.engine.turn import BaseTurn, Turn, account_of
from bot.features.privacy import rules

EVERY = timedelta(days=1)


def begin(turn: Turn) -> None:
    """Somebody agreed: from tomorrow on there is a daily look."""
    turn.later("look", turn.now + EVERY)


def look(turn: Turn, rang: TimerRang) -> None:
    """Ask the platform, and again tomorrow."""
    turn.later("look", turn.now + EVERY)
    _ask(turn)


def looked(turn: Turn, done: JobDone) -> None:
    """What the platform says. Without an answer everything stays as it was."""
    if not done.ok:
        return
    if msgspec.json.decode(done.result, type=MemberFound).present:
        _is_back(turn)
    else:
        _has_left(turn)


def left(turn: Turn, event: CommunityLeft) -> None:
    """The platform says so by itself."""
    if not event.everyone:
        _has_left(turn)


def failed(turn: BaseTurn, event: DeliveryFailed) -> None:
    """A private message did not arrive: perhaps because they have left."""
    if isinstance(turn, Turn):
        _ask(turn)


def forget(turn: Turn, rang: TimerRang) -> None:
    """They did not come back: erase what was of this community, and everything if there is no other."""
    if turn.me.left_at is None:
        return
    if len(people.of_person(turn.db, turn.me.person)) > 1:
        erase_membership(turn)
    else:
        erase(turn)


def _ask(turn: Turn) -> None:
    turn.ask(LookUpMember(account_of(turn, turn.me), turn.me.home.id), "looked")


def _has_left(turn: Turn) -> None:
    if turn.me.left_at is None:
        people.note_left(turn.db, turn.me.id, turn.now)
        turn.later("forget", rules.forget_at(turn.now))
        turn.tell("left")


def _is_back(turn: Turn) -> None:
    if turn.me.left_at is not None:
        people.note_left(turn.db, turn.me.id, None)
    turn.drop("forget")
