"""What organisers are asked in setup."""

from collections.abc import Sequence

from bot.chat.forms import Choice, Form, PickChannel, PickOne, PickZone, ShortText
from bot.chat.text import Say, words
from bot.features.community.views.settings import LANGUAGES
from bot.features.community.views.times import place


def operator_form(say: Say) -> Form:
    """Who runs the bot here."""
    name = ShortText(id="name", label=say("operator-label"), hint=say("operator-hint"), required=True, at_most=80)
    return Form("community.operator", say("operator-form"), (name,), say("button-save"), say("operator-what"))


def channels_form(say: Say) -> Form:
    """Where moderators read, and where the bot posts."""
    questions = (
        PickChannel(id="moderators", label=say("label-moderators"), hint=say("moderators-hint")),
        PickChannel(id="posts", label=say("label-posts"), hint=say("posts-hint")),
    )
    return Form("community.channels", say("button-channels"), questions, say("button-save"))


def zone_form(say: Say) -> Form:
    """The community's own clock."""
    city = PickZone(id="city", label=say("setup-city-label"), hint=say("city-hint"), required=True)
    return Form("community.setup_zone", say("label-zone"), (city,), say("button-save"), say("setup-zone-what"))


def which_zone(say: Say, candidates: Sequence[tuple[str, str]]) -> Form:
    """Several places bear that name: (zone, what its clock shows)."""
    choices = tuple(Choice(zone, words(f"{place(zone)}, {clock}")) for zone, clock in candidates)
    question = PickOne(id="zone", label=say("which-label"), choices=choices, required=True)
    return Form("community.setup_which", say("label-zone"), (question,), say("button-save"))


def language_form(say: Say) -> Form:
    """In which language the bot posts."""
    choices = tuple(Choice(code, words(name)) for code, name in LANGUAGES.items())
    question = PickOne(id="language", label=say("language-label"), choices=choices, required=True)
    intro = say("setup-language-what")
    return Form("community.setup_language", say("label-language"), (question,), say("button-save"), intro)


def region_form(say: Say) -> Form:
    """The country whose helplines are shown to members who have not named theirs."""
    name = ShortText(id="country", label=say("country-label"), hint=say("country-hint"), required=True, at_most=60)
    return Form("community.region", say("label-region"), (name,), say("button-save"), say("region-what"))


def which_region(say: Say, candidates: Sequence[tuple[str, str]]) -> Form:
    """Several countries fit: (code, name)."""
    choices = tuple(Choice(code, words(name)) for code, name in candidates)
    question = PickOne(id="region", label=say("which-label"), choices=choices, required=True)
    return Form("community.which_region", say("label-region"), (question,), say("button-save"))
