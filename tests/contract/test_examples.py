"""Every example card and form, in every language, is one that Discord and Slack would take."""

from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace

import shown
from adapters.discord import commands as discord_commands
from adapters.discord import forms as discord_forms
from adapters.discord import render as discord
from adapters.slack import commands as slack_commands
from adapters.slack import forms as slack_forms
from adapters.slack import render as slack
from bot.chat.cards import Card
from bot.chat.forms import Form
from bot.chat.responses import FormPage
from bot.chat.text import words
from bot.engine.feature import discover
from bot.engine.language.fluent import LANGUAGES
from bot.engine.openings import REOPEN
from bot.engine.registry import build
from bot.engine.routes import DISCARD, SHOW, WHERE
from platforms.discord_server.contract import Contract
from platforms.discord_server.rules_commands import command_problems
from platforms.discord_server.rules_messages import message_problems
from platforms.discord_server.rules_modals import modal_problems
from platforms.slack_server.judge.contract import load_contract
from platforms.slack_server.judge.mentions import found_in
from platforms.slack_server.judge.messages import judge_message
from platforms.slack_server.judge.views import judge_view

FEATURES = discover()
REGISTRY = build(FEATURES)
GUILD, TEAM = "123456789012345678", "T0123456789"
ON_DISCORD, ON_SLACK = Contract(), load_contract()
NO_UNFURL = {"unfurl_links": False, "unfurl_media": False}

both_languages = pytest.mark.parametrize("language", LANGUAGES)
every_feature = pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)


def examples(feature: Any, language: str) -> tuple[Card | Form, ...]:
    return shown.examples(feature, REGISTRY.wording.say(feature.name, language))


def cards(feature: Any, language: str) -> Iterator[Card]:
    """Each card as an answer, and as a message that the bot starts."""
    notice = REGISTRY.wording.say("engine", language)("notice")
    for example in examples(feature, language):
        if isinstance(example, Card):
            yield from (example, replace(example, notice=notice))


def pages(feature: Any, language: str) -> Iterator[FormPage]:
    for form in examples(feature, language):
        if isinstance(form, Form):
            for number, questions in enumerate(form.pages):
                intro = form.intro if number == 0 else None
                yield FormPage("o" * 22, form.title, questions, form.send, Card(None, ()), intro, number)


@every_feature
def test_every_feature_has_examples(feature: Any) -> None:
    found = examples(feature, "en")
    assert any(isinstance(example, Card) for example in found)
    assert {form.name for form in found if isinstance(form, Form)} == {
        f"{feature.name}.{name}" for name in feature.forms
    }


@every_feature
@both_languages
def test_every_card_fits_discord(feature: Any, language: str) -> None:
    for card in cards(feature, language):
        payload = discord.message(card, GUILD, private=True, mark=1 << 20).payload
        assert [*message_problems(payload)] == [], card.plain
        assert ON_DISCORD.rest({"$ref": "#/$defs/MessageCreateRequest"}, payload) == [], card.plain


@every_feature
@both_languages
def test_every_card_fits_slack(feature: Any, language: str) -> None:
    for card in cards(feature, language):
        message = slack.message(card, language=language)
        assert [*judge_message(NO_UNFURL | message, ON_SLACK, public=True)] == [], card.plain
        for view in (slack.modal(card, language=language), slack.home(card, language=language)):
            assert [*judge_view(view, ON_SLACK, view["type"])] == [], card.plain
            assert [*found_in(view)] == []


@every_feature
@both_languages
def test_every_form_fits_both(feature: Any, language: str) -> None:
    for page in pages(feature, language):
        modal = discord_forms.modal(page, GUILD)
        assert [*modal_problems(modal)] == [], page.title.plain
        assert ON_DISCORD.rest({"$ref": "#/$defs/ModalInteractionCallbackRequestData"}, modal) == []
        view = slack_forms.form(page, TEAM)
        assert [*judge_view(view, ON_SLACK, "modal")] == [], page.title.plain
        assert [*found_in(view)] == []


@every_feature
@both_languages
def test_every_button_leads_somewhere(feature: Any, language: str) -> None:
    known = {*REGISTRY.buttons, REOPEN, SHOW, DISCARD, WHERE}
    for card in cards(feature, language):
        assert {button.action for button in card.buttons if hasattr(button, "action")} <= known, card.plain


def test_commands_and_menus_fit_both() -> None:
    specs, menus = REGISTRY.command_specs(), REGISTRY.menu_specs()
    assert [*command_problems(discord_commands.payload(specs, menus))] == []
    manifest = slack_commands.manifest(specs, menus, socket_mode=True)
    assert manifest["features"]["slash_commands"][0]["command"] == "/onward"
    assert all(set(spec.summaries) == set(LANGUAGES) for spec in specs)


def test_a_long_card_is_too_long_for_somebody() -> None:
    """The judges would speak up."""
    card = Card(None, ())
    payload = discord.message(card, GUILD).payload
    payload["components"] = [discord.text("x" * 4001)]
    assert [*message_problems(payload)]
    view = slack.modal(replace(card, title=words("x")))
    assert [*judge_view(view | {"title": {"type": "plain_text", "text": "x" * 25}}, ON_SLACK, "modal")]
