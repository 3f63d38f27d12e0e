"""A text in pieces of a few words that overlap, so that one sentence is heard in a long one."""

from collections.abc import Container, Iterator, Sequence
from heapq import nlargest
from itertools import accumulate

SIZE, STEP = 18, 9
MOST = 16
"""Of a longer text, so many stretches with the most known words are read."""
_STOP = "."


def telling(words: Sequence[str], known: Container[str]) -> list[str]:
    """The words that are read, in order, with a stop where some are left out. Takes time linear in the text."""
    starts = [span.start for span in spans(len(words))]
    if len(starts) <= MOST:
        return list(words)
    sums = [0, *accumulate(word in known for word in words)]
    most = nlargest(MOST, starts, key=lambda at: sums[min(at + SIZE, len(words))] - sums[at])
    return list(_put_together(words, sorted(most)))


def spans(many: int) -> list[slice]:
    """Where the pieces of so many words stand."""
    starts = range(0, max(many - SIZE, 0) + STEP, STEP) if many > SIZE else range(1)
    return [slice(at, at + SIZE) for at in starts]


def _put_together(words: Sequence[str], starts: Sequence[int]) -> Iterator[str]:
    read = 0
    for at in starts:
        if at > read:
            yield _STOP
        yield from words[max(at, read) : at + SIZE]
        read = at + SIZE
