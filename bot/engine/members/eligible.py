"""Whether a pen name hides anybody: pure."""

from collections.abc import Iterable

from bot.engine.members.member import Member

FEWEST = 5
"""People behind whom one can stand."""


def pen_names(eligible: Iterable[Member], partner: Member) -> bool:
    """Whether pen names may be used for one request; else both go by their own names.

    `eligible` are all who could have been chosen for this very request. The partner counts, and joined accounts are
    one person.
    """
    return len({one.lead for one in (*eligible, partner)}) >= FEWEST
