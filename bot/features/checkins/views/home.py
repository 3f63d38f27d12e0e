"""The part of the member's own page about what they tried."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Facts, Paragraph, Part, Row
from bot.chat.text import Moment, Say, Text
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.rest import Rest
from bot.features.checkins.views import buttons, lines
from bot.features.checkins.views.entries import start


class Search(Struct, frozen=True):
    """What the page shows: all tries as a number, the last few entries, the rest and the next planned step.

    `found`: a role was accepted, so nothing is next, and nothing leads to another no. `person`: one is named.
    """

    tries: int
    last: Sequence[Entry]
    kept_words: int
    just_log: bool
    rest: Rest | None
    next_step: Text | None
    found: bool = False
    person: bool = False


def page(say: Say, search: Search) -> tuple[Part, ...]:
    """Tries counted, what was not to be folded away, and a line that goes on."""
    rest = (Paragraph(say("rest-until", until=Moment(search.rest.until))),) if search.rest else ()
    tries = say("home-tries", tries=search.tries) if search.tries else say("home-no-tries")
    if search.found and not search.last:
        return ()
    return (Paragraph(tries), _timeline(say, search), *rest)


def doors(say: Say, search: Search) -> tuple[Button | None, ...]:
    """What a day needs: a no, a rest, what was logged, and whom to turn to."""
    folded = Button(say("button-entries"), "checkins.entries") if search.last else None
    notes = Button(say("button-notes"), "checkins.notes") if search.kept_words else None
    if search.found:
        return (folded, notes)
    person = Button(say("button-person"), "checkins.person") if search.person else None
    return (start(say), Button(say("button-rest-open"), "checkins.rest_open"), folded, notes, person)


def manner(say: Say, search: Search) -> tuple[Actions, ...]:
    """Back to being asked, for who is met with the log alone."""
    asks = search.just_log and not search.found
    return buttons.row(buttons.manner(say, True, "checkins.manner_home") if asks else None)


def next_step(say: Say, label: Text, at: Moment) -> Text:
    """What comes next, and when."""
    return say("home-next-step", label=label, at=at)


def _timeline(say: Say, search: Search) -> Facts:
    tried = tuple(Row(lines.day(entry), _tried(say, entry)) for entry in reversed(search.last))
    if search.found:
        return Facts(tried)
    return Facts((*tried, Row(say("home-next"), search.next_step or say("home-next-open"))))


def _tried(say: Say, entry: Entry) -> Text:
    if entry.kind == "silence":
        return say("home-tried-silence", several=entry.several)
    return say("home-tried", what=say(f"what-{entry.kind}"), several=entry.several)
