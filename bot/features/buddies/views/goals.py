"""One goal each."""

from bot.chat.cards import Actions, Card, Paragraph, Quote
from bot.chat.forms import Form, ShortText
from bot.chat.text import MemberText, Say
from bot.features.buddies.views import buttons

__all__ = ["Card", "form", "held", "kept", "over", "told", "values"]
LONGEST = 200


def form(say: Say, pair: str, name: MemberText) -> Form:
    """`key` is the pair's."""
    asked = ShortText(id="goal", label=say("ask-goal"), hint=say("ask-goal-hint"), required=True, at_most=LONGEST)
    return Form("buddies.goal", say("goal-title"), (asked,), say("goal-send"), say("goal-intro", name=name), pair)


def values(goal: MemberText | None) -> dict[str, str]:
    """What stands in the form."""
    return {"goal": goal.value} if goal else {}


def told(say: Say, exchange: str, name: MemberText) -> Card:
    """The other one reads it."""
    return Card(None, (Paragraph(say("goal-told", name=name)), Actions((buttons.write(say, exchange, name),))))


def held(say: Say, name: MemberText) -> Card:
    """A moderator reads it first."""
    return Card(None, (Paragraph(say("goal-held", name=name)),))


def kept(say: Say, exchange: str, name: MemberText) -> Card:
    """Kept, and for nobody else to read."""
    return Card(None, (Paragraph(say("goal-kept", name=name)), Actions((buttons.write(say, exchange, name),))))


def over(say: Say, goal: MemberText | None = None) -> Card:
    """There is no such pair any more; the words are given back."""
    words = (Quote(goal),) if goal else ()
    return Card(None, (Paragraph(say("pair-over")), *words))
