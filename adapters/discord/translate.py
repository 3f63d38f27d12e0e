"""What Discord's gateway says, as an event. Pure; None for what is none of the bot's business."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from adapters.discord import form_answers, ids
from bot.chat.events import (
    ButtonPressed,
    CommandUsed,
    CommunityLeft,
    FormSubmitted,
    MemberEvent,
    MessageChosen,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
)
from bot.chat.people import Caller, Place

Json = Mapping[str, Any]
Names = Mapping[str, str]
"""What Discord shows for a message menu, or for a command that has others under it, to our own name."""

COMMAND, COMPONENT, MODAL = 2, 3, 5
_CHAT_INPUT, _MESSAGE_MENU = 1, 3
_SUBCOMMAND, _GROUP = 1, 2
_DEFAULT, _REPLY = 0, 19
_ADMINISTRATOR, _MANAGE_GUILD = 1 << 3, 1 << 5

UNREADABLE = "unknown"
"""The action of a press or form whose id we cannot read: the bot answers it kindly."""


def interaction(data: Json, names: Names) -> MemberEvent | None:
    """A command, a message menu, a button or a form."""
    match data.get("type"), data.get("data") or {}:
        case 2, {"type": 1} as used:
            return _command(data, used, names)
        case 2, {"type": 3} as used:
            return _menu(data, used, names)
        case 3, pressed:
            return _press(data, str(pressed.get("custom_id", "")))
        case 5, sent:
            return _form(data, sent)
        case _:
            return None


def guild_of(data: Json) -> str:
    """Where an interaction belongs: Discord says it, or in a DM our own id of the button or form does."""
    if guild := data.get("guild_id"):
        return str(guild)
    custom_id = str((data.get("data") or {}).get("custom_id", ""))
    found = ids.pressed(custom_id) or ids.page_of(custom_id)
    return found.guild if found else ""


def received(data: Json) -> MemberEvent | None:
    """A MESSAGE_CREATE: only what a person writes to the bot in a DM."""
    if not _from_person_in_dm(data) or data.get("type", _DEFAULT) not in (_DEFAULT, _REPLY):
        return None
    reference = data.get("message_reference") or {}
    return MessageReceived(
        id=f"discord:{data['id']}",
        by=_writer(data),
        message=str(data["id"]),
        text=str(data.get("content") or ""),
        files=form_answers.files(data.get("attachments") or ()),
        reply_to=str(reference.get("message_id") or "") if data.get("type") == _REPLY else "",
    )


def edited(data: Json) -> MemberEvent | None:
    """A MESSAGE_UPDATE: only changed words; a link preview comes without a time of edit."""
    if not _from_person_in_dm(data) or not data.get("edited_timestamp"):
        return None
    return MessageEdited(
        id=f"discord:{data['id']}:{data['edited_timestamp']}",
        by=_writer(data),
        message=str(data["id"]),
        text=str(data.get("content") or ""),
    )


def deleted(data: Json, member: str) -> MemberEvent:
    """A MESSAGE_DELETE in the DM with `member`: the payload itself does not say who that is."""
    return MessageDeleted(
        id=f"discord:{data['id']}:deleted",
        by=Caller(ids.account(member)),
        message=str(data["id"]),
    )


def removed(guild: str, bot: str, joined: str) -> MemberEvent:
    """The bot is no longer in the guild. `joined` is when it came, so that a second stay ends anew."""
    return CommunityLeft(
        id=f"discord:{guild}:left:{joined}",
        by=Caller(ids.account(bot), ids.community(guild)),
        everyone=True,
    )


def _command(data: Json, used: Json, names: Names) -> CommandUsed:
    name, options = str(used.get("name", "")), used.get("options") or ()
    while options and options[0].get("type") in (_SUBCOMMAND, _GROUP):
        name, options = f"{name} {options[0]['name']}", options[0].get("options") or ()
    answers = {str(option["name"]): str(option.get("value", "")) for option in options}
    name = names.get(name, name)
    return CommandUsed(id=_id(data), by=_caller(data), name=name, answers=answers, where=_place(data))


def _menu(data: Json, used: Json, names: Names) -> MessageChosen:
    """The words of other people's messages are not read, let alone passed on."""
    message = str(used.get("target_id", ""))
    found = ((used.get("resolved") or {}).get("messages") or {}).get(message) or {}
    caller = _caller(data)
    own = str((found.get("author") or {}).get("id", "")) == caller.account.id
    return MessageChosen(
        id=_id(data),
        by=caller,
        menu=names.get(str(used.get("name", "")), UNREADABLE),
        message=message,
        text=str(found.get("content") or "") if own else "",
        own=own,
    )


def _press(data: Json, custom_id: str) -> ButtonPressed:
    found = ids.pressed(custom_id)
    if found is None:
        return ButtonPressed(id=_id(data), by=_caller(data), action=UNREADABLE)
    return ButtonPressed(id=_id(data), by=_caller(data), action=found.action, value=found.value, key=found.key)


def _form(data: Json, sent: Json) -> FormSubmitted | ButtonPressed:
    page = ids.page_of(str(sent.get("custom_id", "")))
    if page is None:
        return ButtonPressed(id=_id(data), by=_caller(data), action=UNREADABLE)
    return FormSubmitted(
        id=_id(data),
        by=_caller(data),
        opening=page.opening,
        page=page.page,
        answers=form_answers.answers(sent),
    )


def _caller(data: Json) -> Caller:
    member: Json = data.get("member") or {}
    user: Json = member.get("user") or data.get("user") or {}
    guild = guild_of(data)
    return Caller(
        account=ids.account(str(user.get("id", ""))),
        community=ids.community(guild) if guild else None,
        locale=str(data.get("locale") or ""),
        manages=may_manage(int(member.get("permissions") or 0)),
        joined=_moment(member.get("joined_at")),
    )


def _place(data: Json) -> Place | None:
    """In a guild; a DM is no place that others can read."""
    guild, channel = data.get("guild_id"), data.get("channel_id")
    return Place(ids.community(str(guild)), str(channel)) if guild and channel else None


def _moment(raw: object) -> datetime | None:
    try:
        return datetime.fromisoformat(raw) if isinstance(raw, str) else None
    except ValueError:
        return None


def may_manage(permissions: int) -> bool:
    """Whether these permissions let someone manage the guild."""
    return bool(permissions & (_ADMINISTRATOR | _MANAGE_GUILD))


def _writer(data: Json) -> Caller:
    return Caller(ids.account(str(data["author"]["id"])))


def _from_person_in_dm(data: Json) -> bool:
    author: Json = data.get("author") or {}
    others = data.get("guild_id") or data.get("webhook_id") or author.get("bot") or author.get("system")
    return bool(author) and not others


def _id(data: Json) -> str:
    return f"discord:{data['id']}"
