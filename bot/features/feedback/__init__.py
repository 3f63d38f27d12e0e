"""Peer feedback: asking for it, giving it, and a queue that does not lose anybody.

The two are in touch through exchanges (`bot/engine/exchanges`). docs/feedback-queue.md has the states of a request.
"""

from datetime import timedelta

from bot.engine import exchanges
from bot.engine.feature import Command, Door, Feature, Offer, Option, Review
from bot.engine.keeping.retention import Retention
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.feedback.handlers import (
    acting,
    ask,
    checking,
    claiming,
    coordinate,
    files,
    give,
    kits,
    leaving,
    loop,
    opening,
    own,
    previews,
    rounds,
    steps,
    writing,
)
from bot.features.feedback.rules.kinds import INTERVIEW, KINDS
from bot.features.feedback.store import asks, reviews
from bot.features.feedback.tone import books

ADULT, HELPING = ("adult",), ("helping",)
COORDINATOR = "coordinator"

OF_ONE_REQUEST = {
    "preview": previews.show,
    "change": ask.change,
    "details": previews.details,
    "throw": previews.throw,
    "file": files.ask,
    "file_words": files.words,
    "file_out": files.leave_out,
    "withdraw": leaving.withdraw,
    "pass": claiming.pass_,
    "guide": kits.guide,
    "write": writing.write,
    "more_time": writing.more_time,
    "give_back": writing.give_back,
    "helped": loop.helped,
    "shelf": loop.shelf,
}
BETWEEN_TWO = {
    "send_pen": previews.send_pen,
    "send_own": previews.send_own,
    "go_own": previews.go_own,
    "claim": claiming.claim,
    "give_anyway": writing.give_anyway,
    "thank": loop.thank,
}
FOR_COORDINATORS = {
    "seen": coordinate.seen,
    "take": coordinate.take,
    "ask_member": coordinate.ask_member,
    "hand_over": coordinate.hand_over,
}

feature = Feature(
    name="feedback",
    commands=(
        Command(
            "feedback ask",
            ask.ask,
            options=(Option("kind", (*KINDS, INTERVIEW)),),
            shortcut=True,
            needs=ADULT,
            offer="ask",
        ),
        Command("feedback give", give.give, needs=HELPING),
        Command("feedback open", own.show),
    ),
    buttons={
        "ask": Door(ask.ask, needs=ADULT, offer="ask"),
        "second": Door(ask.second, needs=ADULT, offer="second"),
        "give": Door(give.give, needs=HELPING),
        "open": own.show,
        "load": give.ask_load,
        "pause": give.ask_pause,
        "pause_week": give.pause_week,
        "resume": give.resume,
        "stop": give.stop,
        **{name: Door(handler, where=acting.where) for name, handler in OF_ONE_REQUEST.items()},
        **{name: Door(handler, needs=ADULT, where=acting.where) for name, handler in BETWEEN_TWO.items()},
        **{
            name: Door(handler, role=COORDINATOR, needs=ADULT, where=acting.where)
            for name, handler in FOR_COORDINATORS.items()
        },
    },
    forms={
        "ask": Door(ask.asked, needs=ADULT),
        "details": previews.detailed,
        "file": Door(files.given, needs=ADULT),
        "name": Door(previews.named, needs=ADULT),
        "give": Door(give.given, needs=HELPING),
        "load": give.loaded,
        "pause": give.paused,
        "claim_name": Door(claiming.named, needs=ADULT),
        "write": Door(writing.written, needs=ADULT),
        "thank": Door(loop.thanked, needs=ADULT),
        "ask_member": Door(coordinate.member_asked, role=COORDINATOR),
    },
    menus={"ask": Door(ask.from_message, needs=ADULT, offer="ask")},
    jobs={"matched": rounds.matched, "file": files.looked},
    timers={"step": steps.step, "round": rounds.rang, "linger": writing.linger},
    kinds=(
        # An invitation stands for six hours; one that a night held back is of no use in the morning.
        MessageKind("invitation", Budget.ROLE, timedelta(hours=6), Rank.REMINDER),
        MessageKind("claim", Budget.ON_DEMAND, timedelta(hours=24), Rank.REMINDER),
        MessageKind("coordinator", Budget.ROLE, timedelta(hours=24), Rank.REMINDER),
        MessageKind("file", Budget.ON_DEMAND, timedelta(days=1), Rank.EXCHANGE, quiet=False),
        MessageKind("news", Budget.ON_DEMAND, timedelta(days=3), Rank.ASKED),
        # After what it asks about.
        MessageKind("arrived", Budget.ON_DEMAND, timedelta(days=3), Rank.REMINDER),
    ),
    offers={
        "ask": Offer("feedback ask", opening.missing, pinned=3, at=("community.others",)),
        "give": Offer("feedback give", pinned=4, at=("community.others",)),
        "second": Offer(
            "feedback.second", opening.missing, at=("checkins.ideas", "checkins.entry", "checkins.reflection")
        ),
    },
    hears={
        exchanges.CLOSED: leaving.closed,
        exchanges.RELEASED: writing.released,
        exchanges.REFUSED: writing.refused,
        "privacy.left": leaving.gone,
        "checkins.accepted": leaving.accepted,
        "community.role_taken": leaving.role_taken,
    },
    tallies={"gave": reviews.who_gave},
    links=opening.links,
    reviews={"ask": Review(checking.show, checking.decide)},
    home=own.page,
    export=own.export,
    forget=own.forget,
    left=leaving.left,
    retains=(
        Retention("draft", asks.DRAFT_KEPT, asks.sweep_drafts),
        Retention("words", asks.WORDS_KEPT, asks.sweep_words),
        Retention("review", asks.WORDS_KEPT, reviews.sweep_words),
        Retention("request", asks.KEPT, asks.sweep),
    ),
    prepare=books,
)
