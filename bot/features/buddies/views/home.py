"""Buddies on the member's own page."""

from bot.chat.cards import Actions, Paragraph, Part, Quote
from bot.chat.text import MemberText, Moment, Say, Text
from bot.features.buddies.views import buttons
from bot.features.buddies.views.pairs import Going


def together(say: Say, going: Going, goal: MemberText | None) -> tuple[Part, ...]:
    """With whom, until when, and their own goal; writing to them stands with the conversations."""
    own = (Paragraph(say("home-goal")), Quote(goal)) if goal else ()
    row = Actions((buttons.goal(say, going.pair, named=goal is not None),))
    return (Paragraph(say("home-with", name=going.name, until=going.until)), *own, row)


def waiting(say: Say, at: Moment, missing: Text | None) -> tuple[Part, ...]:
    """They take part."""
    said = say("in-missing", missing=missing) if missing else say("in-when", at=at)
    return (Paragraph(said), Actions((buttons.change(say), buttons.stop(say))))
