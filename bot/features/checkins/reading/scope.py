"""Whether a phrase is taken back: "we will not keep your résumé" holds no promise."""

from collections.abc import Iterable, Sequence

from bot.features.checkins.reading.text import STOP, Found, Read

DENIALS, FINE, TURNS = "deny", "fine", "turns"
AROUND = frozenset({DENIALS, FINE, TURNS})
_ASIDE = 6
"""Words of an aside ("for legal reasons"): what stands before it goes on after it."""
_SPEAKERS = frozenset({"we", "i"})
_REPORTED = frozenset({"that", "if", "whether"})


class Scope:
    """What was found in a text, and how far its denials reach: to the end of a clause, over an aside, up to a "but"."""

    def __init__(self, text: Read, found: Sequence[Found]) -> None:
        self._tokens = text.tokens
        fine = [one for one in found if one.name == FINE]
        self._denials = [one.first for one in found if one.name == DENIALS and not _inside(one, fine)]
        self._turns = frozenset(one.after - 1 for one in found if one.name == TURNS)

    def denied(self, one: Found) -> bool:
        """Whether a denial stands in a phrase, or before it where it still reaches."""
        start, before = self._reach(one.first)
        return any(start <= at < one.after or at in before for at in self._denials)

    def _reach(self, first: int) -> tuple[int, range]:
        """From where a denial reaches the phrase that begins at `first`, and the clause before an aside."""
        if self._tokens[first].word == STOP or self._speaks_anew(first):
            return first, range(0)
        start = self._start(first)
        aside = start if start in self._turns else self._start(start - 1)
        if 0 < start - aside <= _ASIDE and aside not in self._turns:
            return start, range(self._start(aside - 1), aside)
        return start, range(0)

    def _start(self, at: int) -> int:
        """The first token of a clause; after a stop there is none before."""
        tokens = self._tokens
        if tokens[at].word == STOP:
            return at + 1
        while at not in self._turns and tokens[at - 1].word != STOP and tokens[at - 1].clause == tokens[at].clause:
            at -= 1
        return at

    def _speaks_anew(self, first: int) -> bool:
        return self._tokens[first].word in _SPEAKERS and self._tokens[first - 1].word not in _REPORTED


def _inside(one: Found, others: Iterable[Found]) -> bool:
    return any(other.first <= one.first and one.after <= other.after for other in others)
