"""The question about age, who may help, and what organisers set."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph, Part
from bot.chat.forms import Choice, Form, PickMember, PickOne
from bot.chat.text import Moment, Person, Say

MOST_SHOWN = 5


def ask_age(say: Say) -> Card:
    """Asked once, before anybody is met."""
    buttons = (
        Button(say("button-adult"), "moderation.adult", "yes"),
        Button(say("button-minor"), "moderation.adult", "no"),
    )
    return Card(say("age-title"), (Paragraph(say("age-ask")), Actions(buttons)))


def under_age(say: Say) -> Card:
    """What does not open, and what does."""
    doors = (
        Button(say("button-log"), "community.open", "rejected"),
        Button(say("button-support"), "community.open", "support"),
    )
    return Card(say("under-title"), (Paragraph(say("under-what")), Actions(doors), Paragraph(say("under-slip"))))


def go_on(say: Say, door: tuple[str, str, str] | None) -> Card:
    """The answer is kept; the door they stood at, if it is a button."""
    onward = (Actions((Button(say("button-go-on"), *door, style="primary"),)),) if door else ()
    return Card(say("age-title"), (Paragraph(say("age-kept")), *onward))


def not_yet(say: Say, why: str, at: Moment) -> Card:
    """Why somebody may not help now; "" for: the door is open."""
    parts: tuple[Part, ...] = (
        Paragraph(say("helping-new", at=at) if why == "new" else say(f"helping-{why or 'open'}")),
    )
    if why == "approval":
        parts = (*parts, Actions((Button(say("button-ask-to-help"), "moderation.ask_to_help"),)))
    return Card(say("helping-title"), parts)


def helpers_form(say: Say) -> Form:
    """What organisers set, and the way to one member."""
    choices = (Choice("no", say("approval-no")), Choice("yes", say("approval-yes")))
    questions = (
        PickOne(id="approval", label=say("approval-label"), choices=choices, required=True),
        PickMember(id="who", label=say("who-label"), hint=say("who-hint")),
    )
    return Form("moderation.helpers", say("helpers-form"), questions, say("button-save"), say("helpers-intro"))


def helpers(say: Say, waiting: Sequence[tuple[Person, str]], approval: bool) -> Card:
    """Who asked to help: (who, id of their membership)."""
    parts: list[Part] = [Paragraph(say("approval-yes" if approval else "approval-no"))]
    for person, key in waiting[:MOST_SHOWN]:
        parts += [
            Divider(),
            Paragraph(say("asked-to-help", who=person)),
            Actions((_approve(say, key), _close(say, key))),
        ]
    if not waiting:
        parts.append(Paragraph(say("asked-none")))
    settings = Button(say("button-helpers"), "moderation.helpers")
    return Card(say("helpers-title"), (*parts, Divider(), Actions((settings,))))


def on_page(say: Say, waiting: int) -> tuple[Part, ...]:
    """For an organiser's own page."""
    buttons = (
        Button(say("button-who-may-help"), "moderation.helpers_show"),
        Button(say("button-open-log"), "moderation.log"),
    )
    return (Divider(), Paragraph(say("page-helpers", many=waiting)), Actions(buttons))


def somebody_asks(say: Say) -> Card:
    """For organisers: a yes is waited for."""
    see = Actions((Button(say("button-who-may-help"), "moderation.helpers_show"),))
    return Card(say("helpers-title"), (Paragraph(say("page-helpers", many=1)), see))


def helper(say: Say, person: Person, key: str, *, open_now: bool) -> Card:
    """One member and what an organiser can do. Says nothing of age or reports."""
    told = Paragraph(say("helper-may" if open_now else "helper-may-not", who=person))
    again = Button(say("button-age-again"), "moderation.age_again", key=key)
    return Card(say("helpers-title"), (told, Actions((_approve(say, key), _close(say, key), again))))


def done(say: Say, key: str) -> Card:
    """What was done."""
    return Card(say("helpers-title"), (Paragraph(say(key)),))


def _approve(say: Say, key: str) -> Button:
    return Button(say("button-approve"), "moderation.approve", key=key, style="primary")


def _close(say: Say, key: str) -> Button:
    return Button(say("button-take-role"), "moderation.take_role", key=key, style="danger")
