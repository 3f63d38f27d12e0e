"""Every card about files, filled."""

import base64

from bot.chat.cards import Card
from bot.chat.files import Cleaned, Dropped, Found
from bot.chat.text import MemberText, Say, words
from bot.features.exchange.views import arrivals, files
from bot.features.exchange.views.files import Came, Names
from bot.features.exchange.views.people import Partner

_KEY = "f" * 22
_PARTNER = Partner("e" * 22, MemberText("M" * 40))
_DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)
_DROPPED: tuple[Dropped, ...] = (
    "metadata",
    "place",
    "scripts",
    "attachments",
    "forms",
    "comments",
    "links",
    "bookmarks",
    "layers",
    "frames",
    "size",
)
_FOUND = (
    Found("name", "Ana Ruiz"),
    Found("email", "ana@example.org"),
    Found("phone", "+34 600 123 456"),
    Found("address", "Calle Mayor 12"),
    Found("link", "https://example.org/ana"),
)
_REMARKS = "p. 1: This line is the strong one.\np. 2: Say what changed because of you."
_PDF = Cleaned("pdf", "document.pdf", b"%PDF-1.7", _REMARKS, _FOUND, _DROPPED, pages=90, searched=12, masked="▒▒▒")
_BARE = Cleaned("pdf", "document.pdf", b"%PDF-1.7", pages=1, searched=1)
_PICTURE = Cleaned("picture", "picture.png", _DOT, dropped=("metadata", "place"))
_TEXT = Cleaned("text", "text.txt", text="ä" * 20_000, found=_FOUND[:1])
_WHY = (
    *("size", "long", "type", "lies", "encrypted", "heavy", "broken", "gone"),
    *("waiting", "ended", "many", "one-way"),
)


def examples(say: Say) -> tuple[Card, ...]:
    """All of them, in the language of `say`."""
    mine = MemberText("W" * 40)
    pen, own = Names(mine, mine_own=False, theirs_own=False), Names(mine, mine_own=True, theirs_own=True)
    one_way = Names(mine, mine_own=True, theirs_own=False)
    return (
        files.coming(say),
        files.preview(say, _PARTNER, _KEY, _PDF, pen),
        files.preview(say, _PARTNER, _KEY, _BARE, own),
        files.preview(say, _PARTNER, _KEY, _PICTURE, one_way),
        files.preview(say, _PARTNER, _KEY, _TEXT, pen),
        files.masked(say, _PARTNER, _KEY, MemberText("▒▒▒\n" + "ä" * 19_996)),
        *(files.hindered(say, _PARTNER, why) for why in _WHY),
        files.kept(say),
        files.not_waiting(say),
        *(files.exported(say, one) for one in (_BARE, _PICTURE)),
        arrivals.file(
            say, _PARTNER, _KEY, Came(_PDF, MemberText(_REMARKS)), (words("You need not carry this alone."),)
        ),
        arrivals.file(say, _PARTNER, _KEY, Came(_PICTURE, MemberText(""))),
    )
