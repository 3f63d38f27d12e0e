"""Lists in pages of five: as many as a row holds buttons."""

from msgspec import Struct

from bot.chat.limits import BUTTONS_IN_A_ROW

SIZE = BUTTONS_IN_A_ROW


class Pages(Struct, frozen=True):
    """Which page of how many, counted from 0."""

    page: int
    pages: int

    @classmethod
    def of(cls, how_many: int, wanted: str) -> "Pages":
        """The page that a button names, kept within what there is."""
        pages = max(1, -(-how_many // SIZE))
        page = int(wanted) if wanted.isascii() and wanted.isdecimal() and len(wanted) < 6 else 0
        return cls(min(page, pages - 1), pages)

    @property
    def span(self) -> slice:
        """What of the whole list stands on this page."""
        return slice(self.page * SIZE, (self.page + 1) * SIZE)
