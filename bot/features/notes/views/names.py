"""Under which name somebody writes: the questions of a form, and what is said of it before a press."""

from bot.chat.cards import Paragraph
from bot.chat.forms import AnyQuestion, Choice, PickOne, ShortText
from bot.chat.text import MemberText, Say

LONGEST = 40


def questions(say: Say, *, pens: bool) -> tuple[AnyQuestion, ...]:
    """A pen name or the own one; the own one alone where a pen name would hide nobody."""
    own = ShortText(id="own", label=say("own-label"), hint=say("own-hint"), at_most=LONGEST, required=not pens)
    if not pens:
        return (own,)
    choices = (Choice("pen", say("name-pen")), Choice("own", say("name-own")))
    return (PickOne(id="name", label=say("name-label"), choices=choices, required=True), own)


def said(say: Say, own: MemberText | None, *, pens: bool) -> Paragraph:
    """The name that the other side reads."""
    if own is not None:
        return Paragraph(say("goes-by-own", name=own))
    return Paragraph(say("goes-by-pen" if pens else "goes-by-none"))
