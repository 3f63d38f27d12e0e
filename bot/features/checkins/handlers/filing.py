"""Entries are filed under their organisation as soon as they name one."""

from bot.engine.turn import Turn
from bot.features.checkins.handlers import accepted, planning
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.store import entries, organisations


def logged(turn: Turn, entry: Entry) -> None:
    """A new entry: filed, and whoever had accepted a role is searching again."""
    accepted.come_back(turn)
    file(turn, entry)


def file(turn: Turn, entry: Entry) -> None:
    """File an entry under the organisation that it names now; it counts as the last time there."""
    named = organisations.named(turn, entry.organisation).id if entry.organisation else ""
    if named == entries.organisation_of(turn, entry.id):
        return
    entries.file(turn, entry.id, named or None)
    if named:
        organisations.touch(turn, named, entry.at)
        planning.plan_reconnect(turn)
