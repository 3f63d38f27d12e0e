"""A page of a form as a modal with its values filled in. Pure."""

from collections.abc import Callable
from datetime import date, time
from typing import assert_never

from adapters.slack import ids
from adapters.slack.markup import Element, elements, plain_text
from adapters.slack.render import Block, Payload, rich_text
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
from bot.chat.text import inert

FORM = "form"
ANSWER = "answer"
_MOST_FILES = 10


def form(page: FormPage, team: str) -> Payload:
    """The view. Each question is an input block named by its id; problems come back under the same name."""
    intro = [rich_text(*elements(page.intro))] if page.intro and elements(page.intro) else []
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": ids.page_metadata(team, page.opening, page.page),
        "title": plain_text(page.title, limits.FORM_TITLE),
        "submit": plain_text(page.send, limits.FORM_SEND),
        "blocks": [*intro, *(_input(question, page.values.get(question.id)) for question in page.questions)],
    }


def _input(question: AnyQuestion, value: RawAnswer | None) -> Block:
    block = {
        "type": "input",
        "block_id": question.id,
        "optional": not question.required,
        "label": plain_text(question.label, limits.QUESTION_LABEL),
        "element": _element(question, value) | {"action_id": ANSWER},
    }
    if question.hint:
        block["hint"] = plain_text(question.hint, limits.QUESTION_HINT)
    return block


def _element(question: AnyQuestion, value: RawAnswer | None) -> Element:  # noqa: C901 - one line per kind
    text = value if isinstance(value, str) else ""
    match question:
        case ShortText():
            return _text(question.at_most, text)
        case LongText():
            return _text(question.at_most, text) | {"multiline": True}
        case PickZone():
            return _text(limits.ANSWER, text)
        case PickOne():
            return _one(question.choices, text)
        case PickSome():
            return _some(question.choices, value)
        case PickMember():
            return {"type": "users_select"} | _initial("initial_user", ids.user_of(text))
        case PickChannel():
            return _CHANNELS | _initial("initial_conversation", text)
        case PickDate():
            return {"type": "datepicker"} | _initial("initial_date", _valid(date.fromisoformat, text))
        case PickTime():
            return {"type": "timepicker"} | _initial("initial_time", _valid(time.fromisoformat, text))
        case Upload():
            return {"type": "file_input", "max_files": max(1, min(question.at_most, _MOST_FILES))}
        case _:
            assert_never(question)


_CHANNELS: Element = {
    "type": "conversations_select",
    "filter": {"include": ["public", "private"], "exclude_external_shared_channels": True},
}


def _text(at_most: int, text: str) -> Element:
    """A value that is longer than it may be is shown whole, so that nothing a member wrote is lost."""
    text = inert(text)
    most = min(max(at_most, len(text), 1), limits.ANSWER)
    shown = _initial("initial_value", text if len(text) <= most else "")
    return {"type": "plain_text_input", "max_length": most} | shown


def _one(choices: tuple[Choice, ...], chosen: str) -> Element:
    options = [_option(choice) for choice in choices]
    first = next((option for option in options if option["value"] == chosen), None)
    return {"type": "radio_buttons", "options": options} | ({"initial_option": first} if first else {})


def _some(choices: tuple[Choice, ...], chosen: RawAnswer | None) -> Element:
    options = [_option(choice) for choice in choices]
    wanted = chosen if isinstance(chosen, tuple) else (chosen,)
    first = [option for option in options if option["value"] in wanted]
    return {"type": "checkboxes", "options": options} | ({"initial_options": first} if first else {})


def _option(choice: Choice) -> Element:
    return {"value": choice.value, "text": plain_text(choice.label, limits.CHOICE_LABEL)}


def _initial(name: str, value: str) -> Element:
    return {name: value} if value else {}


def _valid(parse: Callable[[str], object], text: str) -> str:
    try:
        parse(text)
    except ValueError:
        return ""
    return text
