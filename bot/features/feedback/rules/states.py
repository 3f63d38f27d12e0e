"""The states of a request, and the ways between them. `docs/feedback-queue.md` shows the same as a table."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from msgspec import Struct

State = Literal["draft", "held", "open", "claimed", "checked", "done", "withdrawn", "unanswered", "refused"]
Move = Literal["send", "hold", "approve", "return", "refuse", "claim", "give", "check", "lapse", "end", "withdraw"]
Responsible = Literal["asker", "moderators", "queue", "coordinator", "organisers", "reviewer"]

MOVES: Mapping[State, Mapping[Move, State]] = {
    "draft": {"send": "open", "hold": "held", "withdraw": "withdrawn"},
    "held": {"approve": "open", "return": "draft", "refuse": "refused", "withdraw": "withdrawn"},
    "open": {"claim": "claimed", "give": "done", "end": "unanswered", "withdraw": "withdrawn"},
    "claimed": {"give": "done", "check": "checked", "lapse": "open", "withdraw": "withdrawn"},
    "checked": {"approve": "done", "refuse": "claimed", "lapse": "open", "withdraw": "withdrawn"},
    "done": {},
    "withdrawn": {},
    "unanswered": {},
    "refused": {},
}
WAITS = ("open", "claimed", "checked")
"""Somebody waits for an answer."""
SETTLED = tuple(state for state, moves in MOVES.items() if not moves)


class NotNow(Exception):
    """This cannot happen in the state that a request is in."""


class Invitation(Struct, frozen=True):
    """Somebody who was asked and has not answered. `message` is our id of the card."""

    reviewer: str
    until: datetime
    message: str = ""


class Request(Struct, frozen=True):
    """One request, by the ids of memberships.

    `opened_at` is when it came into the queue, `ends_at` when the bot says that nobody got to it, `by` the asker's own
    date. `wide`: more people than those that fit best are asked. `ahead`: before all others. `declined` are those who
    passed, let it lapse or gave it back. `calls` is how often the named coordinator was called without an answer,
    `tried` those who missed theirs.
    """

    id: str
    asker: str
    kind: str
    state: State = "draft"
    opened_at: datetime | None = None
    ends_at: datetime | None = None
    by: datetime | None = None
    wide: bool = False
    ahead: bool = False
    passed_over: int = 0
    invited: tuple[Invitation, ...] = ()
    declined: frozenset[str] = frozenset()
    reviewer: str | None = None
    claimed_at: datetime | None = None
    due_at: datetime | None = None
    reminded: bool = False
    extended: bool = False
    coordinator: str | None = None
    called_at: datetime | None = None
    calls: int = 0
    tried: frozenset[str] = frozenset()


def after(state: State, move: Move) -> State:
    """Where a move leads; NotNow where there is no such way."""
    try:
        return MOVES[state][move]
    except KeyError:
        raise NotNow(f"{move} in {state}") from None


def responsible(request: Request) -> Responsible | None:
    """Who sees to it now; None once it is settled."""
    match request.state:
        case "draft":
            return "asker"
        case "held" | "checked":
            return "moderators"
        case "claimed":
            return "reviewer"
        case "open" if request.coordinator:
            return "coordinator"
        case "open":
            return "organisers" if request.called_at else "queue"
        case _:
            return None
