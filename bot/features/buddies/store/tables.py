"""The tables of buddies. A pair is nobody's by itself: its two seats belong to a membership each."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

taker = Table(
    "buddies_taker",
    metadata,
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), primary_key=True),
    Column("length", String(8), nullable=False),
    Column("languages", String(64), nullable=False),  # codes, apart by blanks
    Column("name", Sealed),
    Column("left_out", Integer, nullable=False, default=0),
    Column("since", UTCDateTime, nullable=False),
)

pair = Table(
    "buddies_pair",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("length", String(8), nullable=False),
    Column("pen", Boolean, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
    Column("until", UTCDateTime, nullable=False),
    Column("exchange_id", String(22), index=True),  # None until both are told
    Column("closed_at", UTCDateTime, index=True),
)

seat = Table(
    "buddies_seat",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("pair_id", ForeignKey("buddies_pair.id", ondelete="CASCADE"), nullable=False),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("goal", Sealed),
    Index("ix_buddies_seat_pair", "pair_id", "membership_id", unique=True),
)
