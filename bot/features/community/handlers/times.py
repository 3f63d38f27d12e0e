"""The time zone, and the hours in which the bot keeps still."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Reply, Response, ShowForm
from bot.engine.answers import Sent
from bot.engine.sending.budget import QUIET
from bot.engine.turn import Turn
from bot.features.community.handlers import settings
from bot.features.community.views import times as views


def ask_zone(turn: Turn, pressed: ButtonPressed) -> Response:
    """Where are you?"""
    return ShowForm(views.zone_form(turn.say))


def keep_zone(turn: Turn, sent: Sent) -> Response:
    """One place bears that name: kept. Several: ask which."""
    found = sent.choices("city")
    if len(found) == 1:
        return _keep(turn, found[0])
    return ShowForm(views.which_zone(turn.say, [(zone, settings.clock_in(turn, zone)) for zone in found]))


def keep_which(turn: Turn, sent: Sent) -> Response:
    """They said which."""
    return _keep(turn, sent.choice("zone") or "UTC")


def ask_quiet(turn: Turn, pressed: ButtonPressed) -> Response:
    """Quiet hours; they need a zone first."""
    if turn.me.zone is None:
        return ask_zone(turn, pressed)
    start, end = turn.me.quiet or QUIET
    values = {"use": "on" if turn.me.quiet else "off", "from": start, "until": end}
    return ShowForm(views.quiet_form(turn.say), values)


def keep_quiet(turn: Turn, sent: Sent) -> Response:
    """On between two different times, or off."""
    if sent.choice("use") == "off":
        turn.change(quiet_from=None, quiet_until=None)
        return Reply(settings.saved(turn, turn.say("saved")))
    start, end = sent.clock("from"), sent.clock("until")
    if start is None or end is None:
        return Problems({"until" if start else "from": turn.say("problem-clock")})
    if start == end:
        return Problems({"until": turn.say("problem-same-clock")})
    turn.change(quiet_from=start.isoformat("minutes"), quiet_until=end.isoformat("minutes"))
    return Reply(settings.saved(turn, turn.say("saved")))


def _keep(turn: Turn, zone: str) -> Response:
    """Keep the zone; the first one brings quiet hours with it."""
    before, first = turn.me.clock or "", turn.me.zone is None
    turn.change(zone=zone)
    turn.tell("zoned", before)
    if first:
        turn.change(quiet_from=QUIET[0], quiet_until=QUIET[1])
    shown = turn.me.quiet if first else None
    return Reply(views.zone_kept(turn.say, zone, settings.clock_in(turn, zone), shown))
