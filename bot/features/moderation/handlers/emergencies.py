"""What one moderator opened alone, or asked to open, is looked at by a second in time, or the organisers are told."""

from bot.chat.events import ButtonPressed, TimerRang
from bot.chat.responses import Response, Update
from bot.engine.turn import BaseTurn, Turn
from bot.features.moderation.handlers import readers, unsealing
from bot.features.moderation.handlers.report import parties
from bot.features.moderation.rules import unsealing as rules
from bot.features.moderation.store import reports, unsealings
from bot.features.moderation.store.unsealings import Request
from bot.features.moderation.views import unsealing as views
from bot.features.moderation.views import waits


def right(turn: Turn, pressed: ButtonPressed) -> Response:
    """It was needed."""
    return _reviewed(turn, pressed.key, "right")


def wrong(turn: Turn, pressed: ButtonPressed) -> Response:
    """It was not: organisers are told."""
    return _reviewed(turn, pressed.key, "wrong")


def lapse(turn: BaseTurn, rang: TimerRang) -> None:
    """Nobody looked in time: organisers are told, and whoever asked first. A second may still look."""
    one = unsealings.find(turn, rang.key)
    report = reports.find(turn, one.report) if one else None
    if (
        one is None
        or report is None
        or unsealing.is_idle(report, one)
        or not rules.waits(one.danger, one.state, one.review)
    ):
        return
    what = "lapsed" if one.danger else "late"
    unsealings.write_down(turn, what, one, ())
    _tell_organisers(turn, what)
    if not one.danger:
        unsealing.tell_asker(turn, one, what)
    readers.announce(turn, lambda say: waits.knock(say, "second", one.id), (*parties(report), one.asked or ""))


def _reviewed(turn: Turn, request_id: str, review: str) -> Update:
    found = unsealing.to_second(turn, request_id)
    one: Request | None = found[1] if found and found[1].danger else None
    if one is None or not unsealings.move(turn, one, one.state, review=review, second_id=turn.me.id):
        return Update(waits.nothing_here(turn.say))
    unsealings.write_down(turn, f"looked-{review}", one, (turn.me.id,))
    if review == "wrong":
        _tell_organisers(turn, review)
    return Update(views.reviewed(turn.say, review))


def _tell_organisers(turn: BaseTurn, what: str) -> None:
    for one in turn.holders("organiser"):
        turn.send_to(one, views.for_organisers(turn.say_to(one), what), "told")
