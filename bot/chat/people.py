"""Who and where: ids only, never names."""

from datetime import datetime

from msgspec import Struct


class Account(Struct, frozen=True, tag=True):
    """One account on one platform. `id` is the platform's own; it is never stored in clear."""

    platform: str
    id: str


class Community(Struct, frozen=True, tag=True):
    """A Discord guild or a Slack workspace."""

    platform: str
    id: str


class Place(Struct, frozen=True, tag=True):
    """A channel that others can read."""

    community: Community
    id: str


class Caller(Struct, frozen=True, tag=True):
    """The account behind an event, with what the payload proves about it.

    `community` is None where the platform does not say (a Discord DM). `locale` is the platform's tag ("es-ES"),
    "" when unknown. `manages` is true when the platform says that this account may manage the community. `joined` is
    when the account came into the community, where the platform tells.
    """

    account: Account
    community: Community | None = None
    locale: str = ""
    manages: bool = False
    joined: datetime | None = None
