"""A Slack payload as pieces to draw: blocks, rich text, modals and the Home tab."""

from collections.abc import Iterable, Iterator
from typing import Any

from markupsafe import Markup, escape

from adapters.slack import forms, ids, render
from adapters.tryout import moments, sample
from adapters.tryout.drawn import Drawn, Field, Option, Piece, PressedHere, Reader, lines
from bot.chat.cards import Card, Picture
from bot.chat.responses import FormPage

Json = dict[str, Any]

_MOMENTS: dict[str, moments.Style] = {
    "{date_long_pretty}": "date",
    "{time}": "time",
    "{date_short_pretty} {time}": "both",
    "{ago}": "relative",
}
_INITIAL = {"plain_text_input": "initial_value", "datepicker": "initial_date", "timepicker": "initial_time"}


def message(card: Card, reader: Reader, *, private: bool) -> tuple[Piece, ...]:
    """A card, from the payload that Slack would get."""
    files = None if private else {part.name: part.name for part in card.parts if isinstance(part, Picture)}
    return _pieces(render.message(card, files=files, language=reader.who.locale), reader)


def home(card: Card, reader: Reader) -> tuple[Piece, ...]:
    """The Home tab."""
    return _pieces(render.home(card, language=reader.who.locale), reader)


def form(page: FormPage, reader: Reader) -> Drawn:
    """A page of a form, from the view that Slack would get."""
    view = forms.form(page, sample.COMMUNITY.id)
    blocks: list[Json] = view["blocks"]
    intro = tuple(piece for block in blocks if block["type"] != "input" for piece in _block(block, reader))
    fields = tuple(_field(block) for block in blocks if block["type"] == "input")
    title, send = view["title"]["text"], view["submit"]["text"]
    return Drawn("slack", view["private_metadata"], title, send, intro, fields)


def pressed(action_id: str) -> tuple[str, str, str]:
    """Action, value and key of a press; empty ones for an id that is not ours."""
    return ids.pressed(action_id)


def opened(metadata: str) -> tuple[str, int]:
    """Opening and page of a form; an empty opening for one that is not ours."""
    return ids.page_of(metadata)


def _pieces(payload: Json, reader: Reader) -> tuple[Piece, ...]:
    return tuple(piece for block in payload["blocks"] for piece in _block(block, reader))


def _block(block: Json, reader: Reader) -> Iterator[Piece]:
    match block["type"]:
        case "rich_text":
            yield from (_rich(part, reader) for part in block["elements"])
        case "header":
            yield Piece("heading", escape(block["text"]["text"]))
        case "section":
            texts = [block["text"], *block.get("fields", ())] if "text" in block else block["fields"]
            yield from (Piece("words", lines(text["text"])) for text in texts)
        case "context":
            yield from (Piece("small", lines(part["text"])) for part in block["elements"])
        case "divider":
            yield Piece("divider")
        case "actions":
            yield Piece("buttons", buttons=tuple(map(_button, block["elements"])))
        case "image":
            yield Piece("picture", name=block["slack_file"]["id"], alt=block["alt_text"])
        case other:
            yield Piece("unknown", name=f"block {other}")


def _rich(part: Json, reader: Reader) -> Piece:
    words = Markup().join(_element(element, reader) for element in part["elements"])
    return Piece("quote" if part["type"] == "rich_text_quote" else "words", words)


def _element(element: Json, reader: Reader) -> Markup:
    if element["type"] == "date":
        said = moments.shown(element["timestamp"], _MOMENTS[element["format"]], reader.who, reader.now)
    else:
        said = lines(str(element.get("text", "")))
    bold = element.get("style", {}).get("bold")
    return Markup("<strong>{}</strong>").format(said) if bold else said


def _button(part: Json) -> PressedHere:
    link = part.get("url", "")
    press = "" if link else part["action_id"]
    return PressedHere(part["text"]["text"], "link" if link else part.get("style", "plain"), press, link)


def _field(block: Json) -> Field:
    inner: Json = block["element"]
    kind, options = _kind(inner)
    return Field(
        name=block["block_id"],
        label=block["label"]["text"],
        kind=kind,  # type: ignore[arg-type]
        required=not block["optional"],
        hint=block.get("hint", {}).get("text", ""),
        value=inner.get(_INITIAL.get(inner["type"], ""), ""),
        most=inner.get("max_length"),
        options=tuple(options),
    )


def _kind(inner: Json) -> tuple[str, Iterable[Option]]:  # noqa: C901 - one line per kind
    match inner["type"]:
        case "plain_text_input":
            return ("lines" if inner.get("multiline") else "line"), ()
        case "radio_buttons":
            return "radio", _options(inner, [inner.get("initial_option")])
        case "checkboxes":
            return "checkbox", _options(inner, inner.get("initial_options", []))
        case "users_select":
            first = inner.get("initial_user")
            return "select", (Option(one.id, one.name, one.id == first) for one in sample.PEOPLE)
        case "conversations_select":
            first = inner.get("initial_conversation")
            return "select", (Option(one.place.id, f"#{one.name}", one.place.id == first) for one in sample.CHANNELS)
        case "datepicker":
            return "date", ()
        case "timepicker":
            return "time", ()
        case "file_input":
            return "file", ()
        case _:
            return "unknown", ()


def _options(inner: Json, chosen: list[Json | None]) -> Iterator[Option]:
    first = {option["value"] for option in chosen if option}
    return (Option(option["value"], option["text"]["text"], option["value"] in first) for option in inner["options"])
