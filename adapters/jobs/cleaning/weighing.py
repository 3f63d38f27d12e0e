"""How much the streams of a PDF come to when they are opened, counted without keeping them."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Any

from pypdf.filters import ASCII85Decode, ASCIIHexDecode, LZWDecode, RunLengthDecode
from pypdf.generic import ArrayObject, StreamObject

from adapters.jobs.cleaning.trouble import Cannot

MOST_BYTES = 256 * 1024 * 1024
"""Of all streams together, each layer of each counted: 2 KB can be a gigabyte."""
MOST_PIXELS = 100_000_000
MOST_FILTERS = 3
_STEP = 64 * 1024
_FLATE = ("/FlateDecode", "/Fl")
_OTHERS: dict[str, Any] = {
    "/ASCII85Decode": ASCII85Decode,
    "/A85": ASCII85Decode,
    "/ASCIIHexDecode": ASCIIHexDecode,
    "/AHx": ASCIIHexDecode,
    "/LZWDecode": LZWDecode,
    "/LZW": LZWDecode,
    "/RunLengthDecode": RunLengthDecode,
    "/RL": RunLengthDecode,
}


class Scales:
    """What one PDF has come to so far."""

    def __init__(self) -> None:
        self._left = MOST_BYTES

    def weigh(self, stream: StreamObject) -> None:
        """Raises Cannot("heavy") where this stream goes beyond what all may have."""
        width, height = stream.get("/Width", 0), stream.get("/Height", 0)
        if isinstance(width, int) and isinstance(height, int) and width * height > MOST_PIXELS:
            raise Cannot("heavy")
        names = filters(stream)
        if len(names) > MOST_FILTERS:
            raise Cannot("heavy")
        opened: Iterable[bytes] = (stream._data,)
        for name in names:
            if name in _FLATE:
                opened = self._inflated(opened)
            elif name in _OTHERS:
                opened = self._decoded(name, opened)
            else:  # a picture's own: its size stands above
                break
        for _ in opened:
            pass

    def _spend(self, many: int) -> None:
        self._left -= many
        if self._left < 0:
            raise Cannot("heavy")

    def _inflated(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        opener = zlib.decompressobj()
        for chunk in chunks:
            rest = chunk
            while rest and not opener.eof:
                try:
                    out = opener.decompress(rest, _STEP)
                except zlib.error:
                    return  # it ends there for whoever opens it, too
                rest = opener.unconsumed_tail
                self._spend(len(out))
                yield out

    def _decoded(self, name: str, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """All at once: these make at most some megabytes of what is there, or stop at a limit of their own."""
        out = _OTHERS[name].decode(b"".join(chunks), None)
        made = out if isinstance(out, bytes) else str(out).encode("latin-1", "replace")
        self._spend(len(made))
        yield made


def filters(stream: StreamObject) -> list[str]:
    """The names of its filters, outermost first."""
    found = stream.get("/Filter")
    found = found.get_object() if found is not None else None
    if isinstance(found, ArrayObject):
        return [str(one.get_object()) for one in found]
    return [str(found)] if found is not None else []
