"""People in the database: account -> person -> membership."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.chat.people import Account, Caller, Community
from bot.engine.schema.people import account, community, membership, person, role_grant
from bot.engine.vault import Vault


@dataclass(frozen=True, slots=True)
class Member:
    """A person in one community. `id` is the membership's; `quiet` is ("22:00", "08:00") in `zone`, if set."""

    id: str
    person: str
    account: str
    platform: str
    community: str
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


_MEMBERS = (
    select(
        membership.c.id,
        membership.c.person_id,
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
    .join(person, person.c.id == membership.c.person_id)
    .join(account, account.c.id == membership.c.account_id)
    .join(community, community.c.id == membership.c.community_id)
)
# Built once: every event runs one of these, and building costs more than running.
_OF_ACCOUNT = _MEMBERS.where(account.c.fingerprint == bindparam("mark")).order_by(membership.c.agreed_at)
_OF_PERSON = _MEMBERS.where(membership.c.person_id == bindparam("person")).order_by(membership.c.agreed_at)
_BY_ID = _MEMBERS.where(membership.c.id == bindparam("membership"))
_ACCOUNT = select(account.c.platform, account.c.real_id).where(account.c.id == bindparam("account"))
_ROLES = select(role_grant.c.role).where(role_grant.c.membership_id == bindparam("membership"))


def memberships(db: Connection, vault: Vault, who: Account) -> list[Member]:
    """Every membership of an account."""
    return [_member(row) for row in db.execute(_OF_ACCOUNT, {"mark": fingerprint(vault, who)})]


def of_person(db: Connection, person_id: str) -> list[Member]:
    """Every membership of a person."""
    return [_member(row) for row in db.execute(_OF_PERSON, {"person": person_id})]


def note_left(db: Connection, membership_id: str, at: datetime | None) -> None:
    """Since when a member is no longer in the community; None: they are there."""
    db.execute(update(membership).where(membership.c.id == membership_id).values(left_at=at))


def member(db: Connection, membership_id: str) -> Member | None:
    """The member with this id."""
    row = db.execute(_BY_ID, {"membership": membership_id}).first()
    return _member(row) if row else None


def community_of(db: Connection, where: Community) -> str | None:
    """Our id of a community."""
    known = select(community.c.id).where(community.c.platform == where.platform, community.c.platform_id == where.id)
    return db.execute(known).scalar()


def community_at(db: Connection, community_id: str) -> Community:
    """A community by our id."""
    row = db.execute(select(community.c.platform, community.c.platform_id).where(community.c.id == community_id)).one()
    return Community(row.platform, row.platform_id)


def add_community(db: Connection, where: Community, new_id: str, now: datetime) -> str:
    """Our id of a community, made when it is new."""
    known = community_of(db, where)
    if known:
        return known
    db.execute(insert(community).values(id=new_id, platform=where.platform, platform_id=where.id, added_at=now))
    return new_id


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


def roles(db: Connection, membership_id: str) -> set[str]:
    """The roles that were granted to a member."""
    return set(db.execute(_ROLES, {"membership": membership_id}).scalars())


def grant(db: Connection, membership_id: str, role: str, now: datetime) -> None:
    """Give a role; giving it twice is the same."""
    if role not in roles(db, membership_id):
        db.execute(insert(role_grant).values(membership_id=membership_id, role=role, granted_at=now))


def revoke(db: Connection, membership_id: str, role: str) -> None:
    """Take a role away."""
    db.execute(delete(role_grant).where(role_grant.c.membership_id == membership_id, role_grant.c.role == role))


def change(db: Connection, person_id: str, **values: object) -> None:
    """Set columns of a person: language, zone, quiet_from, quiet_until, break_until, …"""
    db.execute(update(person).where(person.c.id == person_id).values(**values))


def fingerprint(vault: Vault, who: Account) -> bytes:
    """The keyed hash by which an account is found."""
    return vault.fingerprint("account", f"{who.platform}:{who.id}")


def _member(row: Any) -> Member:
    return Member(
        id=row.id,
        person=row.person_id,
        account=row.account_id,
        platform=row.platform,
        community=row.community_id,
        home=Community(row.platform, row.platform_id),
        language=row.language,
        locale=row.locale,
        community_language=row.community_language,
        zone=row.zone,
        quiet=(row.quiet_from, row.quiet_until) if row.quiet_from else None,
        break_until=row.break_until,
        unanswered=row.unanswered,
        told_of_silence=row.told_of_silence,
        per_week=row.counted_per_week,
        seen_at=row.seen_at,
        left_at=row.left_at,
    )
