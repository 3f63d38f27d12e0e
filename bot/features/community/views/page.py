"""A member's own page, in blocks that stay together when it is cut into cards."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Divider, Facts, Paragraph, Part
from bot.chat.forms import Form, PickDate, PickTime
from bot.chat.pages import Block, pages
from bot.chat.text import Moment, Say, Text
from bot.features.community.views.others import door


class Waits(Struct, frozen=True):
    """A message that is held back here. `message` is its id."""

    message: str
    label: Text


class Flow(Struct, frozen=True):
    """A form that was opened and not sent."""

    opening: str
    label: Text


class Step(Struct, frozen=True):
    """Something the bot will do. `mark` and `key` find it again."""

    mark: str
    key: str
    label: Text
    at: Moment


def waiting(say: Say, held: Sequence[Waits], *, closed: bool = False) -> list[Block]:
    """Messages that wait here and not in a backlog; `closed`: because none arrives."""
    return _section(say("page-waiting-closed" if closed else "page-waiting"), [_held(say, one) for one in held])


def flows(say: Say, unfinished: Sequence[Flow]) -> list[Block]:
    """Forms to go on with."""
    return _section(say("page-flows"), [_flow(say, flow) for flow in unfinished])


def plan(say: Say, steps: Sequence[Step]) -> list[Block]:
    """The next seven days."""
    return _section(say("page-plan"), [_step(say, step) for step in steps])


def on_a_break(say: Say, until: Moment) -> Block:
    """Nothing is sent before that, and one press ends it."""
    back = Button(say("button-back"), "community.back")
    return (Paragraph(say("break-on", until=until)), Actions((back,)))


def panels(parts: Sequence[Part], *, apart: bool = False) -> list[Block]:
    """What the features show; buttons and facts stay with what is above them. `apart`: something stands above."""
    blocks: list[Block] = []
    for part in parts:
        if isinstance(part, Actions | Facts) and blocks:
            blocks[-1] = (*blocks[-1], part)
        else:
            blocks.append((part,))
    return [(Divider(), *blocks[0]), *blocks[1:]] if apart and blocks else blocks


def page(say: Say, blocks: Sequence[Block], number: int, *, others: bool = False) -> Card:
    """One card of the page, counted from 0; a number past the end is the last. `others`: with the way to them."""
    title = say("page-title")
    every = pages(title, blocks or [(Paragraph(say("page-empty")),)], _closing(say, 99, 200, others=True))
    at = min(max(number, 0), len(every) - 1)
    return Card(title, (*_trimmed(every[at]), *_closing(say, at, len(every), others=others)))


def move_form(say: Say, what: Text, key: str) -> Form:
    """Another day and time for something planned."""
    return Form(
        name="community.move",
        title=say("move-form"),
        intro=say("page-item", what=what),
        questions=(
            PickDate(id="day", label=say("move-day"), hint=say("move-day-hint"), required=True),
            PickTime(id="clock", label=say("move-clock"), hint=say("clock-hint"), required=True),
        ),
        send=say("button-move"),
        key=key,
    )


def moved(say: Say, what: Text, at: Moment, *, later: bool = False) -> Card:
    """It comes at another time. `later`: after the one that was chosen, which is at night or in a break."""
    back = Actions((Button(say("button-page"), "community.page"),))
    why = (Paragraph(say("moved-awake")),) if later else ()
    return Card(say("moved-title"), (Paragraph(say("page-step", what=what, at=at)), *why, back))


def dropped(say: Say, what: Text) -> Card:
    """It will not happen."""
    back = Actions((Button(say("button-page"), "community.page"),))
    return Card(say("dropped-title"), (Paragraph(say("dropped", what=what)), back))


def already_gone(say: Say) -> Card:
    """It was not planned any more."""
    return Card(say("dropped-gone-title"), (Paragraph(say("dropped-gone")),))


def _trimmed(block: Block) -> Block:
    """Without lines at its ends, which divide nothing."""
    held = [at for at, part in enumerate(block) if not isinstance(part, Divider)]
    return block[held[0] : held[-1] + 1] if held else ()


def _section(heading: Text, blocks: list[Block]) -> list[Block]:
    if not blocks:
        return []
    return [(Divider(), Paragraph(heading), *blocks[0]), *blocks[1:]]


def _held(say: Say, one: Waits) -> Block:
    read = Button(say("button-read"), "engine.show", key=one.message)
    return (Paragraph(say("page-item", what=one.label)), Actions((read,)))


def _flow(say: Say, flow: Flow) -> Block:
    go_on = Button(say("button-continue"), "engine.form", key=flow.opening, style="primary")
    throw = Button(say("button-throw-away"), "engine.discard", key=flow.opening)
    return (Paragraph(say("page-item", what=flow.label)), Actions((go_on, throw)))


def _step(say: Say, step: Step) -> Block:
    move = Button(say("button-move"), "community.move", step.mark, step.key)
    drop = Button(say("button-drop"), "community.drop", step.mark, step.key)
    return (Paragraph(say("page-step", what=step.label, at=step.at)), Actions((move, drop)))


def _closing(say: Say, at: int, of: int, *, others: bool) -> Block:
    with_others = [door(say)] if others else []
    buttons = [*with_others, Button(say("button-settings"), "community.settings")]
    if at + 1 < of:
        buttons.insert(0, Button(say("button-further"), "community.page", str(at + 1)))
    if at > 0:
        buttons.insert(0, Button(say("button-earlier"), "community.page", str(at - 1)))
    return (Divider(), Actions(tuple(buttons)))
