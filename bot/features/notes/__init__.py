"""Words that need no reply: hearing from someone after a no, kind notes, thanks, and a story for the community.

One mechanism carries them all: the engine's exchanges that go one way. Whether its reader takes notes, is on a break,
or blocked its writer, is nothing that a writer can find out here.
"""

from datetime import timedelta

from bot.engine import exchanges
from bot.engine.feature import Command, Door, Feature, Offer, Review
from bot.engine.keeping.retention import Retention
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.notes.handlers import (
    arriving,
    deciding,
    found,
    hear,
    helping,
    kinds,
    listening,
    own,
    rounds,
    steps,
    stories,
    thanking,
    turns,
    whose,
)
from bot.features.notes.rules.notes import KEPT, UNDECIDED
from bot.features.notes.store import asks, caps, notes

ADULT, HELPING = ("adult",), ("helping",)

feature = Feature(
    name="notes",
    commands=(Command("note", kinds.ask, needs=ADULT),),
    buttons={
        "note": Door(kinds.ask, needs=ADULT),
        "take_back": Door(kinds.take_back, where=whose.of_note),
        "takes": Door(kinds.takes, needs=ADULT),
        "takes_not": kinds.takes_not,
        "hear": Door(hear.show, needs=ADULT, offer="hear"),
        "send": Door(hear.send, needs=ADULT, offer="hear"),
        "share": Door(hear.share, needs=ADULT, offer="hear"),
        "withdraw": Door(hear.withdraw, where=whose.of_ask),
        "write": Door(helping.write, where=whose.of_exchange),
        "pass": Door(helping.leave_it, where=whose.of_exchange),
        "thanks": Door(thanking.thank, where=whose.of_exchange),
        "thanks_words": Door(thanking.ask, where=whose.of_exchange),
        "anyway": Door(deciding.anyway, where=whose.of_note),
        "change": Door(deciding.change, where=whose.of_note),
        "keep": Door(deciding.keep, where=whose.of_note),
        "offer": Door(listening.ask, needs=HELPING),
        "listening": listening.show,
        "pause": listening.ask_pause,
        "resume": listening.resume,
        "leave": listening.leave,
        "ahead": Door(listening.ask_ahead, needs=HELPING),
        "ahead_list": listening.list_ahead,
        "ahead_throw": Door(listening.throw_ahead, where=whose.of_note),
        "story": Door(stories.ask, needs=ADULT),
        "stories": stories.mine,
        "story_send": stories.send,
        "story_drop": stories.drop,
        "story_where": Door(stories.ask_where, role="organiser"),
    },
    forms={
        "kind": kinds.take,
        "share": hear.shared,
        "heard": helping.written,
        "thanks": thanking.worded,
        "change": deciding.changed,
        "offer": Door(listening.keep, needs=HELPING),
        "pause": listening.pause,
        "ahead": Door(listening.keep_ahead, needs=HELPING),
        "story": stories.write,
        "story_where": Door(stories.post_there, role="organiser"),
    },
    timers={steps.TIMER: steps.widen, steps.MORE: steps.invite, "give": rounds.give, "turn": turns.rang},
    brings={"turn": "invitation"},
    kinds=(
        MessageKind("hearing", Budget.ROLE, timedelta(hours=12), Rank.OTHER, per_day=3),
        MessageKind("note", Budget.COUNTED, timedelta(days=14), Rank.OTHER),
        MessageKind("invitation", Budget.COUNTED, timedelta(days=3), Rank.OTHER),
        MessageKind("told", Budget.ON_DEMAND, timedelta(days=1), Rank.ASKED),
        MessageKind("story", Budget.POST, timedelta(days=7)),
        MessageKind("organisers", Budget.ROLE, timedelta(days=7), Rank.OTHER),
    ),
    offers={
        "hear": Offer("notes.hear", hear.missing, pinned=2, at=("checkins.feel", "checkins.heavier")),
        "note": Offer("notes.note", at=("community.others",)),
        "listen": Offer("notes.offer", at=("community.others",)),
    },
    hears={exchanges.CLOSED: helping.closed, "privacy.left": own.gone, "checkins.accepted": found.accepted},
    reviews={
        "note": Review(deciding.shown, deciding.decide, deciding.parties),
        "story": Review(stories.shown, stories.decide),
    },
    draws={"hearing": arriving.hearing, "ahead": arriving.ahead, "note": arriving.note},
    tallies={"wrote": notes.who_wrote},
    home=own.page,
    under_way=own.under_way,
    export=own.export,
    forget=own.forget,
    left=own.left,
    retains=(
        Retention("notes", KEPT, notes.sweep),
        Retention("undecided", UNDECIDED, notes.sweep_undecided, every=timedelta(hours=1)),
        Retention("asks", KEPT, asks.sweep),
        Retention("sent", caps.KEPT, caps.sweep),
    ),
)
