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

draft = Table(
    "checkins_draft",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("entry_id", ForeignKey("checkins_entry.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("words", Sealed, nullable=False),
    Column("made_of", Sealed, nullable=False),  # the shape and what was typed, as JSON
    Column("edited", Boolean, nullable=False, default=False),
    Column("parked_until", UTCDateTime),
    Index("ix_checkins_draft_membership", "membership_id"),
)

sent = Table(
    "checkins_sent",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("entry_id", ForeignKey("checkins_entry.id", ondelete="CASCADE"), nullable=False),
    Column("words", Sealed, nullable=False),
    Column("channel", String(8), nullable=False),
    Column("sent_at", UTCDateTime, nullable=False),
    Index("ix_checkins_sent_entry", "entry_id", "sent_at"),
    Index("ix_checkins_sent_membership", "membership_id"),
)

letter = Table(
    "checkins_letter",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("entry_id", ForeignKey("checkins_entry.id", ondelete="CASCADE"), nullable=False),
    Column("words", Sealed, nullable=False),
    Column("kept_at", UTCDateTime, nullable=False),
    Index("ix_checkins_letter_entry", "entry_id", "kept_at"),
    Index("ix_checkins_letter_membership", "membership_id"),
)


step = Table(
    "checkins_step",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("entry_id", ForeignKey("checkins_entry.id", ondelete="CASCADE"), index=True),
    Column("name", String(16), nullable=False),
    Column("state", String(8), nullable=False),
    Column("words", Sealed),  # what the member wants to learn or change
    Column("offered_at", UTCDateTime, nullable=False),
    Column("place", Integer, nullable=False, default=0),  # among those offered at that moment
    Column("changed_at", UTCDateTime, nullable=False),
    Column("due_at", UTCDateTime),
    Column("message_id", String(22), nullable=False, default=""),  # the reminder that was sent
    Index("ix_checkins_step_whose", "membership_id", "changed_at"),
)

reason = Table(
    "checkins_reason",
    metadata,
    Column("entry_id", ForeignKey("checkins_entry.id", ondelete="CASCADE"), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("picked", String(120), nullable=False, default=""),
    Column("words", Sealed),
)

reflection = Table(
    "checkins_reflection",
    metadata,
    Column("entry_id", ForeignKey("checkins_entry.id", ondelete="CASCADE"), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("went_right", Sealed),
    Column("to_change", Sealed),
    Column("came_of_it", Sealed),
    Column("written_at", UTCDateTime, nullable=False),
)

heard = Table(
    "checkins_heard",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("entry_id", ForeignKey("checkins_entry.id", ondelete="CASCADE"), index=True),
    Column("words", Sealed, nullable=False),
    Column("gaps", String(120), nullable=False, default=""),
    Column("own_gap", Sealed),
    Column("change", Sealed),
    Column("heard_at", UTCDateTime, nullable=False),
    Index("ix_checkins_heard_newest", "membership_id", "heard_at"),
)

strength = Table(
    "checkins_strength",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("words", Sealed, nullable=False),
    Column("by_peer", Boolean, nullable=False, default=False),
    Column("added_at", UTCDateTime, nullable=False),
)

spacing = Table(
    "checkins_spacing",
    metadata,
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), primary_key=True),
    Column("look_backs", Boolean, nullable=False, default=True),
    Column("looked_back_at", UTCDateTime),
    Column("break_offered_at", UTCDateTime),
    Column("fact_at", UTCDateTime),
    Column("person_offered_at", UTCDateTime),
)

ALL = (
    *(draft, sent, letter, step, reason, reflection, heard, strength, spacing),
    *(entry, manner, trusted, rest, vent),
    *plan_tables.ALL,
)
