"""The tables of feedback, each row owned by a membership."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

_MEMBER = "membership.id"

about = Table(
    "feedback_about",
    metadata,
    Column("membership_id", ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True),
    Column("field", String(16), nullable=False, default=""),
    Column("level", String(16), nullable=False, default=""),
    Column("languages", String(64), nullable=False, default=""),  # codes, apart by blanks
    Column("name", Sealed),  # as others read it where both go by their own
)

reviewer = Table(
    "feedback_reviewer",
    metadata,
    Column("membership_id", ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True),
    Column("kinds", String(128), nullable=False),  # apart by blanks
    Column("per_week", Integer, nullable=False),
    Column("most_open", Integer, nullable=False),
    Column("start", String(5), nullable=False, default=""),  # "08:00" on their clock; "" as their quiet hours say
    Column("end", String(5), nullable=False, default=""),
    Column("paused_until", UTCDateTime),
    Column("since", UTCDateTime, nullable=False),
)

request = Table(
    "feedback_request",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey(_MEMBER, ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("question", Sealed),
    Column("text", Sealed),  # without contact details
    Column("name", Sealed),  # their own, where they chose it
    Column("own", Boolean, nullable=False, default=False),
    Column("few", Boolean, nullable=False, default=False),  # they know that a pen name hides nobody
    Column("finished", String(4), nullable=False, default=""),
    Column("by", UTCDateTime),
    Column("words", Integer, nullable=False, default=0),
    Column("written_at", UTCDateTime, nullable=False),
    Column("state", String(16), nullable=False, index=True),
    Column("opened_at", UTCDateTime),
    Column("ends_at", UTCDateTime),
    Column("settled_at", UTCDateTime),
    Column("wide", Boolean, nullable=False, default=False),
    Column("ahead", Boolean, nullable=False, default=False),
    Column("passed_over", Integer, nullable=False, default=0),
    Column("reviewer_id", ForeignKey(_MEMBER, ondelete="SET NULL"), index=True),
    Column("claimed_at", UTCDateTime),
    Column("due_at", UTCDateTime),
    Column("reminded", Boolean, nullable=False, default=False),
    Column("extended", Boolean, nullable=False, default=False),
    Column("coordinator_id", ForeignKey(_MEMBER, ondelete="SET NULL"), index=True),
    Column("called_at", UTCDateTime),
    Column("calls", Integer, nullable=False, default=0),
    Column("helped", String(8), nullable=False, default=""),  # the asker's answer, for them alone
)

file = Table(
    "feedback_file",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("request_id", ForeignKey("feedback_request.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("about", Sealed),  # kind, what was found and taken out; once it is cleaned
    Column("content", Sealed),
)

invitation = Table(
    "feedback_invitation",
    metadata,
    Column("request_id", ForeignKey("feedback_request.id", ondelete="CASCADE"), primary_key=True),
    Column("membership_id", ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True, index=True),
    Column("sent_at", UTCDateTime, nullable=False),
    Column("until", UTCDateTime),  # None once it was answered, or is over
    Column("message", String(22), nullable=False, default=""),
)

missed = Table(
    "feedback_missed",
    metadata,
    Column("request_id", ForeignKey("feedback_request.id", ondelete="CASCADE"), primary_key=True),
    Column("membership_id", ForeignKey(_MEMBER, ondelete="CASCADE"), primary_key=True, index=True),
)
"""Coordinators who did not answer."""

review = Table(
    "feedback_review",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("request_id", ForeignKey("feedback_request.id", ondelete="CASCADE"), nullable=False),
    Column("membership_id", ForeignKey(_MEMBER, ondelete="CASCADE"), nullable=False, index=True),
    Column("keep", Sealed),
    Column("change", Sealed),
    Column("exchange_id", String(22), index=True),
    Column("piece_id", String(22), index=True),  # once it was passed on
    Column("taken_at", UTCDateTime, nullable=False),
    Column("given_at", UTCDateTime),
    UniqueConstraint("request_id", "membership_id"),
    Index("ix_feedback_review_taken", "membership_id", "taken_at"),
)
"""What a reviewer wrote, a draft until it was passed on, and between whom."""

ALL = (about, reviewer, request, file, invitation, missed, review)
