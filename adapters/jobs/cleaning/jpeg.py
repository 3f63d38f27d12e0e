"""Photos inside a PDF: the same photo without what a camera wrote beside it."""

_KEPT_APP = (0xE0, 0xEE)  # JFIF, and Adobe's word on colours
_COMMENT, _SCAN = 0xFE, 0xDA


def bare(photo: bytes) -> bytes:
    """Without comments and application segments; what is no such photo stays as it is."""
    if photo[:2] != b"\xff\xd8":
        return photo
    kept, at = bytearray(b"\xff\xd8"), 2
    while at + 4 <= len(photo) and photo[at] == 0xFF:
        marker = photo[at + 1]
        end = at + 2 + int.from_bytes(photo[at + 2 : at + 4], "big")
        if marker == _SCAN:
            return bytes(kept) + photo[at : _end_of_image(photo, at)]
        named = 0xE0 <= marker <= 0xEF and marker not in _KEPT_APP
        if not named and marker != _COMMENT:
            kept += photo[at:end]
        at = end
    return photo


def _end_of_image(photo: bytes, at: int) -> int:
    """What comes after the picture is none of it."""
    end = photo.rfind(b"\xff\xd9", at)
    return end + 2 if end >= 0 else len(photo)
