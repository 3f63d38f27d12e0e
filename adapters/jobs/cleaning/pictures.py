"""Pictures: made anew from their pixels, so that nothing else of the file is left."""

from io import BytesIO

from PIL import Image, ImageFile, ImageOps, features

from adapters.jobs.cleaning.trouble import Cannot
from bot.chat.files import Cleaned, Dropped, Found
from bot.chat.limits import FILE_BYTES

MOST_PIXELS = 50_000_000
"""More is refused before anything is decoded: 12,000 × 12,000 of one colour are 400 KB and 567 MB."""
KEPT_PIXELS = 12_000_000
"""More is made smaller: enough for two pages to be read side by side."""
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
_QUALITIES = (90, 75, 50)
_ARTIST, _COPYRIGHT, _GPS = 0x013B, 0x8298, 0x8825
_TEXTS = ("exif", "xmp", "comment", "XML:com.adobe.xmp", "photoshop", "dpi")

Image.MAX_IMAGE_PIXELS = MOST_PIXELS
Image.init()  # while files can still be opened
ImageFile.LOAD_TRUNCATED_IMAGES = False
features.check("webp")


def clean(content: bytes) -> Cleaned:
    """The same picture, upright. Raises Cannot("heavy"), and whatever Pillow raises on broken ones."""
    with Image.open(BytesIO(content), formats=_FORMATS) as image:
        width, height = image.size
        if width * height > MOST_PIXELS:
            raise Cannot("heavy")
        exif = image.getexif()
        dropped = _dropped(image, exif)
        names = [str(exif[tag]) for tag in (_ARTIST, _COPYRIGHT) if exif.get(tag)]
        photo = image.format in ("JPEG", "MPO", "WEBP")
        image.draft("RGB", _within(image.size))
        pixels = _upright(image)
    made, ending = _written(pixels, photo=photo)
    found = tuple(Found("name", name) for name in names)
    return Cleaned("picture", f"picture.{ending}", made, found=found, dropped=dropped)


def _dropped(image: Image.Image, exif: Image.Exif) -> tuple[Dropped, ...]:
    said: list[Dropped] = []
    if exif or any(key in image.info for key in _TEXTS) or getattr(image, "text", None):
        said.append("metadata")
    if exif.get_ifd(_GPS):
        said.append("place")
    if getattr(image, "is_animated", False):
        said.append("frames")
    if image.size[0] * image.size[1] > KEPT_PIXELS:
        said.append("size")
    return tuple(said)


def _within(size: tuple[int, int]) -> tuple[int, int]:
    """The same shape with as many pixels as are kept."""
    factor = min(1.0, (KEPT_PIXELS / (size[0] * size[1])) ** 0.5)
    return max(1, int(size[0] * factor)), max(1, int(size[1] * factor))


def _upright(image: Image.Image) -> Image.Image:
    """Its pixels in a picture that knows nothing else."""
    turned = image.getexif().get(0x0112)
    mode = "RGBA" if image.has_transparency_data else "RGB"
    pixels: Image.Image = image.convert(mode)
    size = _within(pixels.size)
    if size != pixels.size:
        pixels = pixels.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    if turned:
        pixels.getexif()[0x0112] = turned
        pixels = ImageOps.exif_transpose(pixels)
    bare = Image.new(mode, pixels.size)
    bare.paste(pixels)
    return bare


def _written(pixels: Image.Image, *, photo: bool) -> tuple[bytes, str]:
    if not photo or pixels.mode == "RGBA":
        made = _saved(pixels, "PNG", optimize=False)
        if len(made) <= FILE_BYTES:
            return made, "png"
    flat = Image.new("RGB", pixels.size, "white")
    flat.paste(pixels, mask=pixels.getchannel("A") if pixels.mode == "RGBA" else None)
    for quality in _QUALITIES:
        made = _saved(flat, "JPEG", quality=quality)
        if len(made) <= FILE_BYTES:
            return made, "jpg"
    raise Cannot("size")


def _saved(pixels: Image.Image, as_format: str, **how: object) -> bytes:
    buffer = BytesIO()
    pixels.save(buffer, as_format, **how)
    return buffer.getvalue()
