"""Notes on the member's own page."""

from msgspec import Struct

from bot.chat.cards import Actions, Button, Divider, Paragraph, Part
from bot.chat.text import Say
from bot.features.notes.views import hear, kind


class Standing(Struct, frozen=True):
    """`takes` is None until they were asked; `story`: whether one may be shared, `told`: whether one was."""

    takes: bool | None
    listens: bool
    story: bool
    told: bool = False


def under_way(say: Say, ask: str) -> tuple[Part, ...]:
    """People are asked for them right now."""
    return (Paragraph(say("page-ask")), Actions((hear.withdraw(say, ask),)))


def page(say: Say, one: Standing) -> tuple[Part, ...]:
    """The one question, and the doors to what they have. The ways in stand with those of others."""
    answers = (kind.takes_button(say, True), kind.takes_button(say, False))
    asks = (Paragraph(say("page-takes")), Actions(answers)) if one.takes is None else ()
    doors = _doors(say, one)
    rows = (Actions(doors),) if doors else ()
    return (Divider(), *asks, *rows) if asks or rows else ()


def _doors(say: Say, one: Standing) -> tuple[Button, ...]:
    doors: list[Button] = []
    if one.takes is not None:
        doors.append(kind.takes_button(say, not one.takes))
    if one.listens:
        doors.append(Button(say("button-listening"), "notes.listening"))
    if one.story:
        doors.append(Button(say("button-story"), "notes.story"))
    if one.told:
        doors.append(Button(say("button-stories"), "notes.stories"))
    return tuple(doors)
