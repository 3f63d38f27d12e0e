"""What came in: events already answered, and forms that stand open."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, String, Table

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

inbox = Table(
    "inbox",
    metadata,
    Column("event", LargeBinary(32), primary_key=True),  # fingerprint of the platform's event id
    Column("seen_at", UTCDateTime, nullable=False, index=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), index=True),
    Column("outcome", Sealed),
)

opening = Table(
    "opening",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", String(64), nullable=False),
    Column("form", Sealed, nullable=False),
    Column("draft", Sealed),
    Column("page", Integer, nullable=False, default=0),
    Column("touched", Boolean, nullable=False, default=False),  # whether the member has sent anything of it
    Column("outcome", Sealed),  # set once the form was taken: a repeat gets it again
    Column("opened_at", UTCDateTime, nullable=False),
    Column("expires_at", UTCDateTime, nullable=False, index=True),
)
