"""Where the reader's clock stands, and when the bot keeps still."""

from collections.abc import Sequence

from bot.chat.cards import Card, Paragraph
from bot.chat.forms import Choice, Form, PickOne, PickTime, PickZone
from bot.chat.text import Say, words


def zone_form(say: Say) -> Form:
    """A city, as people type it."""
    city = PickZone(id="city", label=say("city-label"), hint=say("city-hint"), required=True)
    return Form("community.zone", say("zone-form"), (city,), say("button-save"), say("zone-why"))


def which_zone(say: Say, candidates: Sequence[tuple[str, str]]) -> Form:
    """Several places bear that name: (zone, what its clock shows)."""
    choices = tuple(Choice(zone, words(f"{place(zone)}, {clock}")) for zone, clock in candidates)
    question = PickOne(id="zone", label=say("which-label"), choices=choices, required=True)
    return Form("community.which_zone", say("zone-form"), (question,), say("button-save"))


def quiet_form(say: Say) -> Form:
    """From when until when, or not at all."""
    choices = (Choice("on", say("quiet-on")), Choice("off", say("quiet-off")))
    questions = (
        PickOne(id="use", label=say("label-quiet"), choices=choices, required=True),
        PickTime(id="from", label=say("quiet-from"), hint=say("clock-hint")),
        PickTime(id="until", label=say("quiet-until"), hint=say("clock-hint")),
    )
    return Form("community.quiet", say("label-quiet"), questions, say("button-save"), say("quiet-what"))


def zone_kept(say: Say, zone: str, clock: str, quiet: tuple[str, str] | None) -> Card:
    """The zone is kept, said back as the time on the wall."""
    kept = Paragraph(say("zone-kept", clock=clock, city=city(zone)))
    if not quiet:
        return Card(say("zone-title"), (kept,))
    return Card(say("zone-title"), (kept, Paragraph(say("quiet-begins", start=quiet[0], end=quiet[1]))))


def city(zone: str) -> str:
    """ "America/Argentina/Buenos_Aires" is Buenos Aires."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def place(zone: str) -> str:
    """ "America/Argentina/Buenos_Aires" is Buenos Aires (America/Argentina)."""
    return f"{city(zone)} ({zone.rsplit('/', 1)[0]})" if "/" in zone else zone
