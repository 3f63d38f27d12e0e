"""The message that organisers pin, and what they read about it."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.forms import Form, PickChannel
from bot.chat.limits import BUTTONS_IN_A_ROW
from bot.chat.text import Moment, Say, Text
from bot.features.community.views.joined import listed

MOST_DOORS = 10
Door = tuple[str, Text]
"""What a button carries, and its label."""


def start_here(say: Say, operator: str, doors: Sequence[Door], platform_note: str = "") -> Card:
    """For everyone in the channel: who runs it, what it can see, and where to begin."""
    note = (Paragraph(say(platform_note)),) if platform_note else ()
    said = (Paragraph(say("start-what")), Paragraph(say("pin-who", operator=operator)), *note)
    return Card(say("start-title"), (*said, Paragraph(say("pin-private")), *_rows(doors)))


def pin_form(say: Say, before: Moment | None) -> Form:
    """In which channel; `before` is when one was posted already."""
    intro = say("pin-again", at=before) if before else say("pin-what")
    where = PickChannel(id="channel", label=say("pin-channel"), required=True)
    return Form("community.pin", say("pin-form"), (where,), say("button-pin-send"), intro)


def on_its_way(say: Say, again: bool) -> Card:
    """It is posted once the channel was looked at."""
    older = (Paragraph(say("pin-older")),) if again else ()
    return Card(say("pin-form"), (Paragraph(say("pin-soon")), *older))


def not_posted(say: Say, lacks: Sequence[Text]) -> Card:
    """It could not be posted."""
    why = say("pin-lacks", lacks=listed(lacks)) if lacks else say("pin-failed")
    return Card(say("pin-form"), (Paragraph(why), Actions((Button(say("button-pin"), "community.pin"),))))


def opened(say: Say, labels: Sequence[Text]) -> Card:
    """More has opened since it was posted."""
    again = Actions((Button(say("button-pin"), "community.pin"),))
    return Card(say("pin-form"), (Paragraph(say("pin-opened", offers=listed(labels))), again))


def _rows(doors: Sequence[Door]) -> tuple[Part, ...]:
    buttons = tuple(Button(label, "community.open", value) for value, label in doors[:MOST_DOORS])
    starts = range(0, len(buttons), BUTTONS_IN_A_ROW)
    return tuple(Actions(buttons[at : at + BUTTONS_IN_A_ROW]) for at in starts)
