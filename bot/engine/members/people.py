"""People in the database: account -> person -> membership."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, insert, select, update

from bot.chat.people import Account, Caller
from bot.engine.keys.vault import Vault
from bot.engine.members.member import MEMBERS, Member, lead_id, of_row, own, union_id
from bot.engine.schema.people import account, community, membership, person
from bot.engine.storage.hot import HotSelect

_OF_ACCOUNT = HotSelect(
    MEMBERS.where(account.c.fingerprint == bindparam("mark")).order_by(membership.c.agreed_at), of_row
)
_BY_ID = HotSelect(MEMBERS.where(membership.c.id == bindparam("membership")), of_row)
AT_ONCE = 100
_PLACES = [f"member{n}" for n in range(AT_ONCE)]
_NONE = dict.fromkeys(_PLACES, "")
_SEVERAL = HotSelect(MEMBERS.where(membership.c.id.in_([bindparam(place) for place in _PLACES])), of_row)
# Built once: building costs more than running.
_OF_LEAD = MEMBERS.where(lead_id == bindparam("lead")).order_by(membership.c.agreed_at, membership.c.id)
_OF_PERSON = MEMBERS.where(membership.c.person_id == bindparam("person")).order_by(membership.c.agreed_at)
_ACCOUNT = select(account.c.platform, account.c.real_id).where(account.c.id == bindparam("account"))


def at_account(db: Connection, vault: Vault, who: Account, community_id: str) -> Member | None:
    """The member behind an account in one community."""
    return next((one for one in memberships(db, vault, who) if one.community == community_id), None)


def memberships(db: Connection, vault: Vault, who: Account) -> list[Member]:
    """Every membership of an account."""
    return [*_OF_ACCOUNT.all(db, mark=fingerprint(vault, who))]


def of_person(db: Connection, person_id: str) -> list[Member]:
    """Every membership of a person."""
    return [of_row(row) for row in db.execute(_OF_PERSON, {"person": person_id})]


def of_lead(db: Connection, lead: str) -> list[Member]:
    """Every membership of a person who leads and of all who are joined to them, the oldest first."""
    return [of_row(row) for row in db.execute(_OF_LEAD, {"lead": lead})]


def note_left(db: Connection, membership_id: str, at: datetime | None) -> None:
    """Since when a member is no longer in the community; None: they are there."""
    db.execute(update(membership).where(membership.c.id == membership_id).values(left_at=at))


def member(db: Connection, membership_id: str) -> Member | None:
    """The member with this id."""
    found: Member | None = _BY_ID.first(db, membership=membership_id)
    return found


def several(db: Connection, memberships: Sequence[str]) -> dict[str, Member]:
    """Up to AT_ONCE members, by id."""
    if not memberships:
        return {}
    ids = _NONE | dict(zip(_PLACES, memberships, strict=False))
    return {one.id: one for one in _SEVERAL.all(db, **ids)}


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


def leads(db: Connection, union: str) -> dict[str, str]:
    """Membership -> who leads the person behind it, of all that are in a union, on whichever side."""
    there = select(membership.c.id, lead_id.label("lead")).join(own, own.c.id == membership.c.person_id)
    there = there.join(community, community.c.id == membership.c.community_id)
    rows = db.execute(there.where(union_id == union, membership.c.left_at.is_(None)))
    return {row.id: row.lead for row in rows}


def change(db: Connection, lead: str, **values: object) -> None:
    """Set columns of a person who leads: language, zone, quiet_from, quiet_until, break_until, …"""
    db.execute(update(person).where(person.c.id == lead).values(**values))


def joined(lead: str) -> ColumnElement[bool]:
    """A condition on `person`: this one and all that are joined to it."""
    return (person.c.id == lead) | (person.c.joined_to == lead)


def fingerprint(vault: Vault, who: Account) -> bytes:
    """The keyed hash by which an account is found."""
    return vault.fingerprint("account", f"{who.platform}:{who.id}")
