"""Moderation: who may help, what is read first, reports and what follows them, opening a pen name's account."""

from datetime import timedelta

from bot.engine import exchanges
from bot.engine.feature import Command, Door, Feature, Review
from bot.engine.keeping.retention import Retention
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.moderation.handlers import (
    appeals,
    cases,
    emergencies,
    helpers,
    helping,
    outcomes,
    own,
    pieces,
    queue,
    readers,
    report,
    reportable,
    reviews,
    undecided,
    unsealing,
    vetting,
    whose,
)
from bot.features.moderation.rules.reports import KEPT, UPHELD_KEPT
from bot.features.moderation.store import reports, unsealings

FOR_MODERATORS = {
    "queue": queue.show,
    "review": reviews.read,
    "approve_item": reviews.approve,
    "return_item": reviews.ask_reason,
    "refuse_item": reviews.refuse,
    "case": cases.read,
    "take": cases.take,
    "hand_over": cases.hand_over,
    "stop": outcomes.stop,
    "harmless": outcomes.harmless,
    "tell_reporter": outcomes.tell_reporter,
    "tell_other": outcomes.tell_other,
    "appeal_case": appeals.read,
    "appeal_keep": appeals.keep,
    "appeal_lift": appeals.lift,
    "unseal": unsealing.ask,
    "second": unsealing.read,
    "unseal_agree": unsealing.agree,
    "unseal_decline": unsealing.decline,
    "unseal_right": emergencies.right,
    "unseal_wrong": emergencies.wrong,
    "reveal": unsealing.reveal,
}

feature = Feature(
    name="moderation",
    commands=(
        Command("report", reportable.show),
        Command("onward moderation", queue.show, role=readers.MODERATOR),
    ),
    buttons={
        "adult": helping.answered,
        "ask_to_help": Door(helping.ask_to_help, needs=("adult",)),
        "helpers": Door(helpers.ask, role="organiser"),
        "helpers_show": Door(helpers.show, role="organiser"),
        "approve": Door(helpers.approve, role="organiser"),
        "take_role": Door(helpers.take_role, role="organiser"),
        "age_again": Door(helpers.age_again, role="organiser"),
        "report": Door(report.ask, where=whose.of_piece),
        "appeal": Door(appeals.ask, where=whose.of_report),
        "log": Door(unsealing.show_log, role="organiser"),
        **{
            name: Door(handler, role=readers.MODERATOR, where=whose.for_moderators)
            for name, handler in FOR_MODERATORS.items()
        },
    },
    forms={
        "helpers": Door(helpers.keep, role="organiser"),
        "return_item": Door(reviews.send_back, role=readers.MODERATOR),
        "report": Door(report.take, where=whose.of_piece),
        "appeal": Door(appeals.take, where=whose.of_report),
        "unseal": Door(unsealing.request, role=readers.MODERATOR),
    },
    timers={
        "late": reviews.late,
        "tell": outcomes.not_chosen,
        "undecided": undecided.look,
        "notice": unsealing.notice,
        "lapse": emergencies.lapse,
    },
    kinds=(
        MessageKind("waits", Budget.POST, timedelta(days=2), Rank.SAFETY),
        MessageKind("told", Budget.ROLE, timedelta(days=2), Rank.SAFETY),
        MessageKind("outcome", Budget.ON_DEMAND, timedelta(days=30), Rank.SAFETY),
        MessageKind("opened", Budget.ON_DEMAND, timedelta(days=60), Rank.SAFETY),
        MessageKind("read_first", Budget.ON_DEMAND, timedelta(days=3), Rank.EXCHANGE),
    ),
    roles=(readers.MODERATOR, "coordinator", "helper"),
    meets={"adult": helping.adult, "helping": helping.helping},
    vet=vetting.vet,
    allows=helping.allows,
    hears={
        "moderation.review": reviews.submitted,
        exchanges.HELD: pieces.held,
        "community.role_taken": helpers.role_taken,
    },
    reviews={"piece": Review(pieces.shown, pieces.decide, pieces.parties)},
    home=queue.page,
    export=own.export,
    forget=own.forget,
    failed=readers.not_posted,
    retains=(
        Retention("report", KEPT, undecided.sweep),
        Retention("upheld", UPHELD_KEPT, reports.sweep_upheld),
        Retention("log", unsealings.LOG_KEPT, unsealings.sweep_log),
    ),
)
