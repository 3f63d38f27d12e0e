"""What the bot sends before a day that is ahead: words for the phone, questions to prepare, one other action."""

from collections.abc import Sequence

from bot.chat.cards import Actions, Button, Card, Paragraph, Part, Quote
from bot.chat.text import MemberText, Say
from bot.features.checkins.rules.waiting import Waiting

QUESTIONS = ("tailored", "theirs", "rehearsed")
OTHERS = ("application", "person", "maintain", "look")
"""One other action while waiting."""


def script(say: Say, waiting: Waiting) -> Card:
    """The member's own words for a call, on the day."""
    parts = (Paragraph(say("script-today")), Quote(MemberText(waiting.script)), Paragraph(say("script-no-call")))
    return Card(None, (*parts, *_open(say, waiting)))


def questions(say: Say, waiting: Waiting, heard: Sequence[Part] = (), *, tomorrow: bool = False) -> Card:
    """What helps to prepare; `heard` is what employers have said before."""
    intro = Paragraph(say("prepare-tomorrow" if tomorrow else "prepare"))
    asked = tuple(Paragraph(say(f"prepare-{name}")) for name in QUESTIONS)
    return Card(None, (intro, *asked, *heard, Paragraph(say("prepare-enough")), *_open(say, waiting)))


def meanwhile(say: Say, which: str) -> Card:
    """One other action, so that nothing hangs on one answer."""
    return Card(None, (Paragraph(say("meanwhile")), Paragraph(say(f"meanwhile-{which}"))))


def _open(say: Say, waiting: Waiting) -> tuple[Actions, ...]:
    return (Actions((Button(say("button-wait-open"), "checkins.wait", key=waiting.id),)),)
