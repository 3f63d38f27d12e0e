"""A member: a person in one community, with all that decides what reaches them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import func, select

from bot.chat.people import Community
from bot.engine.schedule import zones
from bot.engine.schema.people import account, community, membership, person


class Member(Struct, frozen=True):
    """A person in one community. `id` is the membership's; `quiet` is ("22:00", "08:00") in `zone`, if set.

    `person` is whose key seals their words. Of joined persons one leads: `lead`, this very person where none is
    joined, has the settings and the budget of both. `union` is the id of all linked communities together.
    """

    id: str
    person: str
    lead: str
    account: str
    platform: str
    community: str
    union: str
    home: Community
    language: str | None
    locale: str
    community_language: str | None
    zone: str | None
    quiet: tuple[str, str] | None
    break_until: datetime | None
    unanswered: int
    told_of_silence: bool
    per_week: int | None
    seen_at: datetime
    left_at: datetime | None = None
    community_zone: str | None = None

    @property
    def clock(self) -> str | None:
        """The zone they live by as far as is known: their own, else the community's."""
        return self.zone or self.community_zone


own = person.alias("own")
lead_id = func.coalesce(own.c.joined_to, own.c.id)
union_id = func.coalesce(community.c.union_id, community.c.id)
MEMBERS = (
    select(
        membership.c.id,
        membership.c.person_id,
        person.c.id.label("lead"),
        membership.c.account_id,
        community.c.platform,
        membership.c.community_id,
        union_id.label("union_id"),
        community.c.platform_id,
        person.c.language,
        account.c.locale,
        community.c.language.label("community_language"),
        person.c.zone,
        person.c.quiet_from,
        person.c.quiet_until,
        person.c.break_until,
        person.c.unanswered,
        person.c.told_of_silence,
        person.c.counted_per_week,
        person.c.seen_at,
        membership.c.left_at,
        community.c.zone.label("community_zone"),
    )
    .join(own, own.c.id == membership.c.person_id)
    .join(person, person.c.id == lead_id)
    .join(account, account.c.id == membership.c.account_id)
    .join(community, community.c.id == membership.c.community_id)
)


_COLUMNS = len(MEMBERS.selected_columns)


def of_row(row: Sequence[Any]) -> Member:
    """The member in a row of MEMBERS; more columns may follow. In the order of both, as this is done very often."""
    *who, home, language, locale, theirs, zone, start, end, until, silent, told, most, seen, left, there = row[
        :_COLUMNS
    ]
    spoken = (Community(who[4], home), language, locale, theirs, _known(zone), (start, end) if start else None)
    values = (*who, *spoken, until, silent, told, most, seen, left, _known(there))
    return Member(*values)


def _known(zone: str | None) -> str | None:
    return zone if zones.is_known(zone) else None
