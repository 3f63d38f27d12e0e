"""Two members in touch through the bot.

A feature that has found two people calls `open_between`. From then on what one writes goes through `pass_on`, and
the feature that declares `carries` draws what the other one reads. No feature needs to know who they are.

Every id from a button is looked up with `of`, `asked` or `reportable`: what is not the member's is as if it were not.
"""

from bot.engine.exchanges.asking import answered, mine, of, written
from bot.engine.exchanges.carrying import inspected, kind, possible
from bot.engine.exchanges.correcting import corrected, taken_back
from bot.engine.exchanges.ending import CLOSED, block, end, end_all, forget, stop
from bot.engine.exchanges.handing import hand_back, hand_over, look_at, their_turn, willing
from bot.engine.exchanges.handing_in import (
    MOST_FILES,
    Hindrance,
    begin,
    came_of,
    examined,
    files_from,
    handed_in,
    keep_file,
    send_file,
    take_cleaned,
    waiting_file,
    words_of,
)
from bot.engine.exchanges.holding import REFUSED, RELEASED, held, refuse, release
from bot.engine.exchanges.introducing import agree, same_platform
from bot.engine.exchanges.names import name_problem, pen_names
from bot.engine.exchanges.opening import blocked, hindered, hindrance, open_between
from bot.engine.exchanges.passing import HELD, asked, keep_back, pass_on, rewrite, send_anyway, silence
from bot.engine.exchanges.reporting import (
    about,
    author_of,
    file_of,
    for_moderators,
    is_party,
    lately_from,
    latest_from,
    members_of,
    reportable,
)
from bot.engine.exchanges.retention import (
    ASKED_KEPT,
    FILE_KEPT,
    GONE_KEPT,
    RELAY_KEPT,
    sweep_closed,
    sweep_files,
    sweep_gone,
    sweep_undecided,
)
from bot.engine.exchanges.values import Carried, Draft, Exchange, File, Introduction, Piece, Report, Seat, Side

__all__ = [
    "ASKED_KEPT",
    "CLOSED",
    "FILE_KEPT",
    "GONE_KEPT",
    "HELD",
    "MOST_FILES",
    "REFUSED",
    "RELAY_KEPT",
    "RELEASED",
    "Carried",
    "Draft",
    "Exchange",
    "File",
    "Hindrance",
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
    "begin",
    "block",
    "blocked",
    "came_of",
    "corrected",
    "end",
    "end_all",
    "examined",
    "file_of",
    "files_from",
    "for_moderators",
    "forget",
    "hand_back",
    "hand_over",
    "handed_in",
    "held",
    "hindered",
    "hindrance",
    "inspected",
    "is_party",
    "keep_back",
    "keep_file",
    "kind",
    "lately_from",
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
    "send_file",
    "silence",
    "stop",
    "sweep_closed",
    "sweep_files",
    "sweep_gone",
    "sweep_undecided",
    "take_cleaned",
    "taken_back",
    "their_turn",
    "waiting_file",
    "willing",
    "words_of",
    "written",
]
