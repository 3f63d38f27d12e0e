"""The tables of a member's plan: organisations and people there, what they wait for, the goal, whether they search."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, LargeBinary, String, Table

from bot.engine.schema import metadata
from bot.engine.storage.columns import Sealed, UTCDateTime

organisation = Table(
    "checkins_organisation",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("mark", LargeBinary(32), nullable=False),  # keyed hash of the folded name: the same name finds it
    Column("name", Sealed, nullable=False),
    Column("days", Integer, nullable=False),
    Column("reconnect_at", UTCDateTime),
    Column("listed_at", UTCDateTime),  # the last list that it stood on
    Column("used_at", UTCDateTime, nullable=False),
    Index("ix_checkins_organisation_mark", "membership_id", "mark", unique=True),
    Index("ix_checkins_organisation_used", "membership_id", "used_at"),
    Index("ix_checkins_organisation_due", "membership_id", "reconnect_at"),
)

contact = Table(
    "checkins_contact",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("organisation_id", ForeignKey("checkins_organisation.id", ondelete="CASCADE"), nullable=False),
    Column("name", Sealed, nullable=False),
    Column("reach", Sealed),
    Column("added_at", UTCDateTime, nullable=False),
    Index("ix_checkins_contact_organisation", "organisation_id", "added_at"),
    Index("ix_checkins_contact_membership", "membership_id"),
)

waiting = Table(
    "checkins_waiting",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), nullable=False),
    Column("organisation_id", ForeignKey("checkins_organisation.id", ondelete="SET NULL"), index=True),
    Column("entry_id", ForeignKey("checkins_entry.id", ondelete="SET NULL"), index=True),
    Column("kind", String(16), nullable=False),
    Column("ahead", String(16), nullable=False),
    Column("day", Date, nullable=False),  # on the member's own calendar, as closes and added
    Column("closes", Date, nullable=False),
    Column("added", Date, nullable=False),
    Column("state", String(8), nullable=False),
    Column("if_no", Sealed),
    Column("tell", Sealed),
    Column("script", Sealed),
    Index("ix_checkins_waiting_open", "membership_id", "state", "day"),
)

goal = Table(
    "checkins_goal",
    metadata,
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), primary_key=True),
    Column("week", Date, nullable=False),
    Column("applications", Integer, nullable=False),
    Column("contacts", Integer, nullable=False),
    Column("practice", Integer, nullable=False),
    Column("did_applications", Integer, nullable=False, default=0),
    Column("did_contacts", Integer, nullable=False, default=0),
    Column("did_practice", Integer, nullable=False, default=0),
)

search = Table(
    "checkins_search",
    metadata,
    Column("membership_id", ForeignKey("membership.id", ondelete="CASCADE"), primary_key=True),
    Column("accepted_at", UTCDateTime),
    Column("listed_at", UTCDateTime),  # the last list of whom to be in touch with again
    Column("nudged_at", UTCDateTime),  # the last other action while waiting
)

ALL = (waiting, contact, organisation, goal, search)
