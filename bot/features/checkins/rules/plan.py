"""What the bot does by itself for a search: which of it is advice, and when advice comes after a rest."""

from datetime import datetime, timedelta

FOR_A_WAITING = ("prepare", "script", "silent", "meanwhile")
COUNTED = ("meanwhile", "reconnect", "goal_fit")
ADVICE = ("prepare", "silent", *COUNTED)
"""Timers, and the message kinds of the same names, that no rest lets through. A script is the member's own words."""
DATED = ("prepare",)
"""Of use before a day that does not move."""
MESSAGES = ("script", *ADVICE)
"""All kinds of the plan: none of them comes once a role is accepted."""

_APART = timedelta(hours=25)


def after_rest(name: str, until: datetime) -> datetime:
    """When advice comes that a rest has held: a day after the question at its end, but for what has its own day."""
    return until if name in DATED else until + _APART
