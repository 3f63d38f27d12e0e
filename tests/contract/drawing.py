"""What the two real renderers draw, with the words that travel as files beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from adapters.discord import forms as discord_forms
from adapters.discord import render as discord
from adapters.slack import forms as slack_forms
from adapters.slack import render as slack
from adapters.slack.attachments import documents
from adapters.slack.delivery import QUIET_PREVIEWS
from bot.chat.cards import Card
from bot.chat.responses import FormPage
from contract import judging
from platforms.discord_server.rules_messages import message_problems
from platforms.discord_server.rules_modals import modal_problems
from platforms.slack_server.judge.contract import Contract
from platforms.slack_server.judge.messages import judge_message
from platforms.slack_server.judge.views import judge_view

Payload = Mapping[str, Any]
PLATFORMS = ("discord", "slack")
GUILD, TEAM = "100", "T0001"
PICTURES = {"dot.png": "F0001", "picture.png": "F0002"}
NO_SCHEMAS = Contract({})  # they judge on the wire; here the rules of the local servers are quicker


@dataclass(frozen=True)
class Drawn:
    """`files`: the words of its text files."""

    payload: Payload
    files: str = ""


def draw(platform: str, what: Card | FormPage) -> Drawn:
    return _on_discord(what) if platform == "discord" else _on_slack(what)


def refused(platform: str, payload: Payload, *, is_card: bool) -> list[str]:
    """What this platform's local server would not take."""
    match platform, is_card:
        case "discord", True:
            return [*map(str, message_problems(payload))]
        case "discord", False:
            return [*map(str, modal_problems(payload))]
        case _, True:
            return [*map(str, judge_message({**QUIET_PREVIEWS, **payload}, NO_SCHEMAS, public=True))]
        case _:
            return [*map(str, judge_view(payload, NO_SCHEMAS, "modal"))]


def judge(platform: str, drawn: Drawn, harmless: Payload, said: str) -> list[str]:
    """What the judge of this platform finds."""
    judged = judging.on_discord if platform == "discord" else judging.on_slack
    return judged(drawn.payload, harmless, said, drawn.files)


def _on_discord(what: Card | FormPage) -> Drawn:
    if isinstance(what, FormPage):
        return Drawn(discord_forms.modal(what, GUILD))
    rendered = discord.message(what, GUILD, mark=1 << 20)
    texts = (file.content.decode() for file in rendered.files if file.name.endswith(".txt"))
    return Drawn(rendered.payload, "".join(texts))


def _on_slack(what: Card | FormPage) -> Drawn:
    if isinstance(what, FormPage):
        return Drawn(slack_forms.form(what, TEAM))
    texts = (file.content.decode() for file in documents(what) if file.name.endswith(".txt"))
    return Drawn(slack.message(what, files=PICTURES), "".join(texts))
