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
    """The one question, and the doors."""
    parts: list[Part] = [Divider()]
    if one.takes is None:
        answers = (kind.takes_button(say, True), kind.takes_button(say, False))
        parts += [Paragraph(say("page-takes")), Actions(answers)]
    return (*parts, Actions(_doors(say, one)))


def _doors(say: Say, one: Standing) -> tuple[Button, ...]:
    doors = [Button(say("button-kind"), "notes.note")]
    if one.takes is not None:
        doors.append(kind.takes_button(say, not one.takes))
    doors.append(
        Button(say("button-listening"), "notes.listening")
        if one.listens
        else Button(say("button-offer"), "notes.offer")
    )
    if one.story:
        doors.append(Button(say("button-story"), "notes.story"))
    if one.told:
        doors.append(Button(say("button-stories"), "notes.stories"))
    return tuple(doors)
