"""The tables of interviews."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

_MEMBER = "membership.id"

interviewer = Table(
    "interviews_interviewer",
    metadata,
    Column("membership_id", ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True),
    Column("kinds", String(32), nullable=False),  # apart by blanks, as are languages
    Column("languages", String(64), nullable=False),
    Column("field", String(16), nullable=False, default=""),
    Column("level", String(16), nullable=False, default="", server_default=""),  # "" for unsaid, near to all
    Column("per_week", Integer, nullable=False),
    Column("name", Sealed, nullable=False),
    Column("paused_until", UTCDateTime),
    Column("since", UTCDateTime, nullable=False),
)

ask = Table(
    "interviews_ask",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey(_MEMBER, ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(8), nullable=False),
    Column("field", String(16), nullable=False),
    Column("level", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("name", Sealed),  # None once it is over for a while
    Column("state", String(8), nullable=False, index=True),  # rules/states.py
    Column("ahead", Boolean, nullable=False, default=False),
    Column("passed", Integer, nullable=False, default=0),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("closed_at", UTCDateTime, index=True),
)

half_hour = Table(
    "interviews_time",
    metadata,
    Column("ask_id", ForeignKey("interviews_ask.id", ondelete="CASCADE"), primary_key=True),
    Column("at", UTCDateTime, primary_key=True),
)
"""The half-hours that suit whoever asks."""

meeting = Table(
    "interviews_meeting",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("ask_id", ForeignKey("interviews_ask.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("membership_id", ForeignKey(_MEMBER, ondelete="SET NULL"), index=True),  # who interviews
    Column("state", String(8), nullable=False, index=True),
    Column("at", UTCDateTime, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
    Column("message", String(22), nullable=False, default=""),  # the question that stands
    Column("exchange_id", String(22), index=True),
    Column("place", String(8), nullable=False, default=""),
    Column("link", Sealed),
)
"""One interviewer for one ask: asked, said yes, agreed by both, and what became of it."""

ALL = (interviewer, ask, half_hour, meeting)
