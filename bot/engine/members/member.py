"""A member: a person in one community, with all that decides what reaches them."""

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
        union_id.label("union_id"),
        membership.c.account_id,
        membership.c.community_id,
        community.c.platform,
        community.c.platform_id,
        community.c.language.label("community_language"),
        community.c.zone.label("community_zone"),
        account.c.locale,
        person.c.language,
        person.c.zone,
        person.c.quiet_from,
        person.c.quiet_until,
        person.c.break_until,
        person.c.unanswered,
        person.c.told_of_silence,
        person.c.counted_per_week,
        person.c.seen_at,
        membership.c.left_at,
    )
    .join(own, own.c.id == membership.c.person_id)
    .join(person, person.c.id == lead_id)
    .join(account, account.c.id == membership.c.account_id)
    .join(community, community.c.id == membership.c.community_id)
)


def of_row(row: Any) -> Member:
    """The member in a row of MEMBERS."""
    return Member(
        id=row.id,
        person=row.person_id,
        lead=row.lead,
        account=row.account_id,
        platform=row.platform,
        community=row.community_id,
        union=row.union_id,
        home=Community(row.platform, row.platform_id),
        language=row.language,
        locale=row.locale,
        community_language=row.community_language,
        zone=row.zone if zones.is_known(row.zone) else None,
        quiet=(row.quiet_from, row.quiet_until) if row.quiet_from else None,
        break_until=row.break_until,
        unanswered=row.unanswered,
        told_of_silence=row.told_of_silence,
        per_week=row.counted_per_week,
        seen_at=row.seen_at,
        left_at=row.left_at,
        community_zone=row.community_zone if zones.is_known(row.community_zone) else None,
    )
