"""What the two real renderers draw, with the words that travel as files beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from adapters.discord import forms as discord_forms
from adapters.discord import render as discord
from adapters.slack import forms as slack_forms
from adapters.slack import render as slack
from adapters.slack.attachments import documents
from bot.chat.cards import Card
from bot.chat.responses import FormPage
from contract import judging

PLATFORMS = ("discord", "slack")
GUILD, TEAM = "100", "T0001"
PICTURES = {"dot.png": "F0001"}


@dataclass(frozen=True)
class Drawn:
    """`files`: the words of its text files."""

    payload: Mapping[str, Any]
    files: str = ""


def draw(platform: str, what: Card | FormPage) -> Drawn:
    return _on_discord(what) if platform == "discord" else _on_slack(what)


def judge(platform: str, drawn: Drawn, harmless: Mapping[str, Any], said: str) -> list[str]:
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
