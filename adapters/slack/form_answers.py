"""What a member answered in a submitted view. Pure."""

from collections.abc import Iterable, Mapping
from typing import Any

from adapters.slack import ids
from bot.chat.forms import FileRef, Files, RawAnswer

Json = Mapping[str, Any]

_WORDS = {
    "plain_text_input": "value",
    "conversations_select": "selected_conversation",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
}


def answers(view: Json, team: str) -> dict[str, RawAnswer]:
    """By question, without those left empty. A member is an account id, as in an event."""
    values: Json = (view.get("state") or {}).get("values") or {}
    found = {question: _answer(inputs, team) for question, inputs in values.items()}
    return {question: answer for question, answer in found.items() if answer is not None}


def files(raw: Iterable[Json]) -> tuple[FileRef, ...]:
    """Files as Slack names them in a message or a form."""
    return tuple(
        FileRef(
            id=str(file.get("id", "")),
            name=str(file.get("name") or file.get("title") or ""),
            media=str(file.get("mimetype", "")),
            bytes=int(file.get("size") or 0),
            url=str(file.get("url_private_download") or file.get("url_private") or ""),
        )
        for file in raw
    )


def _answer(inputs: Json, team: str) -> RawAnswer | None:
    for state in inputs.values():
        if (answer := _value(state, team)) is not None:
            return answer
    return None


def _value(state: Json, team: str) -> RawAnswer | None:
    """None for what was left empty and for a kind that we never ask."""
    kind = str(state.get("type"))
    if kind in _WORDS:
        return state.get(_WORDS[kind]) or None
    match kind:
        case "radio_buttons":
            return (state.get("selected_option") or {}).get("value")
        case "checkboxes":
            return tuple(option["value"] for option in state.get("selected_options") or ()) or None
        case "users_select":
            user = state.get("selected_user")
            return ids.account(team, user).id if user else None
        case "file_input":
            return Files(files(state["files"])) if state.get("files") else None
        case _:
            return None
