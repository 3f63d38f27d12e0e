"""Mock interviews: half an hour with a peer, at a time that suits both, with a kit for whoever interviews.

A feature of its own beside feedback, and not one more kind in its queue: there a text waits for whoever comes first,
here two people need the same half-hour, under their own names. So there is no ladder, no deadline for a review and no
file, but times, a place, reminders, and what happens when nobody comes. Features do not import each other. What both
need is the engine's: who fits whom (`bot/engine/matching`) and two people in touch (`bot/engine/exchanges`).
"""

from datetime import timedelta

from bot.engine import exchanges
from bot.engine.feature import Command, Door, Feature, Offer
from bot.engine.keeping.retention import Retention
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.interviews.handlers import after, agreeing, ask, ending, give, meeting, own, rounds
from bot.features.interviews.store import asks

ADULT, HELPING = ("adult",), ("helping",)

OF_ONE = {
    "withdraw": ask.withdraw,
    "pass": agreeing.pass_,
    "not_then": agreeing.not_then,
    "cancel": ending.cancel,
    "nobody": after.nobody,
}
BETWEEN_TWO = {
    "times": ask.ask_times,
    "other_time": agreeing.ask_time,
    "can": agreeing.can,
    "yes": agreeing.yes,
    "where": meeting.ask_where,
    "write": after.write,
}

feature = Feature(
    name="interviews",
    commands=(Command("feedback interview", ask.ask, needs=ADULT, offer="ask"),),
    buttons={
        "ask": Door(ask.ask, needs=ADULT, offer="ask"),
        "give": Door(give.give, needs=HELPING),
        "pause": give.pause,
        "resume": Door(give.resume, needs=HELPING),
        "stop": give.stop,
        **{name: Door(handler, where=ask.where) for name, handler in OF_ONE.items()},
        **{name: Door(handler, needs=ADULT, where=ask.where) for name, handler in BETWEEN_TWO.items()},
    },
    forms={
        "ask": Door(ask.asked, needs=ADULT, offer="ask"),
        "times": Door(ask.new_times, needs=ADULT),
        "give": Door(give.given, needs=HELPING),
        "time": Door(agreeing.time_named, needs=ADULT),
        "where": Door(meeting.named, needs=ADULT),
        "write": Door(after.written, needs=ADULT),
    },
    at_any_hour=("soon",),
    timers={
        "round": rounds.rang,
        "lapse": ending.lapse,
        "faded": ending.faded,
        "day_before": meeting.day_before,
        "soon": meeting.soon,
        "after": after.after,
        "close": after.close,
    },
    jobs={"matched": rounds.matched},
    kinds=(
        MessageKind("invitation", Budget.ROLE, timedelta(hours=12), Rank.REMINDER),
        MessageKind("news", Budget.ON_DEMAND, timedelta(days=3), Rank.ASKED),
        MessageKind("kit", Budget.ON_DEMAND, timedelta(days=7), Rank.REMINDER),
        MessageKind("reminder", Budget.ON_DEMAND, timedelta(hours=23), Rank.ASKED),
        # Both chose this very half-hour, so it comes at any hour.
        MessageKind("soon", Budget.ON_DEMAND, timedelta(minutes=29), Rank.ASKED, quiet=False),
        MessageKind("after", Budget.ON_DEMAND, timedelta(days=2), Rank.EXCHANGE),
    ),
    offers={
        "ask": Offer("interviews.ask", ask.missing, pinned=7, at=("community.others",)),
        "give": Offer("interviews.give", at=("community.others",)),
    },
    hears={exchanges.CLOSED: ending.closed, "privacy.left": ending.gone, "checkins.accepted": ending.accepted},
    links=meeting.given_links,
    home=own.page,
    export=own.export,
    forget=ending.forget,
    left=ending.left,
    retains=(Retention("names", asks.NAMES_KEPT, asks.sweep_names), Retention("asks", asks.KEPT, asks.sweep)),
)
