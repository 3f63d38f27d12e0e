"""PDFs: their pages in a new file, what was written onto them as text beside it."""

import logging
import time
from collections.abc import Iterator
from io import BytesIO

from pypdf import Configuration, PdfReader, PdfWriter, apply_configuration
from pypdf.generic import DictionaryObject

from adapters.jobs.cleaning.pdf_pages import Copier
from adapters.jobs.cleaning.pdf_remarks import remarks
from adapters.jobs.cleaning.trouble import Cannot
from bot.chat import personal
from bot.chat.files import Cleaned, Dropped

MOST_PAGES = 100
MOST_REMARKS = 20_000
"""Characters of all of them together."""
MOST_WORDS = 20_000
"""Characters of all pages that can go as a text instead."""
SEARCH_SECONDS = 6.0
_ONE_STREAM = 32 * 1024 * 1024
_LIMITS = Configuration(
    zlib_maximum_output_length=_ONE_STREAM,
    lzw_maximum_output_length=_ONE_STREAM,
    run_length_maximum_output_length=_ONE_STREAM,
    brotli_maximum_output_length=_ONE_STREAM,
    page_tree_maximum_entries=10_000,
    jbig2dec_binary=None,
)

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it quotes what it reads


def clean(content: bytes) -> Cleaned:
    """The same pages. Raises Cannot, and whatever pypdf raises on broken ones."""
    with apply_configuration(_LIMITS):
        return _cleaned(content)


def _cleaned(content: bytes) -> Cleaned:
    reader = PdfReader(BytesIO(content), strict=False)
    if reader.is_encrypted:
        raise Cannot("encrypted")
    many = len(reader.pages)
    if many > MOST_PAGES:
        raise Cannot("heavy")
    if not many:
        raise Cannot("broken")
    made = _copied(reader)
    beside = remarks(reader)
    text = "\n".join(beside.lines)
    if len(text) > MOST_REMARKS:
        raise Cannot("heavy")
    words, searched = _words(reader)
    author = str(reader.metadata.author or "") if reader.metadata else ""
    names = (author, *beside.names)
    return Cleaned(
        "pdf",
        "document.pdf",
        made,
        text=text,
        found=personal.found_in(f"{words}\n{text}", names),
        dropped=tuple(dict.fromkeys((*_dropped(reader), *sorted(beside.dropped)))),
        pages=many,
        searched=searched,
        masked=_masked(words, names) if searched == many else "",
    )


def _copied(reader: PdfReader) -> bytes:
    writer = PdfWriter()
    writer.metadata = None
    copier = Copier(writer)
    for page in reader.pages:
        copier.page(page)
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _words(reader: PdfReader) -> tuple[str, int]:
    """The text of its pages, and of how many of them before the time was up."""
    until = time.process_time() + SEARCH_SECONDS
    found: list[str] = []
    for page in reader.pages:
        if time.process_time() > until:
            break
        found.append(page.extract_text())
    return "\n".join(found), len(found)


def _masked(words: str, names: tuple[str, ...]) -> str:
    """The words of the pages with what was found taken out; "" where nobody could read them."""
    text = words.strip()
    return personal.masked(text, names)[0] if len(text) <= MOST_WORDS else ""


def _dropped(reader: PdfReader) -> Iterator[Dropped]:
    root = reader.root_object
    names = root.get("/Names")
    named = names.get_object() if names is not None else {}
    named = named if isinstance(named, DictionaryObject) else {}
    if reader.metadata or "/Metadata" in root:
        yield "metadata"
    if "/OpenAction" in root or "/AA" in root or "/JavaScript" in named:
        yield "scripts"
    if "/EmbeddedFiles" in named or "/AF" in root:
        yield "attachments"
    if "/AcroForm" in root:
        yield "forms"
    if "/Outlines" in root:
        yield "bookmarks"
    if "/OCProperties" in root:
        yield "layers"
