"""A member's file on its way through: where it lies, its bytes, and what is left of it once it was cleaned."""

from typing import Literal

from msgspec import Struct

FileKind = Literal["text", "picture", "pdf"]

Trouble = Literal["size", "long", "type", "lies", "encrypted", "heavy", "broken", "gone"]
"""Why a file cannot be used. size: over 8 MB. long: a text beyond what is passed on. type: none of ours. lies: its name
says another kind than its bytes. heavy: opening it goes beyond our limits. broken: it does not open. gone: the platform
does not give it."""

Dropped = Literal[
    "metadata", "place", "scripts", "attachments", "forms", "comments", "links", "bookmarks", "layers", "frames", "size"
]
"""What was in a file and is not any more. size: a picture was made smaller. layers: all are shown at once now."""


class Fetched(Struct, frozen=True, tag=True):
    """Bytes as they lie at the platform. Never written down."""

    content: bytes


class CleanFile(Struct, frozen=True, tag=True):
    """Find out what these bytes are and take out of them what others need not see."""

    content: bytes
    name: str
    media: str


class Found(Struct, frozen=True):
    """Something in a file that points to a person, as it stands there."""

    kind: Literal["email", "phone", "address", "link", "name"]
    text: str


class Cleaned(Struct, frozen=True, tag=True):
    """A file that can be passed on.

    `text` is what a text file says, or what was written onto a PDF and stands beside it now: a line for each remark,
    with its page. `searched` is how many of its `pages` were searched for `found`. `masked` are the words of a text or
    of all pages with what was found taken out, "" where there are none, or too many.
    """

    kind: FileKind
    name: str
    content: bytes = b""
    text: str = ""
    found: tuple[Found, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    pages: int = 0
    searched: int = 0
    masked: str = ""


class Unusable(Struct, frozen=True, tag=True):
    """A file that is not passed on."""

    why: Trouble
