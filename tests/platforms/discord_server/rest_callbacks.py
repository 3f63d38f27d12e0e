"""The first answer to an interaction: POST /interactions/{id}/{token}/callback."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from platforms.discord_server import writing
from platforms.discord_server.components import as_shown
from platforms.discord_server.interactions import AUTOCOMPLETE, SUBMIT, Answer, Interaction
from platforms.discord_server.occasions import metadata
from platforms.discord_server.pings import mentioned
from platforms.discord_server.posts import Post
from platforms.discord_server.refusals import Problem
from platforms.discord_server.rest import Call, Result
from platforms.discord_server.rest_messages import checked
from platforms.discord_server.rules_messages import EPHEMERAL, LOADING
from platforms.discord_server.rules_modals import modal_problems
from platforms.discord_server.screens import OpenForm
from platforms.discord_server.writing import Draft

Json = dict[str, Any]
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
CHAT_REPLY = 20
MOST_CHOICES = 25


async def answer(call: Call) -> Result:
    interaction = call.server.interactions.to_answer(call["interaction_id"], call["token"])
    kind, data = int((call.body or {}).get("type", 0)), (call.body or {}).get("data") or {}
    _check_kind(call, interaction, kind)
    given = _take(call, interaction, kind, data)
    interaction.reached = call.at
    interaction.answer(given)
    if interaction.form is not None:
        call.server.screens.close(interaction.user, interaction.form)
    _show_form(call, interaction, given)
    call.server.news.tell()
    if call.request.query.get("with_response") not in ("1", "true", "True"):
        return 204, None
    return 200, _callback(interaction, given)


def new_post(call: Call, interaction: Interaction, draft: Draft, *, ephemeral: bool) -> Post:
    """A message that answers this interaction; nothing is stored yet."""
    world = call.server.world
    extra = {
        "type": CHAT_REPLY,
        "application_id": world.application_id,
        "webhook_id": world.application_id,
        "interaction_metadata": metadata(call.server, interaction),
    }
    place = world.channels[interaction.channel_id]
    shown = writing.write(call.server, place, world.application_id, draft, extra)
    return Post(shown, interaction.user if ephemeral else None)


def is_ephemeral(data: Mapping[str, Any]) -> bool:
    return bool(int(data.get("flags") or 0) & EPHEMERAL)


def _check_kind(call: Call, interaction: Interaction, kind: int) -> None:
    wrong = {
        MODAL: interaction.kind in (SUBMIT, AUTOCOMPLETE),
        CHOICES: interaction.kind != AUTOCOMPLETE,
        UPDATE: interaction.source is None,
        DEFERRED_UPDATE: interaction.source is None,
    }.get(kind, interaction.kind == AUTOCOMPLETE or kind not in (MESSAGE, DEFERRED))
    if wrong:
        text = f"Callback type {kind} cannot answer an interaction of type {interaction.kind}"
        call.refuse([Problem(("type",), text)])


def _take(call: Call, interaction: Interaction, kind: int, data: Json) -> Answer:
    match kind:
        case 4:
            return Answer(kind, message=_message(call, interaction, checked(call, data)).shown)
        case 5:
            return Answer(kind, message=_loading(call, interaction, data).shown)
        case 6:
            interaction.original = interaction.source
            return Answer(kind)
        case 7:
            return Answer(kind, message=_update(call, interaction, data).shown)
        case 8:
            return Answer(kind, choices=_choices(call, interaction, data))
        case _:
            call.refuse(_below_data(list(modal_problems(data))))
            return Answer(kind, modal={**data, "components": as_shown(data["components"])})


def _message(call: Call, interaction: Interaction, draft: Draft) -> Post:
    post = new_post(call, interaction, draft, ephemeral=is_ephemeral(draft.body))
    interaction.original = post.id
    writing.publish(call.server, post, mentioned(draft.body))
    return post


def _loading(call: Call, interaction: Interaction, data: Json) -> Post:
    """ "… is thinking": only the ephemeral flag may be set, and it stays."""
    if int(data.get("flags") or 0) & ~EPHEMERAL or set(data) - {"flags"}:
        call.refuse([Problem(("data", "flags"), "A deferred answer takes the EPHEMERAL flag only")])
    draft = Draft({"flags": int(data.get("flags") or 0) | LOADING})
    interaction.loading = True
    return _message(call, interaction, draft)


def _update(call: Call, interaction: Interaction, data: Json) -> Post:
    post = call.server.posts.need(interaction.source)
    interaction.original = post.id
    writing.change(call.server, post, checked(call, data, post))
    return post


def _choices(call: Call, interaction: Interaction, data: Json) -> list[Json]:
    choices = list(data.get("choices") or [])
    if len(choices) > MOST_CHOICES:
        call.refuse([Problem(("data", "choices"), f"Must be {MOST_CHOICES} or fewer in length.")])
    call.server.screens.suggestions[interaction.user] = choices
    return choices


def _show_form(call: Call, interaction: Interaction, given: Answer) -> None:
    if given.modal is not None:
        place = (interaction.channel_id, interaction.guild_id, interaction.source)
        call.server.screens.forms[interaction.user] = OpenForm(given.modal, interaction.id, *place)


def _callback(interaction: Interaction, given: Answer) -> Json:
    told: Json = {"id": interaction.id, "type": interaction.kind, "channel_id": interaction.channel_id}
    told |= {"guild_id": interaction.guild_id} if interaction.guild_id else {}
    if interaction.original is not None:
        told["response_message_id"] = interaction.original
        told["response_message_loading"] = interaction.loading
        told["response_message_ephemeral"] = bool(given.message and given.message["flags"] & EPHEMERAL)
    if given.type in (MESSAGE, UPDATE):
        return {"interaction": told, "resource": {"type": given.type, "message": given.message}}
    return {"interaction": told}


def _below_data(problems: list[Problem]) -> list[Problem]:
    return [Problem(("data", *problem.path), problem.text) for problem in problems]
