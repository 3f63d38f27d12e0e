"""The tables of moderation. Rows that have to outlive somebody's erasure point to them loosely."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, LargeBinary, String, Table, UniqueConstraint

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

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

# A report outlives the account of either side while it is open: what it needs stands here, sealed for the community.
report = Table(
    "moderation_report",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("piece_id", String(22), nullable=False),
    Column("reporter_id", ForeignKey("membership.id", ondelete="SET NULL"), index=True),
    Column("reporter_mark", LargeBinary(32), nullable=False),
    Column("against_id", ForeignKey("membership.id", ondelete="SET NULL"), index=True),
    Column("against_mark", LargeBinary(32), nullable=False),
    Column("what", String(16), nullable=False),
    Column("evidence", Sealed, nullable=False),
    Column("made_at", UTCDateTime, nullable=False, index=True),
    Column("taken_id", ForeignKey("membership.id", ondelete="SET NULL")),
    Column("taken_at", UTCDateTime),
    Column("outcome", String(8), nullable=False, default=""),  # "stopped", "harmless"; "" while it is open
    Column("decided_id", ForeignKey("membership.id", ondelete="SET NULL")),
    Column("decided_at", UTCDateTime),
    Column("told_reporter", Boolean, nullable=False, default=False),
    Column("told_other", Boolean, nullable=False, default=False),
    Column("appeal", Sealed),
    Column("appealed_at", UTCDateTime),
    Column("appeal_outcome", String(8), nullable=False, default=""),  # "kept", "lifted"
    UniqueConstraint("piece_id", "reporter_mark"),
)

unsealing = Table(
    "moderation_unsealing",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("report_id", ForeignKey("moderation_report.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("asked_id", ForeignKey("membership.id", ondelete="SET NULL")),
    Column("second_id", ForeignKey("membership.id", ondelete="SET NULL")),
    Column("danger", String(8), nullable=False, default=""),  # "life", "minor": one may open at once
    Column("reason", Sealed, nullable=False),
    Column("delay", Sealed),  # why the notice waits
    Column("asked_at", UTCDateTime, nullable=False),
    Column("state", String(8), nullable=False),  # asked, agreed, declined, opened; an emergency: opened at once
    Column("review", String(8), nullable=False, default=""),  # of an emergency: "right", "wrong", "lapsed"
    Column("notice_at", UTCDateTime),
)

log = Table(
    "moderation_log",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", UTCDateTime, nullable=False, index=True),
    Column("entry", Sealed, nullable=False),
)
