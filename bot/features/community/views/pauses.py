"""Options of one kind of message: not now, pause until a date, stop these."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Paragraph, Part
from bot.chat.forms import Form, PickDate
from bot.chat.text import Moment, Say, Text

KINDS_ON_A_CARD = 6


class Kind(Struct, frozen=True):
    """A kind of message and how it stands with the reader. `mark` finds it again; `until` ends a pause."""

    mark: str
    label: Text
    stopped: bool = False
    until: Moment | None = None


def footer(say: Say, mark: str, message: str) -> Actions:
    """What closes every counted message."""
    return Actions((Button(say("button-options"), "community.options", mark, message),))


def options(say: Say, kind: Kind) -> Card:
    """What can be done about this one, and about all of its kind."""
    buttons = (
        Button(say("button-set-aside"), "community.set_aside", kind.mark),
        Button(say("button-pause"), "community.pause", kind.mark),
        Button(say("button-stop"), "community.stop", kind.mark),
        Button(say("button-settings"), "community.settings"),
    )
    told = Paragraph(say("options-what", kind=kind.label))
    return Card(say("options-title"), (told, Actions(buttons)))


def set_aside(say: Say, mark: str) -> Card:
    """Nothing more about this one, unless it is asked back."""
    remind = Button(say("button-again"), "community.again", mark)
    return Card(say("set-aside-title"), (Paragraph(say("set-aside")), Actions((remind,))))


def comes_again(say: Say, at: Moment) -> Card:
    """It comes back, as asked."""
    return Card(say("set-aside-title"), (Paragraph(say("comes-again", at=at)),))


def again(say: Say, kind: Kind) -> Card:
    """The reminder that was asked for."""
    page = Button(say("button-mine"), "community.open", "mine")
    return Card(say("again-title"), (Paragraph(say("again", kind=kind.label)), Actions((page,))))


def pause_form(say: Say, kind: Kind) -> Form:
    """Until which day this kind stands still."""
    until = PickDate(id="until", label=say("until-label"), hint=say("until-hint"), required=True)
    intro = say("pause-intro", kind=kind.label)
    return Form("community.pause", say("pause-form"), (until,), say("button-save"), intro, kind.mark)


def stopped(say: Say, kind: Kind) -> Card:
    """How this kind stands now, and how to change that."""
    settings = Button(say("button-settings"), "community.settings")
    buttons = Actions((_switch(say, kind), settings))
    return Card(say("stopped-title"), (_standing(say, kind), buttons))


def unknown(say: Say) -> Card:
    """The button is older than what it speaks of."""
    return Card(say("gone-title"), (Paragraph(say("kind-unknown")),))


def kinds(say: Say, every: Sequence[Kind], page: int) -> Card:
    """All kinds the bot starts by itself, a few on each card."""
    if not every:
        return Card(say("kinds-title"), (Paragraph(say("kinds-none")), _turn_page(say, 0, 0)))
    last = (len(every) - 1) // KINDS_ON_A_CARD
    at = min(max(page, 0), last)
    shown = every[at * KINDS_ON_A_CARD : (at + 1) * KINDS_ON_A_CARD]
    parts = tuple(part for kind in shown for part in _kind(say, kind))
    return Card(say("kinds-title"), (Paragraph(say("kinds-what")), *parts, _turn_page(say, at, last)))


def _kind(say: Say, kind: Kind) -> tuple[Part, ...]:
    pause = Button(say("button-pause"), "community.pause", kind.mark)
    return (_standing(say, kind), Actions((_switch(say, kind), pause)))


def _standing(say: Say, kind: Kind) -> Paragraph:
    if kind.until:
        return Paragraph(say("kind-paused", kind=kind.label, until=kind.until))
    return Paragraph(say("kind-stopped" if kind.stopped else "kind-on", kind=kind.label))


def _switch(say: Say, kind: Kind) -> Button:
    if kind.stopped or kind.until:
        return Button(say("button-resume"), "community.resume", kind.mark, style="primary")
    return Button(say("button-stop"), "community.stop", kind.mark)


def _turn_page(say: Say, at: int, last: int) -> Actions:
    back = [Button(say("button-earlier"), "community.kinds", str(at - 1))] if at > 0 else []
    on = [Button(say("button-further"), "community.kinds", str(at + 1))] if at < last else []
    return Actions((*back, *on, Button(say("button-settings"), "community.settings")))
