"""Where the community is: its clock, its language, its country."""

from bot.chat.events import ButtonPressed
from bot.chat.responses import Problems, Response, ShowForm
from bot.engine.answers import Sent
from bot.engine.members import regions
from bot.engine.schedule import zones
from bot.engine.turn import Turn
from bot.features.community.handlers.setup import card
from bot.features.community.views import setup_forms as views
from bot.features.community.views.settings import LANGUAGES
from bot.features.community.views.times import city


def ask_zone(turn: Turn, pressed: ButtonPressed) -> Response:
    """A city with the community's clock."""
    return ShowForm(views.zone_form(turn.say))


def keep_zone(turn: Turn, sent: Sent) -> Response:
    """One place bears that name: kept. Several: ask which."""
    found = sent.choices("city")
    if len(found) == 1:
        return _keep_zone(turn, found[0])
    return ShowForm(views.which_zone(turn.say, [(zone, _clock(turn, zone)) for zone in found]))


def keep_which_zone(turn: Turn, sent: Sent) -> Response:
    """They said which."""
    return _keep_zone(turn, sent.choice("zone") or "UTC")


def ask_language(turn: Turn, pressed: ButtonPressed) -> Response:
    """The language of posts."""
    known = {"language": turn.settings.language} if turn.settings.language else {}
    return ShowForm(views.language_form(turn.say), known)


def keep_language(turn: Turn, sent: Sent) -> Response:
    """Keep it."""
    chosen = sent.choice("language")
    turn.set(language=chosen if chosen in LANGUAGES else None)
    return card.reply(turn, turn.say("saved"))


def ask_region(turn: Turn, pressed: ButtonPressed) -> Response:
    """A country, as people type it."""
    region = turn.settings.region
    known = {"country": regions.name(region, turn.language)} if region else {}
    return ShowForm(views.region_form(turn.say), known)


def keep_region(turn: Turn, sent: Sent) -> Response:
    """One country fits: kept, and said back. Several: ask which."""
    typed = sent.text("country")
    found = regions.find(typed.clean) if typed else ()
    if not found:
        return Problems({"country": turn.say("problem-country")})
    if len(found) == 1:
        return _keep_region(turn, found[0])
    return ShowForm(views.which_region(turn.say, [(code, regions.name(code, turn.language)) for code in found]))


def keep_which_region(turn: Turn, sent: Sent) -> Response:
    """They said which."""
    return _keep_region(turn, sent.choice("region") or "")


def _keep_zone(turn: Turn, zone: str) -> Response:
    turn.set(zone=zone)
    return card.reply(turn, turn.say("zone-kept", clock=_clock(turn, zone), city=city(zone)))


def _keep_region(turn: Turn, code: str) -> Response:
    turn.set(region=code)
    return card.reply(turn, turn.say("region-kept", country=regions.name(code, turn.language)))


def _clock(turn: Turn, zone: str) -> str:
    return zones.local(turn.now, zone).strftime("%H:%M")
