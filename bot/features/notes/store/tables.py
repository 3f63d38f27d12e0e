"""The tables of notes, each row owned by one membership."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, LargeBinary, String, Table, false

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime


def _owner(*, primary_key: bool = False, index: bool = False) -> Column[str]:
    there = ForeignKey("membership.id", ondelete="CASCADE")
    return Column("membership_id", there, nullable=False, primary_key=primary_key, index=index or None)


# How somebody stands to notes: whether they take kind ones, and the name they go by.
manner = Table(
    "notes_manner",
    metadata,
    _owner(primary_key=True),
    Column("takes", Boolean),  # None: not asked yet
    Column("own", Boolean, nullable=False, server_default=false()),  # their own name rather than a pen name
    Column("name", Sealed),
    Column("encouraged_at", UTCDateTime),  # when a note came last
    Column("turn_at", UTCDateTime),  # when they were asked to help one other
)

# Who offered to be there, how often and when.
listener = Table(
    "notes_listener",
    metadata,
    _owner(primary_key=True),
    Column("load", Integer, nullable=False),  # invitations a week
    Column("start", String(5), nullable=False),
    Column("until", String(5), nullable=False),
    Column("paused_until", UTCDateTime),
    Column("asked_at", UTCDateTime),
    Column("once", Boolean, nullable=False, server_default=false()),  # for one person, and then no more
)

note = Table(
    "notes_note",
    metadata,
    Column("id", String(22), primary_key=True),
    _owner(index=True),  # who wrote it
    Column("kind", String(8), nullable=False),
    Column("state", String(8), nullable=False),
    Column("about", String(22), nullable=False, server_default=""),  # an exchange, or an ask
    Column("for_id", ForeignKey("membership.id", ondelete="SET NULL"), index=True),
    Column("own", Boolean, nullable=False, server_default=false()),
    Column("words", Sealed, nullable=False),
    Column("written_at", UTCDateTime, nullable=False),
    Index("ix_notes_note_kind_state", "kind", "state"),
)

ask = Table(
    "notes_ask",
    metadata,
    Column("id", String(22), primary_key=True),
    _owner(index=True),
    Column("shared", String(100), nullable=False, server_default=""),  # keys of sentences
    Column("own", Boolean, nullable=False, server_default=false()),
    Column("came", Integer, nullable=False, server_default="0"),
    Column("wanted", Integer, nullable=False, server_default="0"),  # invitations, so far
    Column("asked_at", UTCDateTime, nullable=False),
    Column("over_at", UTCDateTime),
)

invitation = Table(
    "notes_invitation",
    metadata,
    Column("exchange_id", ForeignKey("exchange.id", ondelete="CASCADE"), primary_key=True),
    _owner(index=True),  # who is invited
    Column("ask_id", String(22), nullable=False, index=True),
    Column("state", String(8), nullable=False, server_default="open"),
    Column("asked_at", UTCDateTime, nullable=False),
)

story = Table(
    "notes_story",
    metadata,
    Column("id", String(22), primary_key=True),
    _owner(index=True),
    Column("state", String(16), nullable=False),
    Column("words", Sealed, nullable=False),
    Column("name", Sealed, nullable=False),
    Column("posts", String(100), nullable=False, server_default=""),  # ids of messages in channels
    Column("written_at", UTCDateTime, nullable=False),
)

# How many kind notes came from an account on a day: it stays when they erase, so that a cap is one.
sent = Table(
    "notes_sent",
    metadata,
    Column("mark", LargeBinary(32), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("many", Integer, nullable=False),
)
