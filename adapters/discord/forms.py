"""A page of a form as a Discord modal with its values filled in. Pure."""

from typing import Any, assert_never

from adapters.discord import ids, markup
from adapters.discord.render import Component, Payload, text
from bot.chat import limits
from bot.chat.forms import (
    AnyQuestion,
    Choice,
    LongText,
    PickChannel,
    PickDate,
    PickMember,
    PickOne,
    PickSome,
    PickTime,
    PickZone,
    RawAnswer,
    ShortText,
    Upload,
)
from bot.chat.responses import FormPage
from bot.chat.text import MemberText, Text, inert

TEXT_INPUT, USER, CHANNEL, LABEL, UPLOAD, RADIO, CHECKBOXES = 4, 5, 8, 18, 19, 21, 22
_SHORT, _LONG = 1, 2
_POSTABLE = [0, 5]  # text and announcement channels
_MOST_FILES = 10
_TEXT_BOX = 4000
_BEGINNING = 1000  # characters; each may become several


def modal(page: FormPage, guild: str) -> Payload:
    """The modal. Each answer comes back under its question's id. A full page has no room for an introduction:
    what it would say stands on the card that led here.
    """
    room = len(page.questions) < limits.PAGE_PARTS
    intro = [text(_said(page.intro))] if room and page.intro and page.intro.plain.strip() else []
    labels = [_label(question, page.values.get(question.id)) for question in page.questions]
    return {
        "custom_id": ids.form_id(page.opening, page.page, guild),
        "title": markup.plain(page.title, limits.FORM_TITLE),
        "components": [*intro, *labels],
    }


def _said(intro: Text) -> str:
    """Whole; where a member's words make it longer than a modal takes, its beginning."""
    whole = markup.text(intro)
    if len(whole) <= limits.CARD_TEXT:
        return whole
    return markup.text(Text((MemberText(intro.plain[:_BEGINNING] + "…"),)))


def _label(question: AnyQuestion, value: RawAnswer | None) -> Component:
    field = {"custom_id": question.id, "required": question.required} | _field(question, value)
    label: Component = {"type": LABEL, "label": markup.plain(question.label, limits.QUESTION_LABEL), "component": field}
    return label | ({"description": markup.plain(question.hint, limits.QUESTION_HINT)} if question.hint else {})


def _field(question: AnyQuestion, value: RawAnswer | None) -> Component:  # noqa: C901 - one line per kind
    words = value if isinstance(value, str) else ""
    match question:
        case ShortText():
            return _box(_SHORT, question.at_most, words)
        case LongText():
            return _box(_LONG, question.at_most, words)
        case PickOne():
            return {"type": RADIO, "options": _options(question.choices, value)}
        case PickSome():
            options = _options(question.choices, value)
            return {"type": CHECKBOXES, "options": options} | _range(question.required, len(options))
        case PickMember():
            return {"type": USER} | _chosen("user", words)
        case PickChannel():
            return {"type": CHANNEL, "channel_types": _POSTABLE} | _chosen("channel", words)
        case PickDate():
            return _box(_SHORT, limits.CHOICE_LABEL, words) | {"placeholder": "2026-11-23"}
        case PickTime():
            return _box(_SHORT, limits.CHOICE_LABEL, words) | {"placeholder": "09:30"}
        case PickZone():
            return _box(_SHORT, limits.CHOICE_LABEL, words) | {"placeholder": "Madrid"}
        case Upload():
            return {"type": UPLOAD} | _range(question.required, max(1, min(question.at_most, _MOST_FILES)))
        case _:
            assert_never(question)


def _box(style: int, at_most: int, words: str) -> Component:
    """A value that is longer than it may be is shown whole, so that nothing a member wrote is lost."""
    words = inert(words)
    most = min(max(at_most, len(words), 1), _TEXT_BOX)
    shown = {"value": words} if words and len(words) <= most else {}
    return {"type": TEXT_INPUT, "style": style, "max_length": most} | shown


def _range(required: bool, most: int) -> dict[str, Any]:
    return {"min_values": 1 if required else 0, "max_values": most}


def _options(choices: tuple[Choice, ...], value: RawAnswer | None) -> list[Component]:
    wanted = value if isinstance(value, tuple) else (value,)
    return [
        {"value": choice.value, "label": markup.plain(choice.label, limits.CHOICE_LABEL)}
        | ({"default": True} if choice.value in wanted else {})
        for choice in choices
    ]


def _chosen(kind: str, snowflake: str) -> Component:
    return {"default_values": [{"id": snowflake, "type": kind}]} if snowflake.isdecimal() else {}
