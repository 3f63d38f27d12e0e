"""What a member answered in a submitted modal. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.chat.forms import FileRef, Files, RawAnswer

Json = Mapping[str, Any]

_TEXT_INPUT, _USER, _CHANNEL, _UPLOAD, _RADIO, _CHECKBOXES = 4, 5, 8, 19, 21, 22


def answers(data: Json) -> dict[str, RawAnswer]:
    """By question, without those left empty. `data` is the interaction's own data."""
    attachments: Json = (data.get("resolved") or {}).get("attachments") or {}
    found = {str(field.get("custom_id")): _value(field, attachments) for field in _fields(data)}
    return {question: answer for question, answer in found.items() if answer}


def files(raw: Iterable[Json]) -> tuple[FileRef, ...]:
    """Attachments as Discord names them in a message or a form."""
    return tuple(
        FileRef(
            id=str(file.get("id", "")),
            name=str(file.get("filename", "")),
            media=str(file.get("content_type") or ""),
            bytes=int(file.get("size") or 0),
            url=str(file.get("url", "")),
        )
        for file in raw
    )


def _fields(data: Json) -> Iterator[Json]:
    """A label holds one field, an action row several."""
    for part in data.get("components") or ():
        if field := part.get("component"):
            yield field
        yield from part.get("components") or ()


def _value(field: Json, attachments: Json) -> RawAnswer | None:
    """None for what was left empty and for a kind that we never ask."""
    values = tuple(map(str, field.get("values") or ()))
    match field.get("type"):
        case t if t in (_TEXT_INPUT, _RADIO):
            return str(field.get("value") or "") or None
        case t if t in (_USER, _CHANNEL):
            return values[0] if values else None
        case t if t == _CHECKBOXES:
            return values or None
        case t if t == _UPLOAD:
            refs = files(attachments[value] for value in values if value in attachments)
            return Files(refs) if refs else None
        case _:
            return None
