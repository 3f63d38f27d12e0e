"""What the bot says back to a command, press or form, as the one answer Discord takes. Pure."""

from collections.abc import Mapping
from typing import Any, assert_never

from msgspec import Struct

from adapters.discord import forms, render, wording
from adapters.discord.render import Rendered
from bot.chat.cards import Card
from bot.chat.responses import FormPage, FormProblems, HomePage, Outcome, Reply, Silence, Update

MESSAGE, DEFERRED_UPDATE, UPDATE, MODAL = 4, 6, 7, 9


class Source(Struct, frozen=True):
    """Where an interaction comes from.

    `on_message`: from a button, or from a form behind one. `own_message`: only the member sees that message.
    """

    guild: str = ""
    locale: str = ""
    is_form: bool = False
    on_message: bool = False
    own_message: bool = False


def source_of(data: Mapping[str, Any]) -> Source:
    """Read from an INTERACTION_CREATE."""
    message = data.get("message")
    ephemeral = bool(int((message or {}).get("flags") or 0) & render.EPHEMERAL)
    guild = str(data.get("guild_id") or "")
    return Source(
        guild=guild,
        locale=str(data.get("locale") or ""),
        is_form=data.get("type") == 5,
        on_message=message is not None,
        own_message=message is not None and (ephemeral or not guild),
    )


def callback(outcome: Outcome, source: Source, guild: str) -> Rendered:
    """The callback's body. `guild` goes into the ids of buttons, "" where no community is known."""
    match outcome:
        case Reply() | HomePage():
            return _private(outcome.card, guild)
        case Update():
            return _update(outcome.card, guild) if source.own_message else _private(outcome.card, guild)
        case FormPage():
            return _private(outcome.bridge, guild) if source.is_form else _modal(outcome, guild)
        case FormProblems():
            return _private(outcome.bridge, guild)
        case Silence():
            return _silence(source, guild)
        case _:
            assert_never(outcome)


def as_message(outcome: Outcome) -> Card | None:
    """What is said back to a direct message, where Discord has no private answer: in the DM itself."""
    match outcome:
        case Reply() | Update() | HomePage():
            return outcome.card
        case FormPage() | FormProblems():
            return outcome.bridge
        case Silence():
            return None
        case _:
            assert_never(outcome)


def _private(card: Card, guild: str) -> Rendered:
    new = render.message(card, guild, private=True)
    return Rendered({"type": MESSAGE, "data": new.payload}, new.files)


def _update(card: Card, guild: str) -> Rendered:
    new = render.replacement(card, guild)
    return Rendered({"type": UPDATE, "data": new.payload}, new.files)


def _modal(page: FormPage, guild: str) -> Rendered:
    return Rendered({"type": MODAL, "data": forms.modal(page, guild)})


def _silence(source: Source, guild: str) -> Rendered:
    if source.on_message:
        return Rendered({"type": DEFERRED_UPDATE})
    return _private(wording.card("noted", source.locale), guild)
