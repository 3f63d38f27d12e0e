"""Buddies: two people for a week or a month, one goal each, one check.

Pairs are made on Mondays, for all at once (`bot/engine/matching`); the two are in touch through `bot/engine/exchanges`.
"""

from datetime import timedelta

from bot.engine import exchanges
from bot.engine.feature import Door, Feature, Offer
from bot.engine.keeping.retention import Retention
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.buddies.handlers import beginning, ending, goals, own, rounds, taking
from bot.features.buddies.store import pairs

ADULT = ("adult",)

feature = Feature(
    name="buddies",
    buttons={
        "take_part": Door(taking.take_part, needs=ADULT),
        "change": Door(taking.change, needs=ADULT),
        "stop": taking.stop,
        "goal": Door(goals.ask, needs=ADULT),
        "went": ending.answered,
    },
    forms={"settings": Door(taking.changed, needs=ADULT), "goal": Door(goals.named, needs=ADULT)},
    timers={
        "round": rounds.rang,
        "again": rounds.again,
        "begin": beginning.begin,
        "check": ending.check,
        "close": ending.close,
    },
    jobs={"paired": rounds.paired},
    kinds=(
        MessageKind("buddy", Budget.ON_DEMAND, timedelta(days=3), Rank.EXCHANGE),
        MessageKind("check", Budget.ON_DEMAND, timedelta(hours=12), Rank.ASKED),
        MessageKind("left_out", Budget.COUNTED, timedelta(days=2)),
    ),
    offers={
        "pairs": Offer("buddies.take_part", taking.missing, pinned=6),
        "part": Offer("buddies.take_part", at=("community.others",)),
    },
    hears={exchanges.CLOSED: ending.closed, "privacy.left": ending.gone, "checkins.accepted": ending.accepted},
    home=own.page,
    export=own.export,
    left=ending.left,
    retains=(
        Retention("goals", pairs.GOALS_KEPT, pairs.sweep_goals),
        Retention("pairs", pairs.PAIRS_KEPT, pairs.sweep),
    ),
)
