"""The tables of this feature: of a community what was set up, of a member their codes and whether DMs arrive."""

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, String, Table

from bot.engine.schema import metadata
from bot.engine.storage.columns import UTCDateTime

channel = Table(
    "community_channel",
    metadata,
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), primary_key=True),
    Column("purpose", String(16), primary_key=True),
    Column("missing", String(200), nullable=False),  # the platform's own words, "|" between; "" when all is well
)

pinned = Table(
    "community_pinned",
    metadata,
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), primary_key=True),
    Column("place", String(64), nullable=False),
    Column("doors", String(400), nullable=False),  # the offers it shows, and those that organisers were told of
    Column("posted_at", UTCDateTime, nullable=False),
)

closed = Table(
    "community_closed",
    metadata,
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), primary_key=True),
    Column("since", UTCDateTime, nullable=False),
)

code = Table(
    "community_code",
    metadata,
    Column("mark", LargeBinary(32), primary_key=True),  # keyed hash; the code itself is not kept
    Column("purpose", String(8), nullable=False),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("expires_at", UTCDateTime, nullable=False),
    Index("ix_community_code_maker", "membership_id", "purpose"),
)

attempt = Table(
    "community_attempt",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("at", UTCDateTime, nullable=False),
    Index("ix_community_attempt_person", "person_id", "at"),
)
