"""Second Mondays, an invented community of people who look for work."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from bot.chat.people import Account, Caller, Community, Place

PLATFORM = "tryout"
NAME = "Second Mondays"
COMMUNITY = Community(PLATFORM, "900000000000000001")
JOINED = datetime(2025, 1, 6, tzinfo=UTC)
"""All of them have been here for a while: helping opens after two weeks."""


class Someone(Struct, frozen=True):
    """A person to be. `id` is in digits, as both platforms' fields take it; `zone` is what their device shows."""

    id: str
    slug: str
    name: str
    about: str
    locale: str
    zone: ZoneInfo
    manages: bool = False

    @property
    def account(self) -> Account:
        """How the engine sees this person."""
        return Account(PLATFORM, self.id)

    @property
    def language(self) -> str:
        """The language of their device."""
        return self.locale[:2]

    def caller(self) -> Caller:
        """Who acts, with what a platform would say of them."""
        return Caller(self.account, COMMUNITY, self.locale, self.manages, JOINED)


def _one(number: int, name: str, about: str, where: str, **more: object) -> Someone:
    locale, manages = str(more.get("locale", "en-US")), bool(more.get("manages"))
    return Someone(f"10000000000000000{number}", name.lower(), name, about, locale, ZoneInfo(where), manages)


PEOPLE = (
    _one(1, "Ana", "looks for work as a designer", "Europe/London"),
    _one(2, "Ben", "writes applications every week", "Europe/London"),
    _one(3, "Cem", "changed careers in spring", "Europe/Istanbul"),
    _one(4, "Dora", "reads Spanish", "Europe/Madrid", locale="es-ES"),
    _one(5, "Eli", "started looking last month", "America/New_York"),
    _one(6, "Mo", "organises the meetings", "Europe/London", manages=True),
)


STAFF = PEOPLE[3:]
"""Who is in #moderators. Mo may manage the community, as its platform says; all three help."""
ROLES = {
    "mo": ("organiser", "moderator", "coordinator"),
    "eli": ("moderator", "duty"),
    "dora": ("moderator", "coordinator"),
}


class Channel(Struct, frozen=True):
    """A channel and the people in it."""

    name: str
    place: Place
    people: tuple[Someone, ...]


CHANNELS = (
    Channel("general", Place(COMMUNITY, "200000000000000001"), PEOPLE),
    Channel("moderators", Place(COMMUNITY, "200000000000000002"), STAFF),
)


def channel_of(place: Place) -> Channel | None:
    """The channel at this place."""
    return next((channel for channel in CHANNELS if channel.place == place), None)


def channels_for(someone: Someone) -> tuple[Channel, ...]:
    """The channels that a person is in."""
    return tuple(channel for channel in CHANNELS if someone in channel.people)


def by_slug(slug: str) -> Someone:
    """The person with this short name; Ana where there is none."""
    return next((someone for someone in PEOPLE if someone.slug == slug), PEOPLE[0])


def by_id(person_id: str) -> Someone | None:
    """The person with this account."""
    return next((someone for someone in PEOPLE if someone.id == person_id), None)
