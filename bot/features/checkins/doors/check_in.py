"""Logging, being met, the private box, rest, entries, and the member's person."""

from datetime import timedelta

from bot.engine.sending.kinds import Budget, MessageKind, Rank
from bot.features.checkins.handlers import entries, feel, for_me, ideas, log, person, rest, vent

BUTTONS = {
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
    "for_me": for_me.show,
    "person": person.show,
    "person_edit": person.edit,
    "person_remove": person.removed,
}
FORMS = {
    "rejected": log.log,
    "edit": entries.changed,
    "vent": vent.take,
    "person": person.named,
}
TIMERS = {"rest_over": rest.over}
# Half a day outlasts a night of quiet hours; later "how is it now" would ask about a moment that has gone.
KINDS = (MessageKind("check_in", Budget.COUNTED, expires=timedelta(hours=12), rank=Rank.ASKED),)
