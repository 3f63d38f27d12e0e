"""The same people as numbers: sets of codes become bits, so that two of them are compared with one operation."""

from collections.abc import Iterable

from msgspec import Struct

from bot.chat.matching import Asker, Facts, Giver


class Row(Struct, frozen=True):
    """Somebody as the weighing reads them. `shut` are persons they must not meet, their own first of all."""

    person: str
    languages: int
    kinds: int
    fields: int
    level: int
    hours: int
    together: int
    urgency: int
    shut: frozenset[str]
    met: frozenset[str]


class Codes:
    """A bit for each code that was seen."""

    def __init__(self) -> None:
        self._bits: dict[str, int] = {}

    def bits(self, codes: Iterable[str]) -> int:
        """The bits of these codes together."""
        found = 0
        for code in codes:
            found |= self._bits.setdefault(code, 1 << len(self._bits))
        return found


class Reading:
    """Turns people into rows, with the same bits for all of them."""

    def __init__(self) -> None:
        self._languages, self._kinds, self._fields = Codes(), Codes(), Codes()

    def asker(self, one: Asker, urgency: int) -> Row:
        """A row of somebody who asks."""
        return self._row(one.facts, one.person, one.never, urgency, one.together, one.met)

    def giver(self, one: Giver) -> Row:
        """A row of somebody who gives."""
        return self._row(one.facts, one.person, one.never)

    def _row(
        self,
        facts: Facts,
        person: str,
        never: tuple[str, ...],
        urgency: int = 0,
        together: int = 0,
        met: tuple[str, ...] = (),
    ) -> Row:
        return Row(
            person,
            self._languages.bits(facts.languages),
            self._kinds.bits(facts.kinds),
            self._fields.bits(facts.fields),
            facts.level,
            facts.hours,
            together,
            urgency,
            frozenset((person, *never)),
            frozenset(met),
        )
