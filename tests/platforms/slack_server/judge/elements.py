"""Our own rules for single parts of a block: what Slack refuses and neither models nor types know."""

from __future__ import annotations

from collections.abc import Iterator

from platforms.slack_server.judge.finding import INVALID, Finding
from platforms.slack_server.judge.walk import text_of
from platforms.slack_server.team import Json

PLAIN_TEXTS: dict[str, dict[str, int]] = {
    "button": {"text": 75}, "header": {"text": 150}, "section": {"text": 3000},
    "input": {"label": 2000, "hint": 2000}, "plain_text_input": {"placeholder": 150},
    "static_select": {"placeholder": 150}, "users_select": {"placeholder": 150},
    "conversations_select": {"placeholder": 150}, "datepicker": {"placeholder": 150},
}  # fmt: skip
STRINGS: dict[str, dict[str, int]] = {
    "button": {"value": 2000, "url": 3000, "accessibility_label": 75}, "image": {"alt_text": 2000},
    "plain_text_input": {"initial_value": 3000}, "markdown": {"text": 12_000},
}  # fmt: skip
COUNTS: dict[str, dict[str, int]] = {
    "section": {"fields": 10}, "actions": {"elements": 25}, "context": {"elements": 10},
    "static_select": {"options": 100}, "radio_buttons": {"options": 10}, "checkboxes": {"options": 10},
    "overflow": {"options": 5},
}  # fmt: skip
REQUIRED: dict[str, tuple[str, ...]] = {
    "image": ("alt_text",), "button": ("text",), "header": ("text",), "input": ("label", "element"),
    "actions": ("elements",), "context": ("elements",), "rich_text": ("elements",),
}  # fmt: skip
OPTION_TEXT, OPTION_VALUE, FIELD_TEXT, INPUT_MAX, ID_MAX = 75, 150, 2000, 3000, 255


def judge_element(part: Json, where: str) -> Iterator[Finding]:
    kind = str(part.get("type", ""))
    yield from _sizes(part, kind, where)
    yield from (
        Finding("required", where, f"{kind} needs {key}", INVALID)
        for key in REQUIRED.get(kind, ())
        if not part.get(key)
    )
    yield from _ids(part, where)
    match kind:
        case "section":
            yield from _section(part, where)
        case "plain_text_input":
            yield from _text_input(part, where)
        case "plain_text" | "mrkdwn" if not text_of(part):
            yield Finding("empty_text", where, "a text object needs at least one character", INVALID)
        case "" if "value" in part and isinstance(part.get("text"), dict):
            yield from _option(part, where)
        case _:
            pass


def _sizes(part: Json, kind: str, where: str) -> Iterator[Finding]:
    for key, most in PLAIN_TEXTS.get(kind, {}).items():
        yield from _length(where, key, text_of(part.get(key)), most)
    for key, most in STRINGS.get(kind, {}).items():
        yield from _length(where, key, str(part.get(key) or ""), most)
    for key, most in COUNTS.get(kind, {}).items():
        yield from _count(where, key, part.get(key), most)


def _length(where: str, key: str, text: str, most: int) -> Iterator[Finding]:
    if len(text) > most:
        yield Finding("too_long", f"{where}.{key}", f"{len(text)} characters, at most {most}", INVALID)


def _count(where: str, key: str, items: object, most: int) -> Iterator[Finding]:
    if isinstance(items, list) and not 1 <= len(items) <= most:
        yield Finding("count", f"{where}.{key}", f"{len(items)} items, 1 to {most}", INVALID)


def _ids(part: Json, where: str) -> Iterator[Finding]:
    for key in ("action_id", "block_id"):
        if key in part and not 1 <= len(str(part[key])) <= ID_MAX:
            yield Finding("id", f"{where}.{key}", f"1 to {ID_MAX} characters", INVALID)


def _section(part: Json, where: str) -> Iterator[Finding]:
    fields = part.get("fields", [])
    if not part.get("text") and not fields:
        yield Finding("required", where, "section needs text or fields", INVALID)
    for index, item in enumerate(fields):
        yield from _length(where, f"fields[{index}]", text_of(item), FIELD_TEXT)


def _text_input(part: Json, where: str) -> Iterator[Finding]:
    most, least = part.get("max_length", INPUT_MAX), part.get("min_length", 0)
    if not 1 <= most <= INPUT_MAX or not 0 <= least <= most:
        yield Finding("input_length", where, f"min {least} max {most}, at most {INPUT_MAX}", INVALID)


def _option(part: Json, where: str) -> Iterator[Finding]:
    yield from _length(where, "text", text_of(part["text"]), OPTION_TEXT)
    yield from _length(where, "description", text_of(part.get("description")), OPTION_TEXT)
    yield from _length(where, "value", str(part["value"]), OPTION_VALUE)
