"""The list of entries, one entry, and taking one out."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Part, Quote, Row
from bot.chat.text import MemberText, Say, words
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.views import buttons, lines


def listed(say: Say, entries: Sequence[Entry], page: int, pages: int) -> Card:
    """One page of entries, newest first."""
    if not entries:
        return Card(say("entries-title"), (Paragraph(say("entries-none")), Actions((start(say),))))
    rows = tuple(
        Row(say("list-number-day", number=number, day=lines.day(entry)), lines.with_organisation(say, entry))
        for number, entry in enumerate(entries, start=1)
    )
    open_one = tuple(
        Button(say("button-open", number=number), "checkins.entry", key=entry.id)
        for number, entry in enumerate(entries, start=1)
    )
    paging = buttons.paging(say, "checkins.entries", page, pages)
    return Card(say("entries-title"), (Facts(rows), Actions(open_one), *paging))


def opened(say: Say, entry: Entry, after: tuple[Part, ...] = ()) -> Card:
    """One entry, with all that was written; `after` is what came after it."""
    note = (Paragraph(say("fact-note")), Quote(MemberText(entry.note))) if entry.note else ()
    change = Button(say("button-edit"), "checkins.edit", key=entry.id)
    remove = Button(say("button-remove"), "checkins.remove", key=entry.id)
    offers = Actions((change, buttons.more(say, entry.id), remove, buttons.to_entries(say)))
    return Card(say(f"what-{entry.kind}"), (_facts(say, entry), *note, *after, offers))


def sure(say: Say, entry: Entry) -> Card:
    """Before an entry is taken out."""
    remove = Button(say("button-remove-yes"), "checkins.remove_yes", key=entry.id, style="danger")
    keep = Button(say("button-remove-no"), "checkins.entry", key=entry.id)
    return Card(None, (Paragraph(say("remove-sure", what=lines.what(say, entry))), Actions((remove, keep))))


def removed(say: Say) -> Card:
    """It is gone."""
    return Card(None, (Paragraph(say("removed")), Actions((buttons.to_entries(say),))))


def start(say: Say) -> Button:
    """Log something."""
    return Button(say("button-start"), "checkins.rejected")


def _facts(say: Say, entry: Entry) -> Facts:
    known = {
        "fact-day": lines.day(entry),
        "fact-stage": lines.stage(say, entry.stage) if entry.stage else None,
        "fact-weight": say(f"weight-{entry.weight}") if entry.weight else None,
        "fact-several": words(str(entry.several)) if entry.several > 1 else None,
        "fact-organisation": say("as-typed", text=MemberText(entry.organisation)) if entry.organisation else None,
    }
    return Facts(tuple(Row(say(label), value) for label, value in known.items() if value))
