"""What a note is: for one, for whoever needs it, for who asked, written ahead, thanks, or an ask's own words."""

from datetime import timedelta
from typing import Literal

Kind = Literal["one", "any", "heard", "ahead", "thanks", "ask"]
FOR_OTHERS: tuple[Kind, ...] = ("one", "any", "heard", "ahead")
State = Literal["asked", "held", "ready", "given", "refused"]

DELAY = timedelta(minutes=10)
"""So long a kind note can be taken back, whatever becomes of it."""
TRIED = timedelta(days=14)
AGAIN = timedelta(hours=1)
KEPT = timedelta(days=28)
"""A row stays as long whether its note was given or not: its writer's export must not tell."""
UNDECIDED = timedelta(days=1)
BETWEEN = timedelta(hours=24)
"""Between two kind notes for the same reader."""
PER_DAY = 5
LONGEST = 1000
