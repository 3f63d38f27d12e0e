"""The tables of moderation. Rows that have to outlive somebody's erasure point to them loosely."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, LargeBinary, String, Table, UniqueConstraint

from bot.engine.columns import UTCDateTime
from bot.engine.schema import metadata

standing = Table(
    "moderation_standing",
    metadata,
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), primary_key=True),
    Column("adult", Boolean),  # None: asked, and not answered yet
    Column("wanted", String(100), nullable=False, default=""),  # the door they stood at when they were asked
    Column("here_since", UTCDateTime),  # the platform's own date, where it tells
    Column("asked_at", UTCDateTime),  # to help, where organisers want to say yes first
    Column("removed", Boolean, nullable=False, default=False),  # an organiser took the role away
)

helpers = Table(
    "moderation_helpers",
    metadata,
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), primary_key=True),
    Column("approval", Boolean, nullable=False),
)

# The keyed mark of an account, so that a report that was upheld still counts after it was erased.
upheld = Table(
    "moderation_upheld",
    metadata,
    Column("report_id", String(22), primary_key=True),
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("mark", LargeBinary(32), nullable=False),
    Column("at", UTCDateTime, nullable=False),
    Index("ix_moderation_upheld_mark", "mark"),
)

# Something of another feature that waits for a moderator. Its words stay where they are.
review = Table(
    "moderation_review",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),  # its author
    Column("name", String(64), nullable=False),
    Column("key", String(26), nullable=False),
    Column("asked_at", UTCDateTime, nullable=False),
    UniqueConstraint("name", "key"),
)
