"""What stands on the pages of a PDF beside the pages themselves: remarks, filled fields, links."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from bot.chat.files import Dropped


@dataclass
class Remarks:
    """A line for each, with its page; who wrote them; and what there was."""

    lines: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    dropped: set[Dropped] = field(default_factory=set)


def remarks(reader: PdfReader) -> Remarks:
    """All that would be lost with the annotations, as text."""
    found = Remarks()
    for number, page in enumerate(reader.pages, 1):
        for one in _annotations(page):
            _take(found, number, one)
    return found


def _annotations(page: DictionaryObject) -> Iterator[DictionaryObject]:
    listed = page.get("/Annots")
    listed = listed.get_object() if listed is not None else None
    for one in listed if isinstance(listed, ArrayObject) else ():
        entry = one.get_object()
        if isinstance(entry, DictionaryObject):
            yield entry


def _take(found: Remarks, page: int, one: DictionaryObject) -> None:
    kind = str(one.get("/Subtype", ""))
    match kind:
        case "/Popup":
            return
        case "/Link":
            found.dropped.add("links")
            action = _under(one, "/A")
            said = str(action.get("/URI", "")) if action else ""
        case "/Widget":
            found.dropped.add("forms")
            said = _field(one)
        case _:
            found.dropped.add("attachments" if kind == "/FileAttachment" else "comments")
            found.names.append(str(one.get("/T", "")))
            said = str(one.get("/Contents", "")).strip() or f"({kind.removeprefix('/')})"
    if said:
        found.lines.append(f"p. {page}: {' '.join(said.split())}")


def _field(one: DictionaryObject) -> str:
    """Its name and what was filled in, which may stand at what it belongs to."""
    parent = _under(one, "/Parent") or DictionaryObject()
    name = one.get("/T") or parent.get("/T") or ""
    value = one.get("/V") or parent.get("/V")
    return f"{name}: {value}" if value not in (None, "", "/Off") else ""


def _under(one: DictionaryObject, key: str) -> DictionaryObject | None:
    found = one.get(key)
    found = found.get_object() if found is not None else None
    return found if isinstance(found, DictionaryObject) else None
