"""Rejection check-ins: log a no or a silence, be met before anything is offered, rest, and find steps that fit.

Everything here is private to the member. The bot starts one message by itself: the question at the end of a rest.
"""

from datetime import timedelta

from bot.engine.feature import Command, Feature, Offer, Option
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.checkins.examples import examples
from bot.features.checkins.handlers import entries, feel, home, ideas, log, person, rest, vent
from bot.features.checkins.rules.entry import KINDS, WEIGHTS

feature = Feature(
    name="checkins",
    commands=(Command("rejected", log.ask, options=(Option("kind", KINDS), Option("weight", WEIGHTS)), shortcut=True),),
    buttons={
        "rejected": log.start,
        "more": feel.more,
        "log_only": feel.log_only,
        "manner": feel.manner,
        "manner_home": feel.manner_home,
        "vent": vent.ask,
        "notes": vent.shelf,
        "note": vent.read,
        "note_throw": vent.throw_away,
        "ideas": ideas.show,
        "rest": rest.begin,
        "rest_end": rest.end,
        "rest_open": rest.show,
        "felt": rest.felt,
        "entries": entries.listed,
        "entry": entries.opened,
        "edit": entries.edit,
        "remove": entries.remove,
        "remove_yes": entries.remove_yes,
        "person": person.show,
        "person_edit": person.edit,
        "person_remove": person.removed,
    },
    forms={
        "rejected": log.log,
        "edit": entries.changed,
        "vent": vent.take,
        "person": person.named,
    },
    timers={"rest_over": rest.over},
    # Half a day outlasts a night of quiet hours; later "how is it now" would ask about a moment that has gone.
    kinds=(MessageKind("check_in", Budget.COUNTED, expires=timedelta(hours=12), rank=Rank.ASKED),),
    offers={"log": Offer("rejected", pinned=1)},
    allows=rest.allows,
    about=rest.about,
    home=home.page,
    export=home.export,
    forget=home.forget,
    examples=examples,
)
