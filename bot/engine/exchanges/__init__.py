"""Two members in touch through the bot.

A feature that has found two people calls `open_between`. From then on what one writes goes through `pass_on`, and
the feature that declares `carries` draws what the other one reads. No feature needs to know who they are.

Every id from a button is looked up with `of`, `asked` or `reportable`: what is not the member's is as if it were not.
"""

from bot.engine.exchanges.asking import answered, mine, of, written
from bot.engine.exchanges.carrying import kind, possible
from bot.engine.exchanges.correcting import corrected, taken_back
from bot.engine.exchanges.ending import CLOSED, block, end, end_all, forget, stop
from bot.engine.exchanges.handing import hand_back, hand_over, look_at, their_turn, willing
from bot.engine.exchanges.holding import held, refuse, release
from bot.engine.exchanges.introducing import agree, same_platform
from bot.engine.exchanges.names import name_problem, pen_names
from bot.engine.exchanges.opening import blocked, hindrance, open_between
from bot.engine.exchanges.passing import HELD, asked, keep_back, pass_on, rewrite, send_anyway, silence
from bot.engine.exchanges.reporting import (
    about,
    author_of,
    for_moderators,
    is_party,
    latest_from,
    members_of,
    reportable,
)
from bot.engine.exchanges.retention import (
    ASKED_KEPT,
    GONE_KEPT,
    RELAY_KEPT,
    sweep_closed,
    sweep_gone,
    sweep_undecided,
)
from bot.engine.exchanges.values import Carried, Draft, Exchange, Introduction, Piece, Report, Seat, Side

__all__ = [
    "ASKED_KEPT",
    "CLOSED",
    "GONE_KEPT",
    "HELD",
    "RELAY_KEPT",
    "Carried",
    "Draft",
    "Exchange",
    "Introduction",
    "Piece",
    "Report",
    "Seat",
    "Side",
    "about",
    "agree",
    "answered",
    "asked",
    "author_of",
    "block",
    "blocked",
    "corrected",
    "end",
    "end_all",
    "for_moderators",
    "forget",
    "hand_back",
    "hand_over",
    "held",
    "hindrance",
    "is_party",
    "keep_back",
    "kind",
    "latest_from",
    "look_at",
    "members_of",
    "mine",
    "name_problem",
    "of",
    "open_between",
    "pass_on",
    "pen_names",
    "possible",
    "refuse",
    "release",
    "reportable",
    "rewrite",
    "same_platform",
    "send_anyway",
    "silence",
    "stop",
    "sweep_closed",
    "sweep_gone",
    "sweep_undecided",
    "taken_back",
    "their_turn",
    "willing",
    "written",
]
