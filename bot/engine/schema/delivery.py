"""What goes out: messages waiting, on their way, and done."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, String, Table

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

outbox = Table(
    "outbox",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), nullable=False),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), index=True),  # None: a post
    Column("place", String(64)),
    Column("kind", String(64), nullable=False),
    Column("card", Sealed, nullable=False),  # b"" once nobody will read it any more
    Column("state", String(16), nullable=False),
    Column("rank", Integer, nullable=False),
    Column("merge_key", String(64)),
    Column("replaces", String(22)),
    Column("under", String(22)),  # the post in whose thread it belongs
    Column("written_at", UTCDateTime, nullable=False),
    Column("due_at", UTCDateTime, nullable=False),
    Column("expires_at", UTCDateTime, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("lease_until", UTCDateTime),
    Column("fence", Integer, nullable=False, default=0),
    Column("receipt", Sealed),  # where it stands at the platform: a DM channel names its owner
    Column("sent_at", UTCDateTime),
    Column("reason", String(80)),
    Column("line", String(22)),  # of one reader: a message waits for those before it in its line
    Column("spot", String(36)),
    Column("mark", LargeBinary(32), index=True),  # fingerprint of the message at the platform
    Index("ix_outbox_due", "state", "due_at"),
    Index("ix_outbox_line", "line", "spot"),
)
