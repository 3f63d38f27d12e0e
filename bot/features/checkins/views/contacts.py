"""People at an organisation."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Facts, Paragraph, Row
from bot.chat.forms import Form, LongText, ShortText
from bot.chat.text import MemberText, Say, Text
from bot.features.checkins.rules.organisation import Contact
from bot.features.checkins.views import buttons


def listed(say: Say, organisation: str, found: Sequence[Contact], page: int, pages: int) -> Card:
    """One page of the people there."""
    below = Actions(
        (
            Button(say("button-contact-add"), "checkins.contact_add", key=organisation),
            Button(say("button-org"), "checkins.org", value="0", key=organisation),
        )
    )
    if not found:
        return Card(say("people-title"), (Paragraph(say("people-none")), below))
    rows = tuple(Row(say("list-number", number=number), _line(say, one)) for number, one in enumerate(found, start=1))
    opens = tuple(
        Button(say("button-open", number=number), "checkins.contact", key=one.id)
        for number, one in enumerate(found, start=1)
    )
    return Card(say("people-title"), (Facts(rows), Actions(opens), *_paging(say, organisation, page, pages), below))


def opened(say: Say, one: Contact) -> Card:
    """Somebody, with how to reach them."""
    doors = (
        Button(say("button-edit"), "checkins.contact_edit", key=one.id),
        Button(say("button-remove"), "checkins.contact_remove", key=one.id, style="danger"),
        Button(say("button-people"), "checkins.contacts", key=one.organisation),
    )
    return Card(say("people-title"), (Paragraph(_line(say, one)), Actions(doors)))


def removed(say: Say, organisation: str) -> Card:
    """They are gone."""
    back = Button(say("button-people"), "checkins.contacts", key=organisation)
    return Card(None, (Paragraph(say("contact-removed")), Actions((back,))))


def form(say: Say, key: str, *, new: bool) -> Form:
    """Who it is and how to reach them. The key is the organisation's, or the contact's where one is changed."""
    return Form(
        name="checkins.contact_add" if new else "checkins.contact_edit",
        title=say("form-contact"),
        questions=(
            ShortText(id="name", label=say("ask-person"), required=True, at_most=120),
            LongText(id="reach", label=say("ask-reach"), hint=say("ask-contact-reach-hint"), at_most=500),
        ),
        send=say("form-edit-send"),
        key=key,
    )


def values(one: Contact) -> dict[str, str]:
    """What stands in the form."""
    return {"name": one.name, **({"reach": one.reach} if one.reach else {})}


def _line(say: Say, one: Contact) -> Text:
    name = MemberText(one.name)
    if not one.reach:
        return say("as-typed", text=name)
    return say("contact-line", name=name, reach=MemberText(one.reach))


def _paging(say: Say, organisation: str, page: int, pages: int) -> tuple[Actions, ...]:
    newer = Button(say("button-newer"), "checkins.contacts", str(page - 1), organisation) if page > 0 else None
    older = Button(say("button-older"), "checkins.contacts", str(page + 1), organisation) if page + 1 < pages else None
    return buttons.row(newer, older)
