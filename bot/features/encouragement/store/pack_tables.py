"""What a community has of its own beside the packs that come with the bot: edits, what was shown, quiet channels."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

# `base` is the shipped entry that a row stands for, "" for a new one. Words that a member suggested are sealed with
# their key and go with them; all others belong to the community. `community_id` is the side that leads.
entry = Table(
    "encouragement_entry",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), nullable=False),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), index=True),
    Column("base", String(22), nullable=False, default=""),
    Column("pack", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("practice", String(4), nullable=False, default=""),
    Column("words", Sealed),  # None: a shipped entry as it came
    Column("by", Sealed),
    Column("state", String(8), nullable=False),
    Column("written_at", UTCDateTime, nullable=False),
    Index("ix_encouragement_entry_pack", "community_id", "language", "pack"),
)

shown = Table(
    "encouragement_shown",
    metadata,
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("schedule", String(22), nullable=False),
    Column("entry", String(22), nullable=False),
    Column("tag", String(22), nullable=False),
    Column("spent", Boolean, nullable=False),
)

quiet = Table(
    "encouragement_quiet",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), nullable=False),
    Column("place", String(64), nullable=False),
    Column("until", UTCDateTime, nullable=False),
    UniqueConstraint("community_id", "place"),
)
