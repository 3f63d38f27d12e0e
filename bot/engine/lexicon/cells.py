"""Whole numbers by name in a few bytes each: a dict of as many names takes ten times as much."""

from array import array
from collections.abc import Collection, Iterable
from zlib import crc32

EMPTY = 0


class Cells:
    """A table that can be asked, and not listed: of a name it keeps a place and 16 bits.

    Of 20,000 names that were never put in, about one is taken for another. So a text is read a hair differently than
    the table says, and always in the same way.
    """

    def __init__(self, rows: Iterable[tuple[int, int]], many: int) -> None:
        places = 1 << (2 * many).bit_length()
        self._last = places - 1
        self._marks, self._numbers = array("H", [EMPTY]) * places, array("h", [0]) * places
        for code, number in rows:
            at = self._place(code)
            self._marks[at], self._numbers[at] = _mark(code), number

    def get(self, name: str) -> int | None:
        """The number of a name, or nothing."""
        return self.found([name]).get(name)

    def found(self, names: Collection[str]) -> dict[str, int]:
        """The numbers of those that have one. Most names meet an empty place, or theirs, at once."""
        marks, numbers, last = self._marks, self._numbers, self._last
        found = {}
        for name, code in zip(names, map(crc32, "\n".join(names).encode().split(b"\n")), strict=False):
            at = code & last
            if (mark := marks[at]) and mark != code >> 16:
                at = self._place(code)
            if marks[at]:
                found[name] = numbers[at]
        return found

    def _place(self, code: int) -> int:
        """Where it stands, or would stand."""
        at, mark = code & self._last, _mark(code)
        while self._marks[at] not in (EMPTY, mark):
            at = (at + 1) & self._last
        return at


def _mark(code: int) -> int:
    return code >> 16 or 1
