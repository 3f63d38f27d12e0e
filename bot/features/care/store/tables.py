"""The tables of care: no row says what anybody wrote, or how heavy it was."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, UniqueConstraint

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

holding = Table(
    "care_holding",
    metadata,
    Column("mark", String(64), primary_key=True),  # a keyed hash: without the keys nobody can tell whose it is
    Column("until", Sealed, nullable=False),  # sealed for the community: moments, and whose
)

country = Table(
    "care_country",
    metadata,
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), primary_key=True),
    Column("code", String(2), nullable=False),
)

ask = Table(
    "care_ask",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("opened_at", UTCDateTime, nullable=False),
    Column("called_at", UTCDateTime),
    Column("calls", Integer, nullable=False, default=0),
    Column("rounds", Integer, nullable=False, default=0),
    Column("closed", Boolean, nullable=False, default=False),  # taken back within a day: asking anew calls no oftener
    Column("taken_by", ForeignKey("membership.id", ondelete="SET NULL"), index=True),
    Column("passed_by", ForeignKey("membership.id", ondelete="SET NULL"), index=True),
)

alert = Table(
    "care_alert",
    metadata,
    Column("message_id", String(22), primary_key=True),
    Column("ask_id", ForeignKey("care_ask.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False, index=True),
)

worry = Table(
    "care_worry",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("piece_id", String(22), nullable=False),  # of an exchange; its words stay there
    Column("opened_at", UTCDateTime, nullable=False),
    Column("calls", Integer, nullable=False, default=0),
    Column("rounds", Integer, nullable=False, default=0),
    Column("taken_by", ForeignKey("membership.id", ondelete="SET NULL"), index=True),
    UniqueConstraint("membership_id", "piece_id"),
)
