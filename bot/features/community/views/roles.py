"""Who has which role: for organisers, and for whoever has one."""

from collections.abc import Sequence

from msgspec import Struct

from bot.chat.cards import Actions, Button, Card, Divider, Paragraph
from bot.chat.forms import Choice, Form, PickMember, PickSome
from bot.chat.limits import BUTTONS_IN_A_ROW
from bot.chat.pages import Block, pages
from bot.chat.text import Person, Say, Text


class Granted(Struct, frozen=True):
    """A role that somebody has. `who` is None for an account on another platform, whose name cannot be shown here."""

    role: str
    label: Text
    membership: str
    platform: Text
    who: Person | None


def roles(say: Say, granted: Sequence[Granted], number: int, saved: Text | None = None) -> Card:
    """Everyone with a role, page by page; a number past the end is the last."""
    title = say("label-roles")
    first: list[Block] = [(Paragraph(saved),)] if saved else []
    told = (Paragraph(say("roles-what" if granted else "roles-none")),)
    every = pages(title, [*first, told, *(_one(say, one) for one in granted)], _closing(say, 99, 200))
    at = min(max(number, 0), len(every) - 1)
    return Card(title, (*every[at], *_closing(say, at, len(every))))


def give_form(say: Say, choices: Sequence[tuple[str, Text]]) -> Form:
    """Whom, and what."""
    questions = (
        PickMember(id="member", label=say("give-member"), required=True),
        PickSome(id="roles", label=say("give-roles"), choices=_choices(choices), required=True),
    )
    return Form("community.give", say("give-form"), questions, say("button-save"), say("give-what"))


def given(say: Say, label: Text) -> Card:
    """What the one who got a role reads."""
    leave = Button(say("button-mine"), "community.open", "mine")
    return Card(say("given-title"), (Paragraph(say("given", role=label)), Actions((leave,))))


def taken(say: Say, label: Text) -> Card:
    """What the one who had it reads."""
    return Card(say("given-title"), (Paragraph(say("taken", role=label)),))


def left(say: Say, text: Text) -> Card:
    """They gave it back themselves, or could not."""
    return Card(say("given-title"), (Paragraph(text),))


def own(say: Say, held: Sequence[tuple[str, Text]]) -> Block:
    """The member's own roles, on their page."""
    if not held:
        return ()
    leaves = [Button(say("button-leave", role=label), "community.leave", role) for role, label in held]
    rows = (Actions(tuple(leaves[at : at + BUTTONS_IN_A_ROW])) for at in range(0, len(leaves), BUTTONS_IN_A_ROW))
    return (Paragraph(say("own-roles")), *rows)


def _one(say: Say, one: Granted) -> Block:
    who = Text((one.who,)) if one.who else say("someone-there", platform=one.platform)
    take = Button(say("button-take"), "community.take", one.role, one.membership)
    return (Paragraph(say("role-held", who=who, role=one.label)), Actions((take,)))


def _choices(found: Sequence[tuple[str, Text]]) -> tuple[Choice, ...]:
    return tuple(Choice(role, label) for role, label in found)


def _closing(say: Say, at: int, of: int) -> Block:
    back = [Button(say("button-earlier"), "community.roles", str(at - 1))] if at > 0 else []
    on = [Button(say("button-further"), "community.roles", str(at + 1))] if at + 1 < of else []
    give = Button(say("button-give"), "community.give", style="primary")
    setup = Button(say("button-setup"), "community.setup")
    return (Divider(), Actions((*back, *on, give, setup)))
