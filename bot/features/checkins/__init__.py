"""Rejection check-ins: log a no or a silence, be met before anything is offered, rest, and find steps that fit.

Everything here is private to the member. The bot starts one message by itself: the question at the end of a rest.
"""

from datetime import timedelta

from bot.engine.feature import Command, Feature, Offer, Option
from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.checkins.examples import examples
from bot.features.checkins.handlers import (
    draft_parts,
    drafts,
    entries,
    feel,
    home,
    ideas,
    letters,
    log,
    papers,
    parking,
    person,
    rest,
    sending,
    vent,
)
from bot.features.checkins.reading.book import prepare
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
        "reply": drafts.begin,
        "draft": drafts.show,
        "draft_roll": drafts.roll,
        "draft_words": drafts.edit,
        "draft_typed": draft_parts.ask_typed,
        "draft_shape": draft_parts.ask_shape,
        "draft_copy": sending.copy,
        "draft_sent": sending.sent,
        "draft_throw": sending.throw,
        "draft_throw_yes": sending.throw_yes,
        "park": parking.park,
        "letter": letters.ask,
        "letter_kind": letters.again,
        "quote": letters.quote,
        "papers": papers.listed,
        "paper_letter": papers.letter,
        "paper_sent": papers.sent,
        "letter_remove": papers.remove_letter,
        "sent_remove": papers.remove_sent,
    },
    forms={
        "rejected": log.log,
        "edit": entries.changed,
        "vent": vent.take,
        "person": person.named,
        "draft_words": drafts.edited,
        "draft_typed": draft_parts.take_typed,
        "draft_shape": draft_parts.take_shape,
        "letter": letters.take,
    },
    timers={"rest_over": rest.over, "parked": parking.ring},
    hears={"checkins.parked_dropped": parking.dropped},
    # Half a day outlasts a night of quiet hours; later "how is it now" would ask about a moment that has gone.
    kinds=(
        MessageKind("check_in", Budget.COUNTED, expires=timedelta(hours=12), rank=Rank.ASKED),
        MessageKind("draft", Budget.ON_DEMAND, expires=timedelta(days=3)),
    ),
    offers={"log": Offer("rejected", pinned=1)},
    allows=rest.allows,
    about=rest.about,
    lends={"entry": entries.note},
    home=home.page,
    export=home.export,
    forget=home.forget,
    prepare=prepare,
    examples=examples,
)
