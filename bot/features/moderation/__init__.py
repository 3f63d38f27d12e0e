"""Moderation: who may help, what is read first, reports and what follows them, opening a pen name's account."""

from datetime import timedelta

from bot.engine.feature import Command, Door, Feature
from bot.engine.kinds import Budget, MessageKind, Rank
from bot.features.moderation.examples import examples
from bot.features.moderation.handlers import helpers, helping, own, queue, readers, reviews

feature = Feature(
    name="moderation",
    commands=(Command("moderation", queue.show, role=readers.MODERATOR),),
    buttons={
        "adult": helping.answered,
        "ask_to_help": helping.ask_to_help,
        "helpers": Door(helpers.ask, role="organiser"),
        "helpers_show": Door(helpers.show, role="organiser"),
        "approve": Door(helpers.approve, role="organiser"),
        "take_role": Door(helpers.take_role, role="organiser"),
        "age_again": Door(helpers.age_again, role="organiser"),
        "queue": Door(queue.show, role=readers.MODERATOR),
        "review": Door(reviews.read, role=readers.MODERATOR),
        "approve_item": Door(reviews.approve, role=readers.MODERATOR),
        "return_item": Door(reviews.ask_reason, role=readers.MODERATOR),
        "refuse_item": Door(reviews.refuse, role=readers.MODERATOR),
    },
    forms={
        "helpers": Door(helpers.keep, role="organiser"),
        "return_item": Door(reviews.send_back, role=readers.MODERATOR),
    },
    timers={"late": reviews.late},
    kinds=(
        MessageKind("waits", Budget.POST, timedelta(days=2)),
        MessageKind("told", Budget.ROLE, timedelta(days=2), Rank.SAFETY),
        MessageKind("read_first", Budget.ON_DEMAND, timedelta(days=3), Rank.EXCHANGE),
    ),
    roles=(readers.MODERATOR, "coordinator", "helper"),
    meets={"adult": helping.adult, "helping": helping.helping},
    allows=helping.allows,
    hears={"moderation.review": reviews.submitted},
    home=queue.page,
    export=own.export,
    examples=examples,
)
