"""A Discord payload as pieces to draw: Components V2, modals and Discord's markdown."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from markupsafe import Markup, escape

from adapters.discord import forms, ids, render
from adapters.tryout import moments, sample
from adapters.tryout.drawn import Drawn, Field, Option, Piece, PressedHere, Reader
from bot.chat.cards import Card
from bot.chat.responses import FormPage

Json = dict[str, Any]

_STYLES = {1: "primary", 2: "plain", 4: "danger", 5: "link"}
_MOMENTS: dict[str, moments.Style] = {"D": "date", "t": "time", "f": "both", "R": "relative"}
_INLINE = re.compile(r"\\(?P<kept>[^0-9A-Za-z\s])|(?P<bold>\*\*)|<t:(?P<at>\d{1,11}):(?P<style>[DtfR])>")
_KINDS = {"### ": "heading", "> ": "quote", "-# ": "small"}


def message(card: Card, reader: Reader, *, private: bool) -> tuple[Piece, ...]:
    """A card, from the payload that Discord would get."""
    rendered = render.message(card, sample.COMMUNITY.id, private=private)
    return tuple(piece for one in rendered.payload["components"] for piece in _component(one, reader))


def files(card: Card) -> dict[str, bytes]:
    """What goes out beside a card, by name."""
    return {file.name: file.content for file in render.message(card, sample.COMMUNITY.id).files}


def form(page: FormPage, reader: Reader) -> Drawn:
    """A page of a form, from the modal that Discord would get."""
    modal = forms.modal(page, sample.COMMUNITY.id)
    parts: list[Json] = modal["components"]
    intro = tuple(piece for part in parts if part["type"] == render.TEXT for piece in _component(part, reader))
    fields = tuple(_field(part) for part in parts if part["type"] == forms.LABEL)
    return Drawn("discord", modal["custom_id"], modal["title"], "Submit", intro, fields)


def pressed(custom_id: str) -> tuple[str, str, str]:
    """Action, value and key of a press; empty ones for an id that is not ours."""
    found = ids.pressed(custom_id)
    return (found.action, found.value, found.key) if found else ("", "", "")


def opened(custom_id: str) -> tuple[str, int]:
    """Opening and page of a form; an empty opening for an id that is not ours."""
    found = ids.page_of(custom_id)
    return (found.opening, found.page) if found else ("", 0)


def _component(part: Json, reader: Reader) -> Iterator[Piece]:
    match part["type"]:
        case render.TEXT:
            yield from _text(part["content"], reader)
        case render.SEPARATOR:
            yield Piece("divider")
        case render.ACTION_ROW:
            yield Piece("buttons", buttons=tuple(map(_button, part["components"])))
        case render.GALLERY:
            yield from (Piece("picture", name=_file(item["media"]), alt=item["description"]) for item in part["items"])
        case render.FILE:
            yield Piece("file", name=_file(part["file"]))
        case other:
            yield Piece("unknown", name=f"component {other}")


def _file(reference: Json) -> str:
    return str(reference["url"]).removeprefix("attachment://")


def _button(part: Json) -> PressedHere:
    return PressedHere(part["label"], _STYLES[part["style"]], part.get("custom_id", ""), part.get("url", ""))


def _text(content: str, reader: Reader) -> Iterator[Piece]:
    marked = [(_mark(line), line) for line in content.split("\n")]
    for mark, found in groupby(marked, key=lambda pair: pair[0]):
        said = [_said(line.removeprefix(mark), reader) for _, line in found]
        yield Piece(_KINDS.get(mark, "words"), Markup("<br>").join(said))  # type: ignore[arg-type]


def _mark(line: str) -> str:
    return next((mark for mark in _KINDS if line.startswith(mark)), "")


def _said(line: str, reader: Reader) -> Markup:
    """One line of Discord's markdown: escapes, bold and moments. Everything else is plain characters."""
    said, at, bold = Markup(), 0, False
    for found in _INLINE.finditer(line):
        said += escape(line[at : found.start()])
        at = found.end()
        if found["kept"]:
            said += escape(found["kept"])
        elif found["bold"]:
            said += Markup("</strong>" if bold else "<strong>")
            bold = not bold
        else:
            said += moments.shown(int(found["at"]), _MOMENTS[found["style"]], reader.who, reader.now)
    return said + escape(line[at:]) + Markup("</strong>" if bold else "")


def _field(part: Json) -> Field:
    inner: Json = part["component"]
    kind, options, value = _kind(inner)
    return Field(
        name=inner["custom_id"],
        label=part["label"],
        kind=kind,  # type: ignore[arg-type]
        required=bool(inner.get("required")),
        hint=part.get("description", ""),
        value=value,
        example=inner.get("placeholder", ""),
        most=inner.get("max_length"),
        options=tuple(options),
    )


def _kind(inner: Json) -> tuple[str, Iterable[Option], str]:
    match inner["type"]:
        case forms.TEXT_INPUT:
            return ("lines" if inner["style"] == 2 else "line"), (), inner.get("value", "")
        case forms.RADIO:
            return "radio", map(_option, inner["options"]), ""
        case forms.CHECKBOXES:
            return "checkbox", map(_option, inner["options"]), ""
        case forms.USER:
            return "select", _someone(inner), ""
        case forms.CHANNEL:
            return "select", _channel(inner), ""
        case forms.UPLOAD:
            return "file", (), ""
        case _:
            return "unknown", (), ""


def _option(option: Json) -> Option:
    return Option(option["value"], option["label"], bool(option.get("default")))


def _someone(inner: Json) -> Iterator[Option]:
    return (Option(one.id, one.name, one.id == _default(inner)) for one in sample.PEOPLE)


def _channel(inner: Json) -> Iterable[Option]:
    return (Option(one.place.id, f"#{one.name}", one.place.id == _default(inner)) for one in sample.CHANNELS)


def _default(inner: Json) -> str:
    return next((str(one["id"]) for one in inner.get("default_values", ())), "")
