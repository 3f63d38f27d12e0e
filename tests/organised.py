"""What organisers would set in chat, set directly: roles, duty hours, region."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from bot.chat.people import Account
from bot.engine.members import communities, people, roles
from bot.engine.members.communities import Duty, Settings
from bot.engine.members.member import Member
from bot.engine.schema.people import community
from conversation import Person
from stages.linked_stage import TEAM
from stages.sample import PATIENCE

ALWAYS = Duty((0, 1, 2, 3, 4, 5, 6), "00:00", "00:00")


def account(stage: Any, person: Person) -> Account:
    """The account of a person on this stage."""
    match stage.name:
        case "slack":
            return Account("slack", f"{TEAM}:U{person.id}")
        case "discord":
            return Account("discord", person.id)
        case _:
            return Account("core", person.id)


def name(person: Person) -> str:
    """How a person's name is drawn on their stage."""
    return {"slack": f"U{person.id}", "discord": f"<@{person.id}>"}.get(person.stage.name, person.id)


def at(person: Person, moment: str) -> str:
    """How a moment of UTC ("2026-03-03 08:00") is drawn on a person's stage."""
    when = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    return f"<t:{int(when.timestamp())}:f>" if person.stage.name == "discord" else moment


async def grant(stage: Any, person: Person, role: str) -> None:
    """Give a member a role."""

    def work(db: Connection) -> None:
        roles.grant(db, _member(stage, db, person), role, stage.clock.now())

    await stage.house.engine.database.turn(work, within=PATIENCE)


async def revoke(stage: Any, person: Person, role: str) -> None:
    """Take it away."""
    await stage.house.engine.database.turn(
        lambda db: roles.revoke(db, _member(stage, db, person), role), within=PATIENCE
    )


async def settle(stage: Any, **settings: Any) -> None:
    """Set what organisers set: duty, zone, region, operator."""

    def work(db: Connection) -> None:
        communities.change(db, _ours(db)[0], Settings(**settings))

    await stage.house.engine.database.turn(work, within=PATIENCE)


async def link(stage: Any) -> None:
    """Make one union of the two communities that are there, led by the first."""

    def work(db: Connection) -> None:
        leader, led = db.execute(
            select(community.c.id).order_by(community.c.added_at, community.c.platform_id)
        ).scalars()
        communities.link(db, led, leader)

    await stage.house.engine.database.turn(work, within=PATIENCE)


async def set_place(stage: Any, purpose: str, channel: str) -> None:
    """Choose a channel, by the name that the stages know it by."""

    def work(db: Connection) -> None:
        communities.set_place(db, _ours(db)[0], purpose, stage.place(channel))

    await stage.house.engine.database.turn(work, within=PATIENCE)


def _ours(db: Connection) -> list[str]:
    """Every community, the one that most people are in first."""
    return [*db.execute(select(community.c.id).order_by(community.c.platform_id)).scalars()]


def _member(stage: Any, db: Connection, person: Person) -> Member:
    return people.memberships(db, stage.house.engine.vault, account(stage, person))[0]
