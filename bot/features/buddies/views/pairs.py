"""A pair that begins, and whoever had nobody this time."""

from msgspec import Struct

from bot.chat.cards import Actions, Card, Paragraph
from bot.chat.text import MemberText, Moment, Say
from bot.features.buddies.views import buttons


class Going(Struct, frozen=True):
    """A pair as one of them sees it: the other one's name, for how long, and until when."""

    pair: str
    exchange: str
    name: MemberText
    length: str
    until: Moment


def begun(say: Say, going: Going, language: str) -> Card:
    """Why, for how long, and one goal each. `language` is one that both chose."""
    said = (
        say("begun-why", language=say(f"lang-{language}"), length=say(f"length-{going.length}")),
        say("begun-goal", name=going.name),
        say("begun-until", until=going.until),
    )
    row = Actions((buttons.goal(say, going.pair), buttons.write(say, going.exchange, going.name)))
    return Card(say(f"begun-{going.length}", name=going.name), (*map(Paragraph, said), row))


def left_out(say: Say, why: str, at: Moment, *, nameless: bool) -> Card:
    """There was nobody: it is the number, or nobody in their languages takes part yet."""
    name = (Paragraph(say("left-name")),) if nameless else ()
    parts = (Paragraph(say(f"left-{why}")), Paragraph(say("left-first", at=at)), *name)
    return Card(None, (*parts, Actions((buttons.change(say), buttons.stop(say)))))
