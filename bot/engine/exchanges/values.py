"""What an exchange is to features: plain values, read from the rows."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace
from msgspec.structs import replace as with_

from bot.chat.files import Cleaned
from bot.chat.text import MemberText, Person, Text

if TYPE_CHECKING:
    from bot.engine.members.member import Member

Why = Literal["ended", "reported", "blocked", "stopped", "left", "erased", "over"]
"""Why an exchange is closed: a side ended it, a moderator stopped a pen name, its topic is over, …"""

State = Literal["asked", "held", "sent", "changed", "withdrawn", "refused"]
"""asked: waits for its writer's decision. held: for a moderator. changed: another piece took its place."""

What = Literal["opened", "words", "changed", "withdrawn", "ended", "refused", "agreed", "introduced"]

LONGEST_NAME = 40


class Side(Struct, frozen=True):
    """Somebody to put in touch. `own_name` is their own name as they typed it; None gives a fresh pen name."""

    member: Member
    own_name: MemberText | None = None


class Seat(Struct, frozen=True):
    """One side. `name` is what the other side reads, empty once its owner was erased.

    `member` is the membership's id, None once it is gone; `mark` the keyed hash of the account. Neither is for
    anybody's eyes.
    """

    id: str
    member: str | None
    mark: bytes
    name: MemberText
    own: bool
    agrees: bool = False


class Exchange(Struct, frozen=True):
    """Two members in touch. `topic` is "feedback.review", `key` that feature's own id of it.

    The first of the seats is the reader's own wherever there is a reader. `one_way`: no reply is waited for.
    """

    id: str
    union: str
    topic: str
    key: str
    opened_at: datetime
    closed_at: datetime | None
    why: str
    seats: tuple[Seat, Seat]
    one_way: bool = False
    opener: str = ""  # the seat that sat first

    @property
    def mine(self) -> Seat:
        """The reader's own seat."""
        return self.seats[0]

    @property
    def theirs(self) -> Seat:
        """The other side's seat."""
        return self.seats[1]

    @property
    def is_open(self) -> bool:
        """Whether something can still be passed on."""
        return self.closed_at is None

    @property
    def introduced(self) -> bool:
        """Whether both agreed to be."""
        return all(seat.agrees for seat in self.seats)

    @property
    def both_own(self) -> bool:
        """Whether both go by their own names, or were introduced."""
        return all(seat.own for seat in self.seats) or self.introduced

    def seen_by(self, seat_id: str) -> Exchange:
        """The same, with this seat first."""
        return self if self.mine.id == seat_id else replace(self, seats=self.seats[::-1])


class Piece(Struct, frozen=True):
    """What one side wrote. `seat` is its author's; `corrects` the piece whose place it takes.

    `above` are (feature, key) of sentences that stand above it for its reader; `hold` is why a moderator reads it
    before, "" for nothing. Both are empty once it is sent. `source` is the keyed hash of the message at the platform
    it came as.
    """

    id: str
    exchange: str
    seat: str
    text: MemberText
    state: State
    written_at: datetime
    above: tuple[tuple[str, str], ...] = ()
    hold: str = ""
    corrects: str | None = None
    message: str | None = None
    gone_at: datetime | None = None
    source: bytes | None = None


class Draft(Struct, frozen=True):
    """Words that were looked at and are handed over later. As JSON they are kept sealed, like those of a piece.

    `ask`: their writer decides once more. `hold`: why a moderator reads them before, "" for nothing. Both have to be
    settled before they are handed to anybody. `above` are (feature, key) of sentences that stand above them.
    """

    text: str
    above: tuple[tuple[str, str], ...] = ()
    hold: str = ""
    ask: bool = False

    def meant(self) -> Draft:
        """The same once its writer said that they mean it."""
        return with_(self, ask=False)

    def released(self) -> Draft:
        """The same once a moderator passed it on."""
        return with_(self, hold="")


class File(Struct, frozen=True):
    """A file of one side, by the seat. `cleaned` is what would arrive, without its bytes where they were not asked for.

    coming: on its way from the platform. asked: waits for its owner's decision. passed: it is or was part of a piece.
    """

    id: str
    exchange: str
    seat: str
    state: Literal["coming", "asked", "passed"]
    cleaned: Cleaned | None = None
    piece: str | None = None


class Introduction(Struct, frozen=True):
    """Who the other side is: `person` where the platform can show it, `reach` where they said how they are found."""

    person: Person | None
    reach: MemberText | None


class Carried(Struct, frozen=True):
    """Something to be drawn for one reader by the feature that declares `carries`.

    opened, ended: of the exchange. words, changed, withdrawn: what the other side wrote, put in its place, took back;
    `above` are sentences in the reader's language that stand over it, `file` what goes along. refused: the reader's
    own piece was not passed on. agreed: the other side would like to be introduced. introduced: both do.
    """

    what: What
    exchange: Exchange
    reader: Member
    piece: Piece | None = None
    above: tuple[Text, ...] = ()
    introduction: Introduction | None = None
    file: Cleaned | None = None


class Report(Struct, frozen=True):
    """What a moderator may see of a piece: a little of what stood around it, in order, and no account."""

    piece: Piece
    context: tuple[Piece, ...]
    exchange: Exchange
    file: Cleaned | None = None
