"""The tables of check-ins, each row owned by one membership."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime
from bot.features.checkins.store import plan_tables

entry = Table(
    "checkins_entry",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("stage", String(16), nullable=False, default=""),
    Column("weight", String(8), nullable=False, default=""),
    Column("several", Integer, nullable=False, default=1),
    Column("organisation", Sealed),
    Column("note", Sealed),
    Column("choice", String(8), nullable=False, default=""),
    Column("logged_at", UTCDateTime, nullable=False),
    Column("organisation_id", ForeignKey("checkins_organisation.id", ondelete="SET NULL")),
    Index("ix_checkins_entry_newest", "membership_id", "logged_at"),
    Index("ix_checkins_entry_organisation", "organisation_id", "logged_at"),
)

manner = Table(
    "checkins_manner",
    metadata,
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), primary_key=True),
    Column("just_log", Boolean, nullable=False, default=False),
    Column("said", String(400), nullable=False, default=""),  # names of the last acknowledgements
)

trusted = Table(
    "checkins_trusted",
    metadata,
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), primary_key=True),
    Column("name", Sealed, nullable=False),
    Column("reach", Sealed),
)

rest = Table(
    "checkins_rest",
    metadata,
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), primary_key=True),
    Column("entry_id", String(22), nullable=False, default=""),
    Column("until", UTCDateTime, nullable=False),
)

vent = Table(
    "checkins_vent",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("words", Sealed, nullable=False),
    Column("written_at", UTCDateTime, nullable=False),
    Index("ix_checkins_vent_newest", "membership_id", "written_at"),
)

ALL = (entry, manner, trusted, rest, vent, *plan_tables.ALL)
