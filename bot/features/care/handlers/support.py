"""/support: answers without consent and without the database, and stores nothing."""

from bot.chat.cards import Card
from bot.chat.events import ButtonPressed, CommandUsed
from bot.chat.responses import Reply, Response, Update
from bot.chat.text import Say
from bot.engine.turn import Turn
from bot.features.care.handlers import regions, shifts
from bot.features.care.rules.helplines import Help, help_in
from bot.features.care.store import countries
from bot.features.care.views import heavy
from bot.features.care.views import support as views
from bot.features.care.views.support import Desk


def support(turn: Turn, event: CommandUsed | ButtonPressed) -> Response:
    """People who listen."""
    chosen = event.key if isinstance(event, ButtonPressed) else ""
    return Reply(_card(turn, regions.here(turn, chosen)), lasting=True)


def support_standing(say: Say, event: CommandUsed | ButtonPressed) -> Card:
    """The same from nothing but the press."""
    return views.support(say, Desk(_pressed(event), dated=True))


def why(turn: Turn, pressed: ButtonPressed) -> Response:
    """An answer to what holds somebody back."""
    return Reply(views.why(turn.say, _barrier(pressed), regions.here(turn, pressed.key)), lasting=True)


def why_standing(say: Say, pressed: ButtonPressed) -> Card:
    """The same from nothing but the press."""
    return views.why(say, _barrier(pressed), _pressed(pressed), dated=True)


def someone(turn: Turn, pressed: ButtonPressed) -> Response:
    """How to help somebody else."""
    return Reply(heavy.someone(turn.say, regions.here(turn, pressed.key)), lasting=True)


def someone_standing(say: Say, pressed: ButtonPressed) -> Card:
    """The same from nothing but the press."""
    return heavy.someone(say, _pressed(pressed))


def choose(turn: Turn, pressed: ButtonPressed) -> Response:
    """Which country?"""
    return Reply(views.choosing(turn.say))


def choose_standing(say: Say, pressed: ButtonPressed) -> Card:
    """The same from nothing but the press."""
    return views.choosing(say)


def chosen(turn: Turn, pressed: ButtonPressed) -> Response:
    """That one, for this answer."""
    return Update(_card(turn, help_in(regions.known(pressed.value), turn.now.date())))


def chosen_standing(say: Say, pressed: ButtonPressed) -> Card:
    """The same from nothing but the press."""
    return views.support(say, Desk(help_in(regions.known(pressed.value), None), dated=True))


def keep(turn: Turn, pressed: ButtonPressed) -> Response:
    """Keep the country, by the member's own press."""
    code = regions.known(pressed.value)
    if code:
        countries.keep(turn, code)
    return Update(_card(turn, regions.here(turn, code), "country-kept" if code else ""))


def forget(turn: Turn, pressed: ButtonPressed) -> Response:
    """Forget it."""
    countries.forget(turn)
    return Update(_card(turn, regions.here(turn), "country-forgotten"))


def _card(turn: Turn, here: Help, said: str = "") -> Card:
    kept = regions.own(turn)
    keep = "" if turn.stranger or not here.country else "forget" if kept == here.country else "keep"
    return views.support(turn.say, Desk(here, shifts.offered(turn), keep, said=said))


def _pressed(event: CommandUsed | ButtonPressed) -> Help:
    return help_in(regions.known(event.key) if isinstance(event, ButtonPressed) else None, None)


def _barrier(pressed: ButtonPressed) -> str:
    return pressed.value if pressed.value in views.BARRIERS else "enough"
