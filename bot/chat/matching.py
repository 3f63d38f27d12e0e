"""Who could be brought together: what the matching is given and what comes back. Ids are the asking feature's own."""

from msgspec import Struct

ALL_DAY = (1 << 24) - 1


class Facts(Struct, frozen=True):
    """What somebody answered, as codes of the asking feature.

    Two people fit only with a language in common and, where the one who asks names kinds, one of those. `level` counts
    from 1, 0 is unsaid. `hours` has a bit for each hour of the UTC day in which they are awake.
    """

    languages: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    level: int = 0
    hours: int = ALL_DAY


class Asker(Struct, frozen=True):
    """Somebody to be brought together with one other.

    `person` is who leads their joined accounts. `waited` counts hours, `passed` the rounds that left them out. `never`
    are persons they must not meet, `met` those they have met before, `together` the hours in which both must be awake.
    """

    id: str
    person: str
    facts: Facts
    waited: int = 0
    passed: int = 0
    never: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
    together: int = 0


class Giver(Struct, frozen=True):
    """Somebody who takes up to `seats` askers."""

    id: str
    person: str
    facts: Facts
    seats: int = 1
    never: tuple[str, ...] = ()


class Why(Struct, frozen=True):
    """What made two people fit: only what both of them said themselves, so that either may be told.

    `level` is whether their levels are near; `hours` how many they are both awake in; `again` whether they met before.
    """

    languages: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    level: bool = False
    hours: int = 0
    again: bool = False


class Pair(Struct, frozen=True):
    """Two who are brought together, by their ids; among equals `giver` is simply the other one."""

    asker: str
    giver: str
    why: Why
