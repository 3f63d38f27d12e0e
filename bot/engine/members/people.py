"""People in the database: account -> person -> membership."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, insert, select, update

from bot.chat.people import Account, Caller, Community
from bot.engine.keys.vault import Vault
from bot.engine.schedule import zones
from bot.engine.schema.people import account, community, membership, person, role_grant
from bot.engine.storage.hot import HotSelect


@dataclass(frozen=True, slots=True)
class Member:
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


_own = person.alias("own")
_lead = func.coalesce(_own.c.joined_to, _own.c.id)
_union = func.coalesce(community.c.union_id, community.c.id)
_MEMBERS = (
    select(
        membership.c.id,
        membership.c.person_id,
        person.c.id.label("lead"),
        _union.label("union_id"),
        membership.c.account_id,
        membership.c.community_id,
        community.c.platform,
        community.c.platform_id,
        community.c.language.label("community_language"),
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
    .join(_own, _own.c.id == membership.c.person_id)
    .join(person, person.c.id == _lead)
    .join(account, account.c.id == membership.c.account_id)
    .join(community, community.c.id == membership.c.community_id)
)
_OF_ACCOUNT = HotSelect(_MEMBERS.where(account.c.fingerprint == bindparam("mark")).order_by(membership.c.agreed_at))
_BY_ID = HotSelect(_MEMBERS.where(membership.c.id == bindparam("membership")))
AT_ONCE = 50
_SEVERAL = HotSelect(_MEMBERS.where(membership.c.id.in_([bindparam(f"member{n}") for n in range(AT_ONCE)])))
# Built once: building costs more than running.
_OF_LEAD = _MEMBERS.where(_lead == bindparam("lead")).order_by(membership.c.agreed_at, membership.c.id)
_OF_PERSON = _MEMBERS.where(membership.c.person_id == bindparam("person")).order_by(membership.c.agreed_at)
_ACCOUNT = select(account.c.platform, account.c.real_id).where(account.c.id == bindparam("account"))
_ROLES = HotSelect(
    select(role_grant.c.role)
    .join(membership, membership.c.id == role_grant.c.membership_id)
    .join(_own, _own.c.id == membership.c.person_id)
    .join(community, community.c.id == membership.c.community_id)
    .where(_lead == bindparam("lead"), _union == bindparam("union"))
)


def at_account(db: Connection, vault: Vault, who: Account, community_id: str) -> Member | None:
    """The member behind an account in one community."""
    return next((one for one in memberships(db, vault, who) if one.community == community_id), None)


def memberships(db: Connection, vault: Vault, who: Account) -> list[Member]:
    """Every membership of an account."""
    return [_member(row) for row in _OF_ACCOUNT.all(db, mark=fingerprint(vault, who))]


def of_person(db: Connection, person_id: str) -> list[Member]:
    """Every membership of a person."""
    return [_member(row) for row in db.execute(_OF_PERSON, {"person": person_id})]


def of_lead(db: Connection, lead: str) -> list[Member]:
    """Every membership of a person who leads and of all who are joined to them, the oldest first."""
    return [_member(row) for row in db.execute(_OF_LEAD, {"lead": lead})]


def note_left(db: Connection, membership_id: str, at: datetime | None) -> None:
    """Since when a member is no longer in the community; None: they are there."""
    db.execute(update(membership).where(membership.c.id == membership_id).values(left_at=at))


def member(db: Connection, membership_id: str) -> Member | None:
    """The member with this id."""
    row = _BY_ID.first(db, membership=membership_id)
    return _member(row) if row else None


def several(db: Connection, memberships: Sequence[str]) -> dict[str, Member]:
    """Up to AT_ONCE members, by id."""
    if not memberships:
        return {}
    ids = {f"member{n}": memberships[n] if n < len(memberships) else "" for n in range(AT_ONCE)}
    return {row.id: _member(row) for row in _SEVERAL.all(db, **ids)}


def add_account(db: Connection, vault: Vault, caller: Caller, ids: Sequence[str], now: datetime) -> tuple[str, str]:
    """(account id, person id) of a caller, made from `ids` (two new ones) when they are new."""
    mark = fingerprint(vault, caller.account)
    row = db.execute(select(account.c.id, account.c.person_id).where(account.c.fingerprint == mark)).first()
    if row:
        return row.id, row.person_id
    account_id, person_id = ids
    sealed = vault.seal(person_id, "account.real_id", account_id, caller.account.id)
    db.execute(insert(person).values(id=person_id, agreed_at=now, seen_at=now))
    db.execute(
        insert(account).values(
            id=account_id,
            person_id=person_id,
            platform=caller.account.platform,
            fingerprint=mark,
            real_id=sealed,
            locale=caller.locale[:16],
        )
    )
    return account_id, person_id


def add_membership(
    db: Connection, new_id: str, account_id: str, person_id: str, community_id: str, now: datetime
) -> str:
    """The membership of a person in a community, made when it is new."""
    known = select(membership.c.id).where(
        membership.c.person_id == person_id, membership.c.community_id == community_id
    )
    found: str | None = db.execute(known).scalar()
    if found:
        return found
    db.execute(
        insert(membership).values(
            id=new_id, person_id=person_id, account_id=account_id, community_id=community_id, agreed_at=now
        )
    )
    return new_id


def real_account(db: Connection, vault: Vault, account_id: str) -> Account:
    """The real account behind one of ours; for delivery and look-ups only."""
    row = db.execute(_ACCOUNT, {"account": account_id}).one()
    return Account(row.platform, vault.open("account.real_id", account_id, row.real_id))


def holders(db: Connection, union: str, role: str) -> list[Member]:
    """Everyone who was granted a role on any side of a union, once each, in order of joining."""
    granted = _MEMBERS.join(role_grant, role_grant.c.membership_id == membership.c.id)
    first: dict[str, Member] = {}
    for row in db.execute(granted.where(_union == union, role_grant.c.role == role).order_by(membership.c.agreed_at)):
        first.setdefault(row.lead, _member(row))
    return [*first.values()]


def roles(db: Connection, who: Member) -> set[str]:
    """The roles that were granted to a member, on whichever side of the union."""
    return {row.role for row in _ROLES.all(db, lead=who.lead, union=who.union)}


def grants(db: Connection, union: str) -> list[tuple[Member, str]]:
    """Every role that was granted on any side of a union, with who holds it, the oldest first."""
    granted = _MEMBERS.add_columns(role_grant.c.role).join(role_grant, role_grant.c.membership_id == membership.c.id)
    order = (role_grant.c.granted_at, membership.c.id, role_grant.c.role)
    return [(_member(row), row.role) for row in db.execute(granted.where(_union == union).order_by(*order))]


def revoke_all(db: Connection, membership_id: str) -> None:
    """Take away what was granted to one membership: they left."""
    db.execute(delete(role_grant).where(role_grant.c.membership_id == membership_id))


def leads(db: Connection, union: str) -> dict[str, str]:
    """Membership -> who leads the person behind it, of all that are in a union, on whichever side."""
    there = select(membership.c.id, _lead.label("lead")).join(_own, _own.c.id == membership.c.person_id)
    there = there.join(community, community.c.id == membership.c.community_id)
    rows = db.execute(there.where(_union == union, membership.c.left_at.is_(None)))
    return {row.id: row.lead for row in rows}


def grant(db: Connection, who: Member, role: str, now: datetime) -> None:
    """Give a role; giving it twice is the same."""
    if role not in roles(db, who):
        db.execute(insert(role_grant).values(membership_id=who.id, role=role, granted_at=now))


def revoke(db: Connection, who: Member, role: str) -> None:
    """Take a role away, on every side of the union."""
    theirs = _MEMBERS.with_only_columns(membership.c.id).where(person.c.id == who.lead, _union == who.union)
    db.execute(delete(role_grant).where(role_grant.c.membership_id.in_(theirs), role_grant.c.role == role))


def change(db: Connection, lead: str, **values: object) -> None:
    """Set columns of a person who leads: language, zone, quiet_from, quiet_until, break_until, …"""
    db.execute(update(person).where(person.c.id == lead).values(**values))


def joined(lead: str) -> ColumnElement[bool]:
    """A condition on `person`: this one and all that are joined to it."""
    return (person.c.id == lead) | (person.c.joined_to == lead)


def fingerprint(vault: Vault, who: Account) -> bytes:
    """The keyed hash by which an account is found."""
    return vault.fingerprint("account", f"{who.platform}:{who.id}")


def _member(row: Any) -> Member:
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
    )
