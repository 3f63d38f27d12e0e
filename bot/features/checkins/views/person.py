"""The member's person."""

from bot.chat.cards import Actions, Button, Card, Paragraph
from bot.chat.forms import Form, ShortText
from bot.chat.text import Say
from bot.features.checkins.rules.person import Person
from bot.features.checkins.views.feel import Low, company


def form(say: Say) -> Form:
    """Who it is and how to reach them."""
    return Form(
        name="checkins.person",
        title=say("form-person"),
        questions=(
            ShortText(id="name", label=say("ask-person"), hint=say("ask-person-hint"), required=True, at_most=80),
            ShortText(id="reach", label=say("ask-reach"), hint=say("ask-reach-hint"), at_most=200),
        ),
        send=say("form-person-send"),
    )


def values(person: Person | None) -> dict[str, str]:
    """What stands in the form."""
    if person is None:
        return {}
    return {"name": person.name, **({"reach": person.reach} if person.reach else {})}


def shown(say: Say, person: Person) -> Card:
    """Who it is, and words to send."""
    edit = Button(say("button-edit"), "checkins.person_edit")
    remove = Button(say("button-remove"), "checkins.person_remove", style="danger")
    when = Paragraph(say("person-when"))
    return Card(say("person-title"), (*company(say, Low(person)), when, Actions((edit, remove))))


def removed(say: Say) -> Card:
    """Nobody is kept."""
    return Card(None, (Paragraph(say("person-removed")),))
