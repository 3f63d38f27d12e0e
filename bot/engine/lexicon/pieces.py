"""A text in pieces of a few words that overlap, so that one sentence is heard in a long one."""

from collections.abc import Container, Sequence
from heapq import nlargest
from itertools import accumulate

SIZE, STEP = 18, 9
MOST = 16
"""How many pieces are read; of a longer text, those with the most known words."""


def pieces(words: Sequence[str], known: Container[str]) -> list[Sequence[str]]:
    """The pieces of a text, in order. Takes time linear in it."""
    starts = range(0, max(len(words) - SIZE, 0) + STEP, STEP) if len(words) > SIZE else range(1)
    if len(starts) > MOST:
        heard = [0, *accumulate(word in known for word in words)]
        starts_heard = nlargest(MOST, starts, key=lambda at: heard[min(at + SIZE, len(words))] - heard[at])
        return [words[at : at + SIZE] for at in sorted(starts_heard)]
    return [words[at : at + SIZE] for at in starts]
