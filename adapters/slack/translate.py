"""What Slack delivers, as an event. Pure: a payload in, an event or nothing out."""

from collections.abc import Mapping, Sequence
from typing import Any

from adapters.slack import direct, ids, spoken
from adapters.slack.form_answers import answers
from adapters.slack.forms import FORM
from adapters.slack.markup import readable
from bot.chat.commands import CommandSpec
from bot.chat.events import (
    ButtonPressed,
    CommandUsed,
    FormSubmitted,
    MemberEvent,
    MessageChosen,
)
from bot.chat.people import Caller, Place

Json = Mapping[str, Any]


def event(body: Json, specs: Sequence[CommandSpec]) -> MemberEvent | None:
    """None for what needs no more than an acknowledgement."""
    if "command" in body:
        return _command(body, specs)
    match body.get("type"):
        case "event_callback":
            return direct.event(body)
        case "shortcut":
            return _shortcut(body, specs)
        case "message_action":
            return _chosen(body)
        case "block_actions":
            return _pressed(body)
        case "view_submission":
            return _submitted(body)
        case _:
            return None


def team_of(body: Json) -> str:
    """The workspace of a payload of any kind."""
    return str(body.get("team_id") or (body.get("team") or {}).get("id") or _user(body).get("team_id") or "")


def home_team_of(body: Json) -> str:
    """The workspace of the acting person: another one when Slack Connect shares a channel.

    In an Enterprise organisation people of one workspace belong to several, so there it says nothing.
    """
    inner: Json = body.get("event") or {}
    away = inner.get("user_team") or _user(body).get("team_id")
    return team_of(body) if body.get("enterprise") or body.get("enterprise_id") else str(away or team_of(body))


def _caller(body: Json) -> Caller:
    team = team_of(body)
    user = body.get("user_id") or _user(body).get("id") or ""
    return Caller(account=ids.account(team, str(user)), community=ids.community(team))


def _user(body: Json) -> Json:
    user = body.get("user")
    return user if isinstance(user, Mapping) else {}


def _command(body: Json, specs: Sequence[CommandSpec]) -> CommandUsed:
    name, found = spoken.command(readable(str(body.get("text") or "")), specs)
    return CommandUsed(id=ids.event_id(body), by=_caller(body), name=name, answers=found, where=_place(body))


def _place(body: Json) -> Place | None:
    """A channel or a private one; a conversation of people alone is no place for posts."""
    channel = str(body.get("channel_id") or "")
    return Place(ids.community(team_of(body)), channel) if channel.startswith(("C", "G")) else None


def _shortcut(body: Json, specs: Sequence[CommandSpec]) -> CommandUsed:
    known = {spec.name for spec in specs}
    name = str(body.get("callback_id"))
    return CommandUsed(id=ids.event_id(body), by=_caller(body), name=name if name in known else spoken.ROOT)


def _chosen(body: Json) -> MessageChosen:
    message: Json = body.get("message") or {}
    by = _caller(body)
    return MessageChosen(
        id=ids.event_id(body),
        by=by,
        menu=str(body.get("callback_id") or ""),
        message=str(message.get("ts") or body.get("message_ts") or ""),
        text=readable(str(message.get("text") or "")),
        own=message.get("user") == _user(body).get("id") and "bot_id" not in message,
    )


def _pressed(body: Json) -> ButtonPressed | None:
    """A button we cannot read comes through with an empty action, so that the member gets a sentence."""
    button: Json = next(iter(body.get("actions") or ()), {})
    action_id = str(button.get("action_id") or "")
    if button.get("type") != "button" or ids.is_link(action_id):
        return None
    action, value, key = ids.pressed(action_id)
    return ButtonPressed(id=ids.event_id(body), by=_caller(body), action=action, value=value, key=key)


def _submitted(body: Json) -> FormSubmitted | None:
    view: Json = body.get("view") or {}
    if view.get("callback_id") != FORM:
        return None
    opening, page = ids.page_of(str(view.get("private_metadata") or ""))
    return FormSubmitted(
        id=ids.event_id(body),
        by=_caller(body),
        opening=opening,
        page=page,
        answers=answers(view, team_of(body)),
    )
