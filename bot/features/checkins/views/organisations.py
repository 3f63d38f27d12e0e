"""The organisations of a member: the list, one page, its name, two that are one."""

from collections.abc import Sequence

from msgspec import Struct, field

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Part, Row
from bot.chat.forms import Form, ShortText
from bot.chat.text import MemberText, Moment, Say, Text, words
from bot.features.checkins.rules.entry import Entry
from bot.features.checkins.rules.organisation import Organisation
from bot.features.checkins.views import buttons, lines


class Page(Struct, frozen=True):
    """One organisation as it is shown. `entries` are numbered down from `tries`; `more` is what else is kept there."""

    organisation: Organisation
    entries: Sequence[Entry]
    tries: int
    contacts: int
    page: int = 0
    pages: int = 1
    more: Sequence[Part] = field(default=())


def listed(say: Say, found: Sequence[Organisation], page: int, pages: int) -> Card:
    """One page of them, the last used first."""
    find = Actions((Button(say("button-org-find"), "checkins.org_find"),))
    if not found:
        return Card(say("org-title"), (Paragraph(say("org-none")), find))
    rows = tuple(
        Row(say("list-number", number=number), say("as-typed", text=MemberText(one.name)))
        for number, one in enumerate(found, start=1)
    )
    opens = tuple(
        Button(say("button-open", number=number), "checkins.org", value="0", key=one.id)
        for number, one in enumerate(found, start=1)
    )
    return Card(
        say("org-title"), (Facts(rows), Actions(opens), *buttons.paging(say, "checkins.orgs", page, pages), find)
    )


def opened(say: Say, page: Page) -> Card:
    """One of them, with all that is kept there. For the member alone."""
    one = page.organisation
    facts = Facts(
        (
            Row(say("fact-organisation"), say("as-typed", text=MemberText(one.name))),
            Row(say("fact-tries"), words(str(page.tries))),
            Row(say("fact-people"), words(str(page.contacts))),
            Row(say("fact-reconnect"), reconnect(say, one)),
        )
    )
    return Card(say("org-page"), (facts, *_entries(say, page), *page.more, *_doors(say, one)))


def reconnect(say: Say, one: Organisation) -> Text:
    """When the next reminder to be in touch is due."""
    if one.reconnect_at is None:
        return say("reconnect-off")
    return say("reconnect-on", at=Moment(one.reconnect_at, "date"))


def gone(say: Say) -> Card:
    """For one that is not there, or not the member's."""
    return Card(None, (Paragraph(say("org-gone")), *buttons.row(to_list(say))))


def sure(say: Say, one: Organisation) -> Card:
    """Before one is taken out."""
    remove = Button(say("button-remove-yes"), "checkins.org_remove_yes", key=one.id, style="danger")
    keep = Button(say("button-remove-no"), "checkins.org", value="0", key=one.id)
    return Card(None, (Paragraph(say("org-sure", name=MemberText(one.name))), Actions((remove, keep))))


def removed(say: Say) -> Card:
    """It is gone."""
    return Card(None, (Paragraph(say("org-removed")), *buttons.row(to_list(say))))


def same(say: Say, one: Organisation, other: Organisation) -> Card:
    """The new name is one that another has: are they one?"""
    merge = Button(say("button-org-merge"), "checkins.org_merge", value=other.id[:16], key=one.id)
    leave = Button(say("button-org-apart"), "checkins.org", value="0", key=one.id)
    names = {"name": MemberText(one.name), "other": MemberText(other.name)}
    return Card(None, (Paragraph(say("org-same", **names)), Actions((merge, leave))))


def find_form(say: Say) -> Form:
    """Type a name: its page opens, made where it is new."""
    return Form("checkins.org_find", say("form-org"), (_name(say),), say("form-org-send"), say("form-org-intro"))


def rename_form(say: Say, one: Organisation) -> Form:
    """Another name."""
    return Form("checkins.org_rename", say("form-org-rename"), (_name(say),), say("form-edit-send"), key=one.id)


def to_list(say: Say) -> Button:
    """Back to the list."""
    return Button(say("button-orgs"), "checkins.orgs", value="0")


def _name(say: Say) -> ShortText:
    return ShortText(id="name", label=say("ask-organisation"), required=True, at_most=120)


def _entries(say: Say, page: Page) -> tuple[Part, ...]:
    if not page.entries:
        return (Paragraph(say("org-no-entries")),)
    first = page.tries - page.page * 5
    rows = tuple(
        Row(say("org-try", number=first - place, day=lines.day(entry)), lines.what(say, entry))
        for place, entry in enumerate(page.entries)
    )
    opens = tuple(
        Button(say("button-open", number=first - place), "checkins.entry", key=entry.id)
        for place, entry in enumerate(page.entries)
    )
    return (Facts(rows), Actions(opens), *_paging(say, page))


def _paging(say: Say, page: Page) -> tuple[Actions, ...]:
    one = page.organisation.id
    newer = Button(say("button-newer"), "checkins.org", str(page.page - 1), one) if page.page > 0 else None
    older = Button(say("button-older"), "checkins.org", str(page.page + 1), one) if page.page + 1 < page.pages else None
    return buttons.row(newer, older)


def _doors(say: Say, one: Organisation) -> tuple[Actions, ...]:
    return (
        Actions(
            (
                Button(say("button-people"), "checkins.contacts", key=one.id),
                Button(say("button-draft"), "checkins.org_draft", key=one.id),
                Button(say("button-reconnect"), "checkins.org_days", key=one.id),
            )
        ),
        Actions(
            (
                Button(say("button-org-rename"), "checkins.org_rename", key=one.id),
                Button(say("button-remove"), "checkins.org_remove", key=one.id, style="danger"),
                to_list(say),
            )
        ),
    )
