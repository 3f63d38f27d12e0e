"""Who uses the bot: account -> person -> membership, and the communities they are in.

A person's row exists only after they agreed. Real ids stand sealed; look-ups go by a keyed fingerprint. A guild and a
workspace may form one union, and two persons may be joined: both by a pointer to the one that leads.
"""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, String, Table, UniqueConstraint

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

person = Table(
    "person",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("agreed_at", UTCDateTime, nullable=False),
    Column("seen_at", UTCDateTime, nullable=False),
    Column("language", String(8)),
    Column("zone", String(64)),
    Column("quiet_from", String(5)),  # "22:00" in the person's zone
    Column("quiet_until", String(5)),
    Column("break_until", UTCDateTime),
    Column("unanswered", Integer, nullable=False, default=0),
    Column("told_of_silence", Boolean, nullable=False, default=False),
    Column("counted_per_week", Integer),
    Column("joined_to", ForeignKey("person.id", ondelete="SET NULL"), index=True),  # the person that leads
)

account = Table(
    "account",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("person_id", ForeignKey(person.c.id, ondelete="CASCADE"), nullable=False, index=True),
    Column("platform", String(16), nullable=False),
    Column("fingerprint", LargeBinary(32), nullable=False, unique=True),
    Column("real_id", Sealed, nullable=False),
    Column("locale", String(16), nullable=False, default=""),
)

community = Table(
    "community",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("platform", String(16), nullable=False),
    Column("platform_id", String(64), nullable=False),
    Column("language", String(8)),
    Column("zone", String(64)),
    Column("added_at", UTCDateTime, nullable=False),
    Column("union_id", ForeignKey("community.id", ondelete="SET NULL"), index=True),  # the community that leads
    Column("operator", String(80)),
    Column("region", String(2)),  # ISO 3166, for helplines
    Column("moderators_place", String(64)),  # channels of this side
    Column("posts_place", String(64)),
    Column("duty_days", String(7)),  # weekdays with somebody on duty, 0 for Monday: "01234"
    Column("duty_from", String(5)),
    Column("duty_until", String(5)),
    Column("stopped_at", UTCDateTime),  # since when organisers have stopped all that is not for safety
    UniqueConstraint("platform", "platform_id"),
)

membership = Table(
    "membership",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("person_id", ForeignKey(person.c.id, ondelete="CASCADE"), nullable=False),
    Column("account_id", ForeignKey(account.c.id, ondelete="CASCADE"), nullable=False, index=True),
    Column("community_id", ForeignKey(community.c.id, ondelete="CASCADE"), nullable=False, index=True),
    Column("agreed_at", UTCDateTime, nullable=False),
    Column("left_at", UTCDateTime),  # since when the platform does not find them there
    UniqueConstraint("person_id", "community_id"),
)

role_grant = Table(
    "role_grant",
    metadata,
    Column("membership_id", ForeignKey(membership.c.id, ondelete="CASCADE"), primary_key=True),
    Column("role", String(16), primary_key=True),
    Column("granted_at", UTCDateTime, nullable=False),
)

stopped_kind = Table(
    "stopped_kind",
    metadata,
    Column("person_id", ForeignKey(person.c.id, ondelete="CASCADE"), primary_key=True),
    Column("kind", String(64), primary_key=True),
    Column("until", UTCDateTime),  # None: until the person says otherwise
)
