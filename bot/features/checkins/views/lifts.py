"""What holds a member up on a low day: what went right before, and a strength."""

from msgspec import Struct

from bot.chat.cards import Paragraph, Part, Quote
from bot.chat.text import MemberText, Moment, Say
from bot.features.checkins.rules.reflection import Reflection
from bot.features.checkins.rules.strength import Strength


class Lifts(Struct, frozen=True):
    """One of each, where there is one."""

    right: Reflection | None = None
    strength: Strength | None = None


def parts(say: Say, lifts: Lifts) -> tuple[Part, ...]:
    """Their words, with when or by whom they were written."""
    return (*_right(say, lifts.right), *strength_parts(say, lifts.strength))


def strength_parts(say: Say, strength: Strength | None) -> tuple[Part, ...]:
    """A strength in its words."""
    if strength is None:
        return ()
    whose = say("strength-by-peer" if strength.by_peer else "strength-own")
    return (Paragraph(whose), Quote(MemberText(strength.words)))


def _right(say: Say, right: Reflection | None) -> tuple[Part, ...]:
    if right is None:
        return ()
    return (Paragraph(say("right-then", at=Moment(right.at, "date"))), Quote(MemberText(right.went_right)))
