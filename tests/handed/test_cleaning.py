"""What is left of a file, and what is not: everyday ones, and those that somebody means ill with."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from adapters.jobs.cleaning import clean
from bot.chat.files import Cleaned, CleanFile, Found, Unusable
from handed import made

WEBP = b"RIFF\x10\x00\x00\x00WEBPVP8 "


def cleaned(content: bytes, name: str) -> Cleaned:
    """What is left of it."""
    found = clean(CleanFile(content, name, ""))
    assert isinstance(found, Cleaned), found
    return found


def why(content: bytes, name: str, media: str = "") -> str:
    """Why nothing is."""
    found = clean(CleanFile(content, name, media))
    assert isinstance(found, Unusable)
    return found.why


def test_a_pdf_keeps_its_pages_and_nothing_beside() -> None:
    before = made.pdf(secrets=True)
    assert before.count(made.SECRET.encode()) > 5
    found = cleaned(before, "Ana Ruiz.pdf")
    assert made.SECRET.encode() not in found.content
    reader = PdfReader(BytesIO(found.content))
    assert "Ana Ruiz" in reader.pages[0].extract_text()
    assert reader.pages[0].images[0].image.size == (60, 40)
    assert (found.name, found.pages, found.searched) == ("document.pdf", 1, 1)
    assert {"metadata", "scripts", "attachments", "bookmarks"} <= set(found.dropped)
    assert not reader.metadata
    assert set(reader.root_object) == {"/Type", "/Pages"}


def test_what_points_to_a_person_is_found() -> None:
    found = set(cleaned(made.pdf(secrets=True), "cv.pdf").found)
    assert {
        Found("name", f"{made.SECRET} Ruiz"),
        Found("email", "ana.ruiz@example.org"),
        Found("phone", "+34 600 123 456"),
        Found("address", "Calle Mayor 12"),
    } == found


def test_the_words_of_all_pages_can_go_without_what_was_found() -> None:
    found = cleaned(made.pdf(*made.LINES, f"{made.SECRET} Ruiz", f"{made.SECRET} RUIZ".upper(), secrets=True), "cv.pdf")
    assert "2019-2023 Engineer" in found.masked
    assert found.masked.count("▒▒▒") == 5
    for thing in found.found:
        assert thing.text not in found.masked
    assert made.SECRET.upper() not in found.masked
    assert cleaned(b"Write to ana@example.org, see github.com/ana.", "a.txt").masked == "Write to ▒▒▒, see ▒▒▒."
    assert cleaned(made.pdf("x" * 20_001), "long.pdf").masked == cleaned(made.photo(), "me.jpg").masked == ""


def test_remarks_stand_beside_a_pdf() -> None:
    found = cleaned(made.pdf(remarks=True), "marked.pdf")
    assert found.text.splitlines() == [
        "p. 1: Say what changed because of you.",
        "p. 1: This line is strong.",
        "p. 1: https://example.org/work",
    ]
    assert Found("name", "Ben Okafor") in found.found
    assert {"comments", "links"} <= set(found.dropped)
    assert b"Okafor" not in found.content
    assert "/Annots" not in PdfReader(BytesIO(found.content)).pages[0]


def test_a_photo_is_made_anew_and_upright() -> None:
    found = cleaned(made.photo(), "IMG_0001.JPG")
    assert made.SECRET.encode() not in found.content
    image = Image.open(BytesIO(found.content))
    assert (image.format, image.size, dict(image.getexif())) == ("JPEG", (40, 60), {})
    red, green, _ = image.convert("RGB").getpixel((20, 5))  # type: ignore[misc]
    assert (red > 150, green < 100) == (True, True)
    assert found.found == (Found("name", f"{made.SECRET} Ruiz"),)
    assert {"metadata", "place"} <= set(found.dropped)


def test_nothing_stands_in_or_after_a_screenshot() -> None:
    found = cleaned(made.screenshot(), "shot.png")
    assert made.SECRET.encode() not in found.content
    image = Image.open(BytesIO(found.content))
    assert (image.mode, image.size, image.getpixel((1, 1))) == ("RGBA", (40, 30), (0, 0, 255, 128))


def test_a_large_photo_is_made_smaller() -> None:
    found = cleaned(made.photo(6000, 4000, turned=False), "large.jpg")
    width, height = Image.open(BytesIO(found.content)).size
    assert width * height <= 12_000_000
    assert "size" in found.dropped


def test_a_text_is_its_words() -> None:
    found = cleaned("\ufeffHola, soy Ana.\r\nana@example.org".encode(), "carta.txt")
    assert (found.kind, found.text, found.content) == ("text", "Hola, soy Ana.\nana@example.org", b"")
    assert found.found == (Found("email", "ana@example.org"),)


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (made.photo(), "cv.pdf", "lies"),
        (made.pdf(), "me.png", "lies"),
        (b"MZ\x90\x00\x03", "cv.pdf", "lies"),
        (made.pdf(), "cv.docx", "type"),
        (b"PK\x03\x04rest", "cv.docx", "type"),
        (b"<html></html>", "cv.html", "type"),
        (b"\xff\xfea\x00", "utf16.txt", "lies"),
        (b"", "cv.pdf", "type"),
        (b"x" * 20_001, "long.txt", "long"),
        (b"  \n ", "empty.txt", "broken"),
        (b"%PDF-1.7 and then nothing", "cv.pdf", "broken"),
        (made.pdf()[:300], "cv.pdf", "broken"),
        (made.photo()[:400], "me.jpg", "broken"),
        (WEBP, "me.webp", "broken"),
        (made.encrypted(), "cv.pdf", "encrypted"),
        (made.picture_bomb(), "me.png", "heavy"),
        (made.flate_bomb(300 << 20), "cv.pdf", "heavy"),
        (made.flate_bomb(300 << 20, 2), "cv.pdf", "heavy"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_passed_on_says_why(content: bytes, name: str, reason: str) -> None:
    assert why(content, name) == reason


def test_a_media_type_counts_where_there_is_no_ending() -> None:
    assert why(made.pdf(), "cv", "image/png") == "lies"
    assert why(made.pdf(), "cv", "application/zip") == "type"
    assert isinstance(clean(CleanFile(made.pdf(), "cv", "application/pdf")), Cleaned)


@pytest.mark.parametrize("text", ["2019 - 2023", "12/05/2021", "room 12", "1.234.567,00"])
def test_numbers_that_are_no_phone(text: str) -> None:
    assert cleaned(text.encode(), "a.txt").found == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("call (555) 010-9999 now", "phone"),
        ("91 123 45 67", "phone"),
        ("12 Old Mill Road", "address"),
        ("Av. de la Paz 3", "address"),
        ("Lindenstraße 12", "address"),
        ("see linkedin.com/in/ana-ruiz", "link"),
    ],
)
def test_what_is_found_in_words(text: str, kind: str) -> None:
    assert [one.kind for one in cleaned(text.encode(), "a.txt").found] == [kind]


WHOLE = {name: content for content, name in made.everyday()}


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_whatever_the_bytes_are_there_is_an_answer(name: str, data: st.DataObject) -> None:
    content = bytearray(WHOLE[name])
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(1, len(content)))
    found = clean(CleanFile(bytes(content[:cut]), name, ""))
    assert isinstance(found, Unusable) or found.content or found.text
