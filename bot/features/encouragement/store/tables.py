"""The tables of posts: of a community and of nobody in it."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, String, Table

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

schedule = Table(
    "encouragement_schedule",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("place", String(64), nullable=False),
    Column("at", String(5), nullable=False),  # "09:30" of the clock in the zone
    Column("zone", String(64), nullable=False),
    Column("days", String(120), nullable=False, default=""),  # "fri,mon" or "1,15"
    Column("packs", String(400), nullable=False, default=""),
    Column("words", Sealed),  # the organisers' own, with the community's key
    Column("once_on", Date),
    Column("state", String(8), nullable=False),
    Column("why", String(8), nullable=False, default=""),
    Column("every", Integer, nullable=False, default=1),
    Column("posted", Integer, nullable=False, default=0),
    Column("next_on", Date),
    Column("edits", String(22), nullable=False, default=""),
    Column("made_at", UTCDateTime, nullable=False),
)

post = Table(
    "encouragement_post",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("schedule_id", ForeignKey("encouragement_schedule.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), nullable=False),
    Column("place", String(64), nullable=False),
    Column("door", String(64), nullable=False, default=""),  # the offer that its button leads to
    Column("posted_at", UTCDateTime, nullable=False, index=True),
    Column("used", Boolean, nullable=False, default=False),  # whether somebody pressed it; not who
)

untold = Table(
    "encouragement_untold",
    metadata,
    Column("schedule_id", ForeignKey("encouragement_schedule.id", ondelete="CASCADE"), primary_key=True),
    Column("local_date", Date, primary_key=True),
    Column("why", String(8), nullable=False),
)

weekly = Table(
    "encouragement_weekly",
    metadata,
    Column("community_id", ForeignKey("community.id", ondelete="CASCADE"), primary_key=True),
    Column("place", String(64), nullable=False),
    Column("day", String(3), nullable=False),
    Column("at", String(5), nullable=False),
    Column("round_up", Boolean, nullable=False),
    Column("post", String(22), nullable=False, default=""),  # the newest one, in the outbox
    Column("next_on", Date),
)

win = Table(
    "encouragement_win",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(8), nullable=False),
    Column("words", Sealed, nullable=False),
    Column("name", Sealed),
    Column("state", String(8), nullable=False),
    Column("messages", String(200), nullable=False, default=""),
    Column("written_at", UTCDateTime, nullable=False, index=True),
)
