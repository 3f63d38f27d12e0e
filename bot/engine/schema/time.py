"""What is due later: the agenda, the days a schedule has already seen, and jobs."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

agenda = Table(
    "agenda",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("name", String(64), nullable=False),
    Column("key", String(64), nullable=False, default=""),
    Column("subject", String(22), nullable=False),  # the membership or the community, "" for the whole bot
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE")),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), index=True),
    Column("due_at", UTCDateTime, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("lease_until", UTCDateTime),
    Column("fence", Integer, nullable=False, default=0),
    UniqueConstraint("name", "subject", "key"),
    Index("ix_agenda_due", "due_at"),
)

occurrence = Table(
    "occurrence",
    metadata,
    Column("schedule", String(64), primary_key=True),
    Column("local_date", Date, primary_key=True),
    Column("due_at", UTCDateTime),  # None: the date does not exist in that zone
    Column("state", String(16), nullable=False),
)

job = Table(
    "job",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("name", String(64), nullable=False),
    Column("key", String(64), nullable=False, default=""),
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), nullable=False),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), index=True),
    Column("request", Sealed, nullable=False),
    Column("due_at", UTCDateTime, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("lease_until", UTCDateTime),
    Column("fence", Integer, nullable=False, default=0),
    Index("ix_job_due", "due_at"),
)
