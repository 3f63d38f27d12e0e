"""Rejection check-ins: log a no or a silence, be met before anything is offered, rest, and find steps that fit.

Everything here is private to the member. By itself the bot asks once at the end of a rest, reminds on days that the
member named, asks whether an employer answered, and once looks back at what weighed.

Other features may offer on its cards: "feel", "ideas" and "reflection" (the key is an entry), "skill" (a step).
"""

from bot.engine.feature import Command, Feature, Offer, Option
from bot.features.checkins.doors import check_in, plan, replies, steps
from bot.features.checkins.handlers import entries, home, log, rest, zoned
from bot.features.checkins.reading.book import prepare
from bot.features.checkins.rules.entry import KINDS, WEIGHTS
from bot.features.checkins.store import entries as entries_store

feature = Feature(
    name="checkins",
    commands=(
        Command("rejected", log.ask, options=(Option("kind", KINDS), Option("weight", WEIGHTS)), shortcut=True),
        *plan.COMMANDS,
    ),
    buttons=check_in.BUTTONS | replies.BUTTONS | steps.BUTTONS | plan.BUTTONS,
    forms=check_in.FORMS | replies.FORMS | steps.FORMS | plan.FORMS,
    timers=check_in.TIMERS | replies.TIMERS | steps.TIMERS | plan.TIMERS,
    brings={"rest_over": "check_in", "step_due": "step"},
    kinds=check_in.KINDS + replies.KINDS + steps.KINDS + plan.KINDS,
    hears=replies.HEARS | steps.HEARS | plan.HEARS | {"community.zoned": zoned.heard},
    offers={"log": Offer("rejected", pinned=1)},
    allows=rest.allows,
    about=rest.about,
    lends={"entry": entries.note},
    tallies={"logged": entries_store.who_logged},
    home=home.page,
    home_place=1,
    export=home.export,
    forget=home.forget,
    prepare=prepare,
)
