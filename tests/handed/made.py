"""Files for tests: everyday ones and those that somebody means ill with."""

import os
import zlib
from io import BytesIO

from PIL import Image, PngImagePlugin
from pypdf import PdfWriter
from pypdf.annotations import FreeText, Link, Text
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    EncodedStreamObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

SECRET = "Zanzibar"
"""Stands wherever it may not be found afterwards."""
STRONG = "This line is strong."
LINES = ("Ana Ruiz", "ana.ruiz@example.org", "+34 600 123 456", "Calle Mayor 12", "2019-2023 Engineer")


def pdf(*lines: str, secrets: bool = False, remarks: bool = False, said: str = STRONG, weight: int = 0) -> bytes:
    """One page with these lines. `secrets` hides the word in all that draws nothing; `weight` adds bytes."""
    writer = PdfWriter()
    _page(writer, lines or LINES)
    if secrets:
        _hide(writer)
    if weight:
        stream = DecodedStreamObject()
        stream.set_data(os.urandom(weight))
        writer.pages[0]["/Resources"][NameObject("/XObject")] = DictionaryObject(
            {NameObject("/W"): writer._add_object(stream)}
        )
    if remarks:
        _mark(writer, said)
    return _bytes(writer)


def encrypted() -> bytes:
    """One that asks for a password."""
    writer = PdfWriter()
    _page(writer, LINES)
    writer.encrypt("open sesame", algorithm="AES-256")
    return _bytes(writer)


def flate_bomb(size: int, layers: int = 1) -> bytes:
    """A page whose content is `size` bytes of blanks, packed once or twice."""
    writer = PdfWriter()
    page = writer.add_blank_page(200, 200)
    opener, packed = zlib.compressobj(9), bytearray()
    for _ in range(size // (1 << 20)):
        packed += opener.compress(b" " * (1 << 20))
    packed += opener.flush()
    stream = EncodedStreamObject()
    stream._data = bytes(packed) if layers == 1 else zlib.compress(bytes(packed), 9)
    stream[NameObject("/Filter")] = ArrayObject([NameObject("/FlateDecode")] * layers)
    page[NameObject("/Contents")] = writer._add_object(stream)
    return _bytes(writer)


def photo(width: int = 60, height: int = 40, *, turned: bool = True) -> bytes:
    """A JPEG with a camera's notes: who, where, and which way is up."""
    image = Image.new("RGB", (width, height), "white")
    image.paste((200, 0, 0), (0, 0, width // 2, height))
    exif = image.getexif()
    exif[0x013B] = f"{SECRET} Ruiz"
    exif[0x0112] = 6 if turned else 1
    exif.get_ifd(0x8825)[1] = "N"
    buffer = BytesIO()
    image.save(buffer, "JPEG", exif=exif, comment=SECRET.encode())
    return buffer.getvalue()


def screenshot(width: int = 40, height: int = 30) -> bytes:
    """A PNG with words in it, and something after its end."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", SECRET)
    buffer = BytesIO()
    Image.new("RGBA", (width, height), (0, 0, 255, 128)).save(buffer, "PNG", pnginfo=info)
    return buffer.getvalue() + b"PK\x03\x04" + SECRET.encode()


def picture_bomb(side: int = 12_000) -> bytes:
    """A small PNG that is huge once decoded."""
    buffer = BytesIO()
    Image.new("1", (side, side)).save(buffer, "PNG")
    return buffer.getvalue()


def everyday() -> list[tuple[bytes, str]]:
    """What people hand in, with its name."""
    palette = Image.new("P", (8, 8))
    palette.info["transparency"] = 0
    deep, print_ = Image.new("I;16", (8, 8)), Image.new("CMYK", (8, 8))
    frames = [Image.new("P", (8, 8), shade) for shade in (0, 100)]
    return [
        (pdf(secrets=True, remarks=True), "cv.pdf"),
        ("\ufeffSoy Ana.".encode(), "carta.txt"),
        (photo(), "photo.jpg"),
        (screenshot(), "screenshot.png"),
        (_saved(palette, "PNG"), "palette.png"),
        (_saved(deep, "PNG"), "deep.png"),
        (_saved(print_, "JPEG"), "print.jpg"),
        (_saved(frames[0], "GIF", save_all=True, append_images=frames[1:]), "moves.gif"),
        (_saved(Image.new("RGBA", (8, 8)), "WEBP"), "web.webp"),
        (_saved(frames[0].convert("RGB"), "MPO", save_all=True, append_images=[frames[1].convert("RGB")]), "phone.jpg"),
    ]


def _saved(image: Image.Image, as_format: str, **how: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, as_format, **how)
    return buffer.getvalue()


def _page(writer: PdfWriter, lines: tuple[str, ...]) -> None:
    page = writer.add_blank_page(400, 400)
    font = DictionaryObject({NameObject(k): NameObject(v) for k, v in _FONT.items()})
    fonts = DictionaryObject({NameObject("/A"): writer._add_object(font)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    drawn = "".join(f"({line}) Tj 0 -20 Td\n" for line in lines)
    stream = DecodedStreamObject()
    stream.set_data(f"BT /A 12 Tf 20 360 Td\n{drawn}ET".encode("latin-1"))
    page[NameObject("/Contents")] = writer._add_object(stream.flate_encode())


_FONT = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}


def _hide(writer: PdfWriter) -> None:
    writer.add_metadata({"/Author": f"{SECRET} Ruiz", "/Title": SECRET})
    script = {"/S": NameObject("/JavaScript"), "/JS": TextStringObject(f"app.alert('{SECRET}')")}
    opening = DictionaryObject({NameObject(key): value for key, value in script.items()})
    writer.root_object[NameObject("/OpenAction")] = writer._add_object(opening)
    writer.add_attachment(f"{SECRET}.txt", SECRET.encode())
    writer.add_outline_item(title=SECRET, page_number=0)
    page = writer.pages[0]
    page[NameObject("/PieceInfo")] = DictionaryObject({NameObject("/X"): TextStringObject(SECRET)})
    page[NameObject("/AA")] = DictionaryObject({NameObject("/O"): TextStringObject(SECRET)})
    page["/Resources"][NameObject("/XObject")] = DictionaryObject({NameObject("/F"): writer._add_object(_photo())})


def _photo() -> EncodedStreamObject:
    stream = EncodedStreamObject()
    stream._data = photo(turned=False)
    about = {"/Type": "/XObject", "/Subtype": "/Image", "/ColorSpace": "/DeviceRGB", "/Filter": "/DCTDecode"}
    stream.update({NameObject(key): NameObject(value) for key, value in about.items()})
    stream.update({NameObject(key): NumberObject(n) for key, n in (("/Width", 60), ("/Height", 40))})
    stream[NameObject("/Metadata")] = TextStringObject(SECRET)
    return stream


def _mark(writer: PdfWriter, said: str) -> None:
    box = (20, 20, 120, 40)
    note = Text(text="Say what changed because of you.", rect=box)
    note[NameObject("/T")] = TextStringObject("Ben Okafor")
    writer.add_annotation(0, note)
    writer.add_annotation(0, FreeText(text=said, rect=box))
    writer.add_annotation(0, Link(rect=box, url="https://example.org/work"))


def _bytes(writer: PdfWriter) -> bytes:
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
